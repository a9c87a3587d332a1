package org.daylight.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the server has acknowledged, and whether the records still hold it: once, with everything that belongs to it. */
final class Acknowledged {

    private final Path data;
    private final Queue<String> filed = new ConcurrentLinkedQueue<>();
    private final Queue<String> confirmed = new ConcurrentLinkedQueue<>();
    private final Queue<String> published = new ConcurrentLinkedQueue<>();

    Acknowledged(Path data) {
        this.data = data;
    }

    void filed(String number) {
        filed.add(number);
    }

    void confirmed(String number) {
        confirmed.add(number);
    }

    void published(String title) {
        published.add(title);
    }

    String sum() {
        return filed.size() + " filed, " + confirmed.size() + " confirmed, " + published.size() + " published";
    }

    int count() {
        return filed.size() + confirmed.size() + published.size();
    }

    /** Everything that is wrong, as sentences; empty when nothing is. */
    List<String> faults() throws SQLException, IOException {
        List<String> faults = new ArrayList<>();
        try (Connection connection = connect();
                Statement records = connection.createStatement()) {
            lost(records, faults);
            unwhole(records, faults);
            contents(records, faults);
        }
        return faults;
    }

    private void lost(Statement records, List<String> faults) throws SQLException {
        List<String> numbers = strings(records, "SELECT number FROM request");
        filed.stream()
                .filter(number -> numbers.stream().filter(number::equals).count() != 1)
                .forEach(number -> faults.add("filed and not there once: " + number));
        List<String> receipts = strings(
                records, "SELECT number FROM request JOIN request_event ON request = id WHERE type = 'Confirmed'");
        confirmed.stream()
                .filter(number -> receipts.stream().filter(number::equals).count() != 1)
                .forEach(number -> faults.add("confirmed and not there once: " + number));
        List<String> titles = strings(records, """
                SELECT title FROM publication_version WHERE published_at IS NOT NULL""");
        published.stream()
                .filter(title -> titles.stream().filter(title::equals).count() != 1)
                .forEach(title -> faults.add("published and not there once: " + title));
    }

    /** Half a filing, a gap or a double in the numbers, a line that says other than the events. */
    private static void unwhole(Statement records, List<String> faults) throws SQLException {
        for (String sql : List.of("""
                SELECT 'without events: ' || number FROM request
                WHERE NOT EXISTS (SELECT FROM request_event WHERE request = id)""", """
                SELECT 'without line: ' || number FROM request
                WHERE NOT EXISTS (SELECT FROM request_line WHERE request = id)""", """
                SELECT 'events with a gap: ' || request FROM request_event
                GROUP BY request HAVING max(sequence) - min(sequence) + 1 <> count(*)""", """
                SELECT 'numbers with a gap: ' || organ FROM request_serial s
                GROUP BY organ HAVING sum(last) <> (SELECT count(*) FROM request r WHERE r.organ = s.organ)""", """
                SELECT 'index numbers with a gap: ' || organ FROM publication_index_serial s GROUP BY organ
                HAVING sum(last) <> (SELECT count(*) FROM publication_item i
                                     WHERE i.organ = s.organ AND i.index_number IS NOT NULL)""")) {
            faults.addAll(strings(records, sql));
        }
    }

    private void contents(Statement records, List<String> faults) throws SQLException {
        for (String name : strings(records, """
                SELECT DISTINCT left(sha256, 2) || '/' || substr(sha256, 3, 2) || '/' || sha256
                       || CASE WHEN sealed THEN '.sealed' ELSE '' END
                FROM stored_file WHERE destroyed_at IS NULL""")) {
            if (!Files.exists(data.resolve("files").resolve(name))) {
                faults.add("content gone: " + name);
            }
        }
    }

    private Connection connect() throws SQLException, IOException {
        List<String> note = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
        String password = Files.readString(data.resolve("keys/postgres")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + note.get(3).strip() + "/postgres", "daylight", password);
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
