package org.daylight.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.backup.Restored.Outcome;
import org.daylight.backup.Shape.Fact;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Operators add to the database what they need; that must never cost them a restoration of which they were told nothing. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
class AlteredTablesModuleTests extends BackupBench {

    private static final Path LIST = Path.of("src/main/resources/db/shape.txt");

    /** Written anew with {@code bin/table-shape}. */
    @Test
    void the_list_of_columns_and_rules_is_what_the_migrations_make() throws Exception {
        String made;
        try (Connection connection = connect()) {
            made = JdbcShape.read(connection).stream().map(Fact::line).collect(Collectors.joining("\n", "", "\n"));
        }
        if ("write".equals(System.getProperty("daylight.table-shape"))) {
            Files.writeString(LIST, made);
        }
        assertThat(LIST).hasContent(made);
        assertThat(Files.readString(LIST)).contains("request_event\t", "audit_entry\t", "\trule\n");
    }

    @Test
    void what_an_operator_added_is_named_and_everything_else_comes_back() throws Exception {
        Map<String, String> before = Restored.digests(access());
        run(
                "ALTER TABLE audit_entry ADD COLUMN \"备注 1\" text DEFAULT E'a\\tb\\nc\\\\'",
                "ALTER TABLE stored_file ADD COLUMN doubled bigint GENERATED ALWAYS AS (1 + 1) STORED",
                "ALTER TABLE stored_file ADD COLUMN note text NOT NULL DEFAULT 'x'",
                "CREATE TABLE \"a/b\" (x int)",
                "CREATE TABLE nothing ()",
                "CREATE TABLE flyway_history_own (version text, success boolean, type text, installed_rank int)",
                "INSERT INTO flyway_history_own VALUES ('7', true, 'SQL', 1)",
                "CREATE SEQUENCE counting AS smallint",
                "CREATE VIEW seen AS SELECT 1",
                "CREATE SCHEMA beside",
                "CREATE TABLE beside.stored_file (x int)");
        try {
            String said = said(0, backup.path().toString());
            assertThat(said).contains("恢复时不会带回", "a/b, audit_entry.备注 1", "stored_file.note", "counting");
        } finally {
            run(
                    "ALTER TABLE audit_entry DROP COLUMN \"备注 1\"",
                    "ALTER TABLE stored_file DROP COLUMN doubled, DROP COLUMN note",
                    "DROP TABLE \"a/b\", nothing, flyway_history_own",
                    "DROP SEQUENCE counting",
                    "DROP VIEW seen",
                    "DROP SCHEMA beside CASCADE");
        }
        assertThat(Restored.verify(backup.path().toString()).code()).isZero();
        String url = freshDatabase();

        Outcome outcome = restoreInto(url);

        assertThat(outcome.code()).as(outcome.said()).isZero();
        assertThat(outcome.said()).contains("没有恢复", "audit_entry.备注 1", "stored_file.note");
        assertThat(Restored.digests(access(url))).isEqualTo(before);
    }

    @Test
    void tables_that_ask_less_than_the_migrated_ones_are_no_whole_backup() throws Exception {
        running.run();
        BackupFolder nightly = new BackupFolder(settings.data().resolve("backups"));
        List<Generation> before = nightly.generations();
        clock.advance(java.time.Duration.ofDays(40));
        run(
                "ALTER TABLE stored_file ALTER COLUMN media_type TYPE varchar",
                "ALTER TABLE audit_entry ALTER COLUMN subject DROP NOT NULL",
                "ALTER TABLE backup_run DROP CONSTRAINT backup_run_pk");
        try {
            assertThat(said(0, backup.path().toString()))
                    .contains(
                            "结构与本系统建立的不一致",
                            "audit_entry.subject",
                            "stored_file.media_type",
                            "backup_run.rule backup_run_pk");
            assertThatThrownBy(running::run).hasMessageContaining("backup.failure.loosened");
        } finally {
            run(
                    "ALTER TABLE stored_file ALTER COLUMN media_type TYPE text",
                    "ALTER TABLE audit_entry ALTER COLUMN subject SET NOT NULL",
                    "ALTER TABLE backup_run ADD CONSTRAINT backup_run_pk PRIMARY KEY (id)");
        }
        Outcome outcome = Restored.verify(backup.path().toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).contains("放不进去", "audit_entry.subject");
        assertThat(nightly.generations())
                .as("nothing older goes")
                .containsAll(before)
                .hasSize(before.size() + 1);
        assertThat(restoreInto(freshDatabase()).code()).as("these rows do fit").isZero();
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
