package org.daylight.workbench.scope;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the program knows of organs, people, cases, items and reports, as one number for each table. */
final class Ground {

    /** Tables that live by themselves: trail, sessions, jobs and what they write, deliveries of events, counts of attempts. */
    private static final String WANTED = """
            SELECT tablename FROM pg_tables WHERE schemaname = 'public'
            AND tablename !~ '^(audit_|spring_session|scheduled_tasks|event_publication|sign_in_failure|request_lookup|export_|stored_file)'
            AND tablename !~ '^(flyway|organ_tree)' ORDER BY tablename""";

    private final JdbcClient jdbc;
    private final String question;

    Ground(JdbcClient jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc.sql(WANTED).query(String.class).list();
        this.question = tables.stream()
                .map(table -> "'" + table + "=' || (SELECT coalesce(sum(hashtextextended(t::text, 0)), 0) FROM " + table
                        + " t)")
                .collect(Collectors.joining(", ", "SELECT concat_ws(' ', ", ")"));
    }

    String read() {
        return jdbc.sql(question).query(String.class).single();
    }
}
