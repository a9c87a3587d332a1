package org.daylight.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The mark of a restoration that is under way or was interrupted; no server starts on a data folder that has it. */
public record UnfinishedRestore(Path data) {

    private static final String NAME = "restoring";
    /** Nobody else may look in; but a database that runs as another user has to pass through to its own folder. */
    private static final FileAttribute<Set<PosixFilePermission>> PASSABLE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x"));

    private static final FileAttribute<Set<PosixFilePermission>> OWN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** Where the mark lies. */
    public static Path mark(Path data) {
        return data.toAbsolutePath().normalize().resolve(NAME);
    }

    public boolean isThere() {
        return Files.exists(mark(data));
    }

    public void set() throws IOException {
        Path folder = mark(data).resolve("..").normalize();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, PASSABLE);
        }
        if (!isThere()) {
            Files.createFile(mark(data), OWN);
        }
    }

    public void remove() throws IOException {
        Files.deleteIfExists(mark(data));
    }

    /** Refuses to start on half an installation. */
    static void refuse(Path data) {
        if (new UnfinishedRestore(data).isThere()) {
            throw StartRefused.refused("system.refused.restore-unfinished", data);
        }
    }
}
