package org.daylight.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A real PostgreSQL 18 that this process unpacks, starts, stops and recovers in its data folder. */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String USER = "daylight";

    private final Path home;
    private final Path cluster;
    private final String password;
    private final int port;

    private EmbeddedPostgres(Path home, Path cluster, String password, int port) {
        this.home = home;
        this.cluster = cluster;
        this.password = password;
        this.port = port;
    }

    /** Starts the database of a data folder, creating both when they are not there. */
    public static EmbeddedPostgres start(Path data) {
        try {
            Path root = Files.createDirectories(data.toAbsolutePath().resolve("postgres"));
            Path home = unpack(root.resolve("dist-18.6"));
            Path cluster = root.resolve("cluster");
            String password = password(root.resolve("password"));
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                initialise(home, cluster, root.resolve("password"));
            }
            EmbeddedPostgres postgres = new EmbeddedPostgres(home, cluster, password, freePort());
            postgres.launch(root.resolve("log"));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        run(asUnprivileged(List.of(home + "/bin/pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop")));
    }

    private void launch(Path log) {
        String options = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=" + port;
        List<String> command = List.of(
                home + "/bin/pg_ctl", "-D", cluster.toString(), "-l", log.toString(), "-o", options, "-w", "start");
        run(asUnprivileged(command));
    }

    private static void initialise(Path home, Path cluster, Path passwordFile) {
        run(asUnprivileged(List.of(
                home + "/bin/initdb",
                "-D",
                cluster.toString(),
                "-U",
                USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=C.UTF-8")));
    }

    private static List<String> asUnprivileged(List<String> command) {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        return whole;
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("failed: " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path unpack(Path target) throws IOException {
        if (Files.exists(target.resolve("bin/postgres"))) {
            return target;
        }
        try (InputStream packed = EmbeddedPostgres.class.getResourceAsStream(ARCHIVE);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
        return target;
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
