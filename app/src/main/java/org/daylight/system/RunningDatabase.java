package org.daylight.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The embedded database of a data folder while a server is using it: PostgreSQL itself writes its process and port into
 * {@code postmaster.pid}, the password lies in {@code keys/postgres} with mode 600.
 */
record RunningDatabase(int port, String password) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    static Optional<RunningDatabase> of(Path data) {
        Path root = data.toAbsolutePath().resolve("postgres");
        Path note = root.resolve("cluster").resolve("postmaster.pid");
        Path secret = data.toAbsolutePath().resolve("keys").resolve("postgres");
        try {
            if (!Files.isReadable(note) || !Files.isReadable(secret)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(note);
            if (lines.size() <= PORT_LINE || !isPostgres(lines.get(PROCESS_LINE).strip())) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return Optional.of(
                    new RunningDatabase(port, Files.readString(secret).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A note left by a killed server names a process that is gone or has become another program. */
    private static boolean isPostgres(String process) {
        return ProcessHandle.of(Long.parseLong(process))
                .filter(ProcessHandle::isAlive)
                .flatMap(found -> found.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    Map<String, Object> settings() {
        return Map.of(
                "daylight.database-url",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "daylight.database-user",
                "daylight",
                "daylight.database-password",
                password);
    }
}
