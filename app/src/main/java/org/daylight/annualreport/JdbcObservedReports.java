package org.daylight.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.files.FileId;
import org.daylight.reports.ReportFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcObservedReports implements ObservedReports {

    private static final int PAGE = 30;

    private final JdbcClient jdbc;

    JdbcObservedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void renew(SourceId source, List<Entry> entries) {
        jdbc.sql("UPDATE observed_report SET lost = true WHERE source = :source")
                .param("source", source.value())
                .update();
        entries.forEach(entry -> enter(source, entry));
        jdbc.sql("""
                        DELETE FROM observed_report r
                        WHERE r.source = :source AND r.lost
                          AND NOT EXISTS (SELECT FROM observed_correction c WHERE c.report = r.id)
                          AND NOT EXISTS (SELECT FROM observed_identity i WHERE i.report = r.id)""").param("source", source.value()).update();
    }

    private void enter(SourceId source, Entry entry) {
        jdbc.sql("""
                        INSERT INTO observed_report (id, source, ordinal, body, body_key, year, title, format, complete)
                        VALUES (:id, :source, :ordinal, :body, :key, :year, :title, :format, :complete)
                        ON CONFLICT (source, ordinal) DO UPDATE
                        SET body = excluded.body, body_key = excluded.body_key, year = excluded.year,
                            title = excluded.title, format = excluded.format, complete = excluded.complete,
                            lost = false""")
                .param("id", entry.id().value())
                .param("source", source.value())
                .param("ordinal", entry.ordinal())
                .param("body", entry.identity().body())
                .param("key", entry.identity().bodyKey())
                .param("year", entry.identity().year())
                .param("title", entry.identity().title())
                .param("format", entry.form().format().name())
                .param("complete", entry.form().complete())
                .update();
    }

    @Override
    public void tally(Tally tally) {
        jdbc.sql("""
                        UPDATE observed_report
                        SET copy = :copy, errors = :errors, warnings = :warnings, notes = :notes,
                            cells = :cells, found = :found
                        WHERE id = :id""")
                .param("copy", tally.copy())
                .param("errors", tally.found().errors())
                .param("warnings", tally.found().warnings())
                .param("notes", tally.found().notes())
                .param("cells", tally.read().cells())
                .param("found", tally.read().found())
                .param("id", tally.report().value())
                .update();
    }

    @Override
    public void identify(ObservedReportId report, ObservedReport.Identity identity) {
        jdbc.sql("UPDATE observed_report SET body = :body, body_key = :key, year = :year WHERE id = :id")
                .param("body", identity.body())
                .param("key", identity.bodyKey())
                .param("year", identity.year())
                .param("id", report.value())
                .update();
    }

    @Override
    public void moveBody(String key, String to) {
        jdbc.sql("UPDATE observed_report SET body_key = :to WHERE body_key = :key")
                .param("to", to)
                .param("key", key)
                .update();
    }

    @Override
    public void showUnder(String key, Collection<String> names) {
        jdbc.sql("UPDATE observed_report SET body_key = :key WHERE body = ANY(:names)")
                .param("key", key)
                .param("names", names.toArray(String[]::new))
                .update();
    }

    @Override
    public Optional<ObservedReport> find(ObservedReportId id) {
        return jdbc.sql("""
                        SELECT r.* FROM observed_report_line r
                        WHERE r.id = :id""")
                .param("id", id.value())
                .query(JdbcObservedReports::report)
                .optional();
    }

    @Override
    public ReportList list(ReportFilter filter) {
        List<ObservedReport> found = jdbc.sql("""
                        SELECT r.* FROM observed_report_line r
                        WHERE (position(:body IN r.body) > 0 OR position(:body IN r.body_key) > 0)
                          AND (CAST(:year AS int) IS NULL OR r.year = :year)
                          AND CASE :shown WHEN 'WITH_ERRORS' THEN r.errors > 0 WHEN 'WITH_WARNINGS' THEN r.warnings > 0
                                WHEN 'WITHOUT_FINDINGS' THEN r.errors + r.warnings = 0
                                WHEN 'INCOMPLETE' THEN NOT r.complete
                                WHEN 'UNIDENTIFIED' THEN r.body = '' OR r.year IS NULL ELSE true END
                          AND (CAST(:before AS uuid) IS NULL OR r.id < CAST(:before AS uuid))
                        ORDER BY r.id DESC LIMIT :limit""")
                .param("body", filter.body())
                .param("year", filter.year())
                .param("shown", filter.shown().name())
                .param("before", filter.before())
                .param("limit", PAGE + 1)
                .query(JdbcObservedReports::report)
                .list();
        List<ObservedReport> page = found.subList(0, Math.min(PAGE, found.size()));
        return new ReportList(
                page, count(filter), found.size() > PAGE ? page.getLast().id().value() : null);
    }

    private long count(ReportFilter filter) {
        return jdbc.sql("""
                        SELECT count(*) FROM observed_report_line r
                        WHERE (position(:body IN r.body) > 0 OR position(:body IN r.body_key) > 0)
                          AND (CAST(:year AS int) IS NULL OR r.year = :year)
                          AND CASE :shown WHEN 'WITH_ERRORS' THEN r.errors > 0 WHEN 'WITH_WARNINGS' THEN r.warnings > 0
                                WHEN 'WITHOUT_FINDINGS' THEN r.errors + r.warnings = 0
                                WHEN 'INCOMPLETE' THEN NOT r.complete
                                WHEN 'UNIDENTIFIED' THEN r.body = '' OR r.year IS NULL ELSE true END""")
                .param("body", filter.body())
                .param("year", filter.year())
                .param("shown", filter.shown().name())
                .query(Long.class)
                .single();
    }

    @Override
    public List<ObservedReport> of(SourceId source) {
        return jdbc.sql("""
                        SELECT r.* FROM observed_report_line r
                        WHERE r.source = :source ORDER BY r.ordinal""")
                .param("source", source.value())
                .query(JdbcObservedReports::report)
                .list();
    }

    @Override
    public List<ObservedReport> ofBody(String key) {
        return jdbc.sql("""
                        SELECT r.* FROM observed_report_line r
                        WHERE :key <> '' AND (r.body_key = :key OR r.body_key = '' AND r.source IN (
                            SELECT n.source FROM observed_report n
                            WHERE NOT n.lost AND n.body_key <> ''
                              AND n.source IN (SELECT o.source FROM observed_report o WHERE o.body_key = :key)
                            GROUP BY n.source HAVING count(DISTINCT n.body_key) = 1))
                        ORDER BY r.year NULLS FIRST, r.imported_at, r.source, r.ordinal""")
                .param("key", key)
                .query(JdbcObservedReports::report)
                .list();
    }

    @Override
    public List<ObservedReport> ofYear(int year, int limit) {
        return jdbc.sql("""
                        SELECT r.* FROM observed_report_line r
                        WHERE r.year = :year
                        ORDER BY r.body_key, r.imported_at, r.source, r.ordinal LIMIT :limit""")
                .param("year", year)
                .param("limit", limit)
                .query(JdbcObservedReports::report)
                .list();
    }

    @Override
    public List<Integer> years() {
        return jdbc.sql("""
                        SELECT DISTINCT year FROM observed_report_line WHERE year IS NOT NULL
                        ORDER BY year DESC""").query(Integer.class).list();
    }

    @Override
    public List<ObservedBody> bodies(String after, int limit) {
        Map<String, List<ObservedReport>> reports = new LinkedHashMap<>();
        jdbc.sql("""
                        WITH page AS (
                            SELECT DISTINCT body_key FROM observed_report_line
                            WHERE body_key > :after ORDER BY body_key LIMIT :limit)
                        SELECT r.* FROM observed_report_line r
                        JOIN page p ON p.body_key = r.body_key
                        ORDER BY r.body_key, r.year DESC NULLS LAST, r.imported_at, r.source, r.ordinal""")
                .param("after", after)
                .param("limit", limit)
                .query(JdbcObservedReports::report)
                .list()
                .forEach(report -> reports.computeIfAbsent(report.identity().bodyKey(), key -> new ArrayList<>())
                        .add(report));
        return reports.entrySet().stream()
                .map(body -> new ObservedBody(body.getKey(), body.getValue()))
                .toList();
    }

    @Override
    public List<ObservedName> names() {
        return jdbc.sql("""
                        SELECT body, min(body_key) AS body_key,
                               array_remove(array_agg(DISTINCT year ORDER BY year), NULL) AS years
                        FROM observed_report WHERE NOT lost AND body <> '' GROUP BY body ORDER BY body""")
                .query((row, number) ->
                        new ObservedName(row.getString("body"), row.getString("body_key"), List.of((Integer[])
                                row.getArray("years").getArray())))
                .list();
    }

    @Override
    public void holdBodies(Collection<String> keys) {
        keys.stream()
                .distinct()
                .sorted()
                .forEach(key -> jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('observed body'), hashtext(:key))")
                        .param("key", key)
                        .query()
                        .singleRow());
    }

    @Override
    public void readNames() {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(hashtext('observed names'), 0)")
                .query()
                .singleRow();
    }

    @Override
    public void changeNames() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('observed names'), 0)")
                .query()
                .singleRow();
    }

    static ObservedReport report(ResultSet row, int number) throws SQLException {
        return new ObservedReport(
                new ObservedReportId(row.getObject("id", UUID.class)),
                new ObservedReport.Origin(
                        new SourceId(row.getObject("source", UUID.class)),
                        row.getInt("ordinal"),
                        new FileId(row.getObject("file", UUID.class)),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getString("imported_name"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant()),
                new ObservedReport.Identity(
                        row.getString("body"),
                        row.getString("body_key"),
                        row.getObject("year", Integer.class),
                        row.getString("title"),
                        row.getBoolean("told")),
                ReportFormat.valueOf(row.getString("format")),
                row.getBoolean("complete"),
                row.getBoolean("copy"),
                new ObservedReport.Counts(
                        row.getInt("errors"), row.getInt("warnings"), row.getInt("notes"), row.getInt("corrections")));
    }
}
