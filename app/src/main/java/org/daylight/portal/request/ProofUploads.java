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
import org.daylight.request.UploadLimits;
import org.daylight.shared.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes identity proofs in and remembers them while the rest of the form is mended. */
@Component
class ProofUploads {

    static final String TOO_MANY = "request.problem.upload.too-many";

    private final FileStore files;
    private final ReaderPasses passes;
    private final UploadLimits limits;

    ProofUploads(FileStore files, ReaderPasses passes, UploadLimits limits) {
        this.files = files;
        this.passes = passes;
        this.limits = limits;
    }

    /** A file that is safe in the store, with the pass by which the form finds it again. */
    record Kept(StoredFile file, String pass) {}

    /**
     * The new upload; without one the file that was kept before; nothing when there is neither.
     *
     * @param address who sends it; what one address may hand in is limited
     */
    Optional<Answer<Kept>> receive(@Nullable MultipartFile upload, String keptPass, String address) {
        if (upload == null || upload.isEmpty()) {
            return kept(keptPass);
        }
        return limits.admit(address, upload.getSize())
                ? Optional.of(store(upload))
                : Optional.of(Answer.refused(TOO_MANY));
    }

    /** The same for a form that is not ours: nothing new is kept of it. */
    Optional<Answer<Kept>> receiveNothing(@Nullable MultipartFile upload, String keptPass) {
        return upload == null || upload.isEmpty()
                ? kept(keptPass)
                : Optional.of(Answer.refused("request.problem.upload.again"));
    }

    private Optional<Answer<Kept>> kept(String pass) {
        return passes.open(ReaderPasses.Kind.UPLOAD, pass)
                .flatMap(id -> files.find(new FileId(id)))
                .map(file -> Answer.done(new Kept(file, pass)));
    }

    private Answer<Kept> store(MultipartFile upload) {
        try (InputStream content = upload.getInputStream()) {
            String name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
            return files.store(content, name, FilePolicy.IDENTITY_PROOF).map(this::kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept kept(StoredFile file) {
        return new Kept(file, passes.issue(ReaderPasses.Kind.UPLOAD, file.id().value()));
    }
}
