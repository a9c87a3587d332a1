package org.daylight.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.IntSupplier;

/**
 * A real PostgreSQL 18 that this process unpacks, starts, stops and recovers in its data folder, reachable from this
 * machine only. Whatever an operator can put right is a {@link StartRefused} with one plain sentence.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "daylight";
    private static final long ROOM_FOR_NEW = 300;
    private static final long ROOM_FOR_START = 64;

    private final DataFolder folder;
    private final PostgresServer server;
    private final String password;
    private boolean closed;

    private EmbeddedPostgres(DataFolder folder, PostgresServer server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /** Starts the database of a data folder, creating both when they are not there. */
    public static EmbeddedPostgres start(Path data) {
        UnfinishedRestore.refuse(data);
        return start(data, Unprivileged.choose(), EmbeddedPostgres::freePort);
    }

    /** Starts the database of a data folder that is being restored; everybody else is refused until it is whole. */
    public static EmbeddedPostgres startForRestore(Path data) {
        return start(data, Unprivileged.choose(), EmbeddedPostgres::freePort);
    }

    static EmbeddedPostgres start(Path data, Unprivileged how, IntSupplier ports) {
        Path root = data.toAbsolutePath().normalize().resolve("postgres");
        Cluster.requireVersion(root.resolve("cluster"));
        DataFolder folder = DataFolder.occupy(data);
        try {
            return start(folder, root, how, ports);
        } catch (IOException e) {
            folder.close();
            throw String.valueOf(e.getMessage()).contains("No space left")
                    ? DataFolder.full(folder.path())
                    : DataFolder.notWritable(folder.path());
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, Path root, Unprivileged how, IntSupplier ports)
            throws IOException {
        boolean isNew = !Files.exists(root.resolve("cluster"));
        folder.requireRoom(isNew ? ROOM_FOR_NEW : ROOM_FOR_START);
        Files.createDirectories(root);
        how.own(root);
        how.requireEntry(root);
        Cluster cluster = new Cluster(root.resolve("cluster"), PostgresBinaries.in(root), how);
        String password = password(new SecretFile(folder.path().resolve("keys"), "postgres"), isNew);
        if (isNew) {
            cluster.initialise(USER, password);
        } else {
            new LeftOvers(cluster).clear();
        }
        return new EmbeddedPostgres(
                folder, PostgresServer.start(cluster, new PostgresServer.SignIn(USER, password), ports), password);
    }

    /** The password is made with the database and stays with it. */
    private static String password(SecretFile file, boolean isNew) {
        if (!file.exists()) {
            if (!isNew) {
                throw StartRefused.refused("system.refused.password-lost", file.path());
            }
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            file.write(HexFormat.of().formatHex(random) + "\n");
        }
        return file.read().strip();
    }

    public String url() {
        return server.url();
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Ends open connections, writes a checkpoint, stops the server and waits for its end. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (folder) {
            server.stop();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
