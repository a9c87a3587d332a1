package org.daylight.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The mark of a restoration that is under way or was interrupted; no server starts on a data folder that has it. */
public record UnfinishedRestore(Path data) {

    private static final String NAME = "restoring";

    /** Where the mark lies. */
    public static Path mark(Path data) {
        return data.toAbsolutePath().normalize().resolve(NAME);
    }

    public boolean isThere() {
        return Files.exists(mark(data));
    }

    public void set() throws IOException {
        Files.createDirectories(mark(data).resolve("..").normalize());
        Files.writeString(mark(data), "");
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
