package org.daylight.backup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Calls the command of restoration, and compares databases row by row. */
final class Restored {

    private Restored() {}

    /** What a command ended with and said. */
    record Outcome(int code, String said) {}

    static Outcome restore(Path backup, Path data, String... more) {
        return run(Stream.concat(Stream.of("restore", backup.toString(), "--daylight.data=" + data), Stream.of(more))
                .toArray(String[]::new));
    }

    static Outcome verify(String... more) {
        return run(Stream.concat(Stream.of("backup", "verify"), Stream.of(more)).toArray(String[]::new));
    }

    private static Outcome run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = StandaloneCommands.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
        return new Outcome(code, bytes.toString(StandardCharsets.UTF_8));
    }

    /** A digest of the rows of each table, whatever their order; sessions apart. */
    static Map<String, String> digests(DatabaseAccess access) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            for (String table : strings(statement, """
                    SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace
                    AND relkind = 'r' AND relname NOT LIKE 'spring_session%'""")) {
                List<String> rows =
                        strings(statement, "SELECT t::text FROM \"" + table + "\" t ORDER BY t::text COLLATE \"C\"");
                digests.put(table, rows.size() + ":" + sha256(String.join("\n", rows)));
            }
        }
        return digests;
    }

    static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
