package org.daylight.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.function.IntSupplier;

/** The running server of a cluster. */
record PostgresServer(Cluster cluster, int port) {

    private static final int ATTEMPTS = 5;
    private static final long LONGEST_LOG = 10L * 1024 * 1024;

    /** User and password of the only account. */
    record SignIn(String user, String password) {}

    /** Starts on one of the offered ports; one that somebody else took in between is given up for the next. */
    static PostgresServer start(Cluster cluster, SignIn signIn, IntSupplier ports) throws IOException {
        if (Files.exists(cluster.log()) && Files.size(cluster.log()) > LONGEST_LOG) {
            Files.delete(cluster.log());
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            PostgresServer server = new PostgresServer(cluster, ports.getAsInt());
            long before = Files.exists(cluster.log()) ? Files.size(cluster.log()) : 0;
            Unprivileged.Outcome outcome = server.launch();
            if (!outcome.failed()) {
                return server.verified(signIn);
            }
            String said = cluster.logSince(before);
            if (!said.contains("could not create any TCP/IP sockets")) {
                throw cluster.failure(said.isBlank() ? outcome.output() : said);
            }
        }
        throw cluster.failure("no free port on the loopback interface");
    }

    private Unprivileged.Outcome launch() throws IOException {
        String options = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=" + port
                + " -c max_connections=80 -c log_error_verbosity=terse -c log_min_error_statement=panic";
        return cluster.how()
                .run(List.of(
                        cluster.binaries().program("pg_ctl"),
                        "--pgdata=" + cluster.path(),
                        "--log=" + cluster.log(),
                        "--options=" + options,
                        "--wait",
                        "--timeout=600",
                        "start"));
    }

    /** Makes sure that it is our own server that answers on the port, with durable writes. */
    private PostgresServer verified(SignIn signIn) {
        Properties properties = new Properties();
        properties.setProperty("user", signIn.user());
        properties.setProperty("password", signIn.password());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "30");
        try (Connection connection = DriverManager.getConnection(url(), properties)) {
            Path answered = Path.of(shown(connection, "SHOW data_directory"));
            boolean durable = "on".equals(shown(connection, "SHOW fsync"));
            if (!Files.isSameFile(answered, cluster.path()) || !durable) {
                throw new SQLException("another database answers from " + answered);
            }
            return this;
        } catch (SQLException | IOException e) {
            stop();
            throw cluster.failure(String.valueOf(e.getMessage()));
        }
    }

    private static String shown(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** A fast stop (SIGINT); should that take too long, an immediate one, from which the next start recovers. */
    void stop() {
        try {
            if (stop("fast", 60).failed()) {
                stop("immediate", 30);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Unprivileged.Outcome stop(String mode, int seconds) throws IOException {
        return cluster.how()
                .run(List.of(
                        cluster.binaries().program("pg_ctl"),
                        "--pgdata=" + cluster.path(),
                        "--mode=" + mode,
                        "--wait",
                        "--timeout=" + seconds,
                        "stop"));
    }
}
