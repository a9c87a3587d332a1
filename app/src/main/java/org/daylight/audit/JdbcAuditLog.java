package org.daylight.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAuditLog implements AuditLog {

    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;

    JdbcAuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AuditEntry> before(long position, AuditFilter filter, int limit) {
        return jdbc.sql("""
                        SELECT position, at, subject, action, object, result, source, detail
                        FROM audit_entry
                        WHERE position < :before
                          AND (cast(:from AS timestamptz) IS NULL OR at >= :from)
                          AND (cast(:until AS timestamptz) IS NULL OR at < :until)
                          AND (cast(:subject AS text) IS NULL OR subject = :subject)
                          AND (cast(:action AS text) IS NULL OR starts_with(action, :action))
                          AND (cast(:object AS text) IS NULL OR starts_with(object, :object))
                        ORDER BY position DESC
                        LIMIT :limit""")
                .param("before", position)
                .param("limit", limit)
                .params(parameters(filter))
                .query((row, n) -> entry(row))
                .list();
    }

    /** Page by page, with a connection only while a page is fetched: the reader may be a slow line to a far browser. */
    @Override
    public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        long last = 0;
        List<AuditEntry> page;
        do {
            page = after(last, filter);
            page.forEach(reader);
            last = page.isEmpty() ? last : page.getLast().position();
        } while (page.size() == FETCH);
    }

    private List<AuditEntry> after(long position, AuditFilter filter) {
        return jdbc.sql("""
                        SELECT position, at, subject, action, object, result, source, detail
                        FROM audit_entry
                        WHERE position > :after
                          AND (cast(:from AS timestamptz) IS NULL OR at >= :from)
                          AND (cast(:until AS timestamptz) IS NULL OR at < :until)
                          AND (cast(:subject AS text) IS NULL OR subject = :subject)
                          AND (cast(:action AS text) IS NULL OR starts_with(action, :action))
                          AND (cast(:object AS text) IS NULL OR starts_with(object, :object))
                        ORDER BY position
                        LIMIT :limit""")
                .param("after", position)
                .param("limit", FETCH)
                .params(parameters(filter))
                .query((row, n) -> entry(row))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(AuditFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("from", moment(filter.from()));
        parameters.put("until", moment(filter.until()));
        parameters.put("subject", filter.subject());
        parameters.put("action", filter.action());
        parameters.put("object", filter.object());
        return parameters;
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Deed(
                        row.getString("subject"),
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("result"),
                        row.getString("source"),
                        row.getString("detail")));
    }
}
