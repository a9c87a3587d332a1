package org.daylight.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.system.DaylightSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the trail that the installation came from a backup, at the first start after it. */
@Component
@ConditionalOnWebApplication
class RestoredNotice {

    private final Note note;
    private final AuditTrail trail;

    RestoredNotice(DaylightSettings settings, AuditTrail trail) {
        this.note = new Note(settings.data());
        this.trail = trail;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        try {
            if (note.isThere()) {
                trail.record(Deed.done("system", "backup.restored", "backup", note.read()));
                note.remove();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file by which a restoration tells the server of itself. */
    record Note(Path data) {

        private Path path() {
            return data.toAbsolutePath().resolve("restored");
        }

        boolean isThere() {
            return Files.exists(path());
        }

        String read() throws IOException {
            return Files.readString(path()).strip();
        }

        void write(Generation generation, Manifest manifest) throws IOException {
            Files.deleteIfExists(path());
            Files.createFile(
                    path(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    path(),
                    "%s, snapshot of %s, %d rows, %d files"
                            .formatted(generation.name(), manifest.made(), manifest.rows(), manifest.contents()));
        }

        void remove() throws IOException {
            Files.deleteIfExists(path());
        }
    }
}
