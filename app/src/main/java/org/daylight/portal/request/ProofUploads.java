package org.daylight.portal.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.daylight.files.FileId;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.shared.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes identity proofs in and remembers them while the rest of the form is mended. */
@Component
class ProofUploads {

    private final FileStore files;
    private final ReaderPasses passes;

    ProofUploads(FileStore files, ReaderPasses passes) {
        this.files = files;
        this.passes = passes;
    }

    /** A file that is safe in the store, with the pass by which the form finds it again. */
    record Kept(StoredFile file, String pass) {}

    /** The new upload; without one the file that was kept before; nothing when there is neither. */
    Optional<Answer<Kept>> receive(@Nullable MultipartFile upload, String keptPass) {
        if (upload == null || upload.isEmpty()) {
            return passes.open(ReaderPasses.Kind.UPLOAD, keptPass)
                    .flatMap(id -> files.find(new FileId(id)))
                    .map(file -> Answer.done(new Kept(file, keptPass)));
        }
        try (InputStream content = upload.getInputStream()) {
            String name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
            return Optional.of(
                    files.store(content, name, FilePolicy.IDENTITY_PROOF).map(this::kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept kept(StoredFile file) {
        return new Kept(file, passes.issue(ReaderPasses.Kind.UPLOAD, file.id().value()));
    }
}
