package org.daylight.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/** The folder in which PostgreSQL keeps the records. */
record Cluster(Path path, PostgresBinaries binaries, Unprivileged how) {

    static final String MAJOR = "18";
    private static final int LOG_TAIL = 4000;

    /** Looks before anything is touched whether a folder belongs to this major version. */
    static void requireVersion(Path path) {
        Path file = path.resolve("PG_VERSION");
        try {
            String found = Files.exists(file) ? Files.readString(file).strip() : MAJOR;
            if (!MAJOR.equals(found)) {
                throw StartRefused.refused("system.refused.other-version", path, found, MAJOR);
            }
        } catch (IOException e) {
            throw DataFolder.notWritable(path);
        }
    }

    boolean exists() {
        return Files.exists(path.resolve("PG_VERSION"));
    }

    /** Makes the folder beside its place and renames it, so that it is either whole or not there. */
    void initialise(String user, String password) throws IOException {
        Path fresh = path.resolveSibling("cluster.new");
        if (Files.exists(fresh)) {
            PathUtils.deleteDirectory(fresh);
        }
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        how.own(fresh);
        Path passwordFile = path.resolveSibling("initial.secret");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            how.own(passwordFile);
            Unprivileged.Outcome outcome = how.run(initdb(fresh, user, passwordFile));
            if (outcome.failed()) {
                throw failure(outcome.output());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The builtin C.UTF-8 locale keeps trigram search alive for Chinese, which the plain C locale does not. */
    private List<String> initdb(Path fresh, String user, Path passwordFile) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=" + user,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=C.UTF-8");
    }

    /** Says in one sentence why PostgreSQL gave up; the rest is in its log. */
    StartRefused failure(String output) {
        if (output.contains("No space left on device")) {
            return DataFolder.full(path);
        }
        if (output.contains("Read-only file system") || output.contains("Permission denied")) {
            return DataFolder.notWritable(path);
        }
        String end = output.substring(Math.max(0, output.length() - LOG_TAIL)).strip();
        String last = end.substring(end.lastIndexOf('\n') + 1);
        return StartRefused.refused("system.refused.database", last, log());
    }

    Path log() {
        return path.resolveSibling("log");
    }

    /** What the server wrote to its log since it had a length. */
    String logSince(long length) throws IOException {
        byte[] all = Files.exists(log()) ? Files.readAllBytes(log()) : new byte[0];
        int from = (int) Math.min(length, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }
}
