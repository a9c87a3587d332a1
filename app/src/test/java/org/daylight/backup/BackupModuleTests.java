package org.daylight.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daylight.backup.Restored.Outcome;
import org.daylight.files.FilePolicy;
import org.daylight.files.StoredFile;
import org.daylight.system.EmbeddedPostgres;
import org.daylight.system.UnfinishedRestore;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.context.TestPropertySource;

/** A backup is worth what its restoration proves. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
class BackupModuleTests extends BackupBench {

    @Test
    void what_is_restored_is_what_was_there_row_by_row_and_byte_by_byte() throws Exception {
        StoredFile open = keep("公开 " + UUID.randomUUID(), FilePolicy.PUBLIC_ATTACHMENT);
        StoredFile sealed = keep("证据 " + UUID.randomUUID(), FilePolicy.CASE_ATTACHMENT);
        Map<String, String> before = Restored.digests(access());

        BackupSummary made = make();
        Outcome outcome = Restored.restore(backup.path(), data);

        assertThat(outcome.said()).contains("已恢复到", made.rows() + " 条记录");
        assertThat(outcome.code()).isZero();
        try (EmbeddedPostgres own = EmbeddedPostgres.start(data)) {
            assertThat(Restored.digests(new DatabaseAccess(own.url(), own.user(), own.password())))
                    .isEqualTo(before);
            assertGuardsStand(own);
        }
        for (StoredFile file : List.of(open, sealed)) {
            String name = name(file);
            assertThat(data.resolve("files").resolve(name))
                    .hasSameBinaryContentAs(settings.data().resolve("files").resolve(name));
        }
        assertThat(data.resolve("keys").resolve("master"))
                .hasSameBinaryContentAs(settings.data().resolve("keys").resolve("master"));
        assertThat(data.resolve("calendar").resolve("2031.txt")).hasContent("# nothing announced yet\n");
    }

    /** Triggers and foreign keys rested while the rows came in; afterwards they guard as before. */
    private void assertGuardsStand(EmbeddedPostgres own) throws SQLException {
        String guards = """
                SELECT conrelid::regclass || conname || pg_get_constraintdef(oid) FROM pg_constraint
                WHERE connamespace = current_schema()::regnamespace
                UNION ALL SELECT tgrelid::regclass || tgname || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
                ORDER BY 1""";
        try (Connection there = DriverManager.getConnection(own.url(), own.user(), own.password());
                Statement restored = there.createStatement();
                Connection here = connect();
                Statement original = here.createStatement()) {
            assertThat(Restored.strings(restored, guards)).isNotEmpty().isEqualTo(Restored.strings(original, guards));
            assertThatThrownBy(() -> restored.execute("DELETE FROM audit_entry"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void one_changed_byte_anywhere_is_refused_and_nothing_is_restored() throws Exception {
        keep("公开 " + UUID.randomUUID(), FilePolicy.PUBLIC_ATTACHMENT);
        make();
        List<Path> parts = parts();
        assertThat(parts).hasSizeGreaterThan(10);
        for (Path part : parts) {
            long middle = Files.size(part) / 2;
            byte was = flip(part, middle);

            Outcome outcome = Restored.restore(backup.path(), data);

            assertThat(outcome.code()).as(part + ": " + outcome.said()).isEqualTo(1);
            assertThat(outcome.said()).contains("备份不可信", "没有恢复任何数据");
            assertThat(data).doesNotExist();
            write(part, middle, was);
        }
        assertThat(restoreInto(freshDatabase()).code()).isZero();
    }

    @Test
    void a_part_that_is_missing_is_refused() throws IOException {
        keep("公开 " + UUID.randomUUID(), FilePolicy.PUBLIC_ATTACHMENT);
        make();
        for (Path part : parts()) {
            Path aside = Files.move(part, part.resolveSibling("aside"));
            assertThat(Restored.restore(backup.path(), data).code())
                    .as(part.toString())
                    .isEqualTo(1);
            Files.move(aside, part);
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void living_data_is_never_gone_over() throws IOException {
        make();
        Files.createDirectories(data);
        Path note = Files.writeString(data.resolve("note"), "mine");

        Outcome outcome = Restored.restore(backup.path(), data);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said()).contains("已有内容", "没有改动");
        assertThat(note).hasContent("mine");
        data = data.resolveSibling("other");
        Outcome database = restoreInto(this.database.getJdbcUrl());
        assertThat(database.code()).isEqualTo(2);
        assertThat(database.said()).contains("已有数据表");
    }

    @Test
    void an_installation_with_its_own_database_is_restored_into_an_empty_one() throws Exception {
        Map<String, String> before = Restored.digests(access());
        make();
        String url = freshDatabase();

        Outcome outcome = restoreInto(url);

        assertThat(outcome.code()).as(outcome.said()).isZero();
        assertThat(Restored.digests(access(url))).isEqualTo(before);
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void a_content_is_copied_once_for_all_generations_and_goes_with_the_last_that_needs_it() throws Exception {
        StoredFile leaving = keep("将销毁 " + UUID.randomUUID(), FilePolicy.PUBLIC_ATTACHMENT);
        BackupSummary first = make();
        StoredFile later = keep("后来的 " + UUID.randomUUID(), FilePolicy.PUBLIC_ATTACHMENT);
        destroying.destroy(leaving.id(), "system", "测试").orThrow();
        clock.advance(Duration.ofDays(1));

        BackupSummary second = make();

        assertThat(first.added()).isEqualTo(first.contents());
        assertThat(second.added()).isEqualTo(1);
        assertThat(second.contents()).isEqualTo(first.contents());
        assertThat(backup.generations()).containsExactly(first.generation(), second.generation());
        Path copy = backup.files().resolve(name(leaving));
        assertThat(copy).exists();

        int removed =
                new Retention(backup, new EncryptedParts(plain.keyCopy(backup).keys())).keep(1);

        assertThat(removed).isEqualTo(1);
        assertThat(copy).doesNotExist();
        assertThat(backup.files().resolve(name(later))).exists();
        assertThat(restoreInto(freshDatabase()).code()).isZero();
    }

    @Test
    void an_interrupted_restoration_is_begun_again_and_no_server_starts_on_half_of_it() throws IOException {
        make();
        new UnfinishedRestore(data).set();
        Files.writeString(data.resolve("half"), "left by a killed process");

        assertThatThrownBy(() -> EmbeddedPostgres.start(data).close()).hasMessageContaining("restore");
        assertThat(Restored.restore(backup.path(), data).code()).isZero();

        assertThat(data.resolve("half")).doesNotExist();
        EmbeddedPostgres.start(data).close();
    }

    @Test
    void a_generation_that_a_killed_process_left_half_written_is_no_backup() throws IOException {
        Path half = backup.begin(backup.next(clock.instant()));
        Files.writeString(half.resolve("table-account"), "half");

        assertThat(backup.generations()).isEmpty();
        assertThat(Restored.restore(backup.path(), data).said()).contains("没有找到备份的主密钥");
        make();

        assertThat(half).doesNotExist();
        assertThat(backup.generations()).hasSize(1);
    }

    @Test
    void two_backups_never_write_into_one_folder() throws IOException {
        try (FileChannel other = backup.lock()) {
            assertThat(other).isNotNull();
            assertThatThrownBy(this::make).hasMessageContaining("backup.failure.busy");
        }
        make();
        assertThatThrownBy(() -> making.make(
                        new BackupFolder(settings.data().resolve("files").resolve("x")), plain.keyCopy(backup)))
                .hasMessageContaining("backup.failure.inside");
    }

    @Test
    void the_commands_say_what_they_did_and_what_is_wrong() throws IOException {
        assertThat(said(2)).contains("用法");
        assertThat(said(0, backup.path().toString()))
                .contains("备份完成", "主密钥另存于", backup.keysBeside().toString());
        assertThat(Restored.verify(backup.path().toString()).said()).contains("完整", "逐一核对无误");
        flip(backup.of(backup.newest().orElseThrow()).resolve("manifest"), 100);
        Outcome changed = Restored.verify(backup.path().toString());
        assertThat(changed.said()).contains("备份不可信");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(Restored.verify(backup.path() + "-other").code()).isEqualTo(3);
        assertThat(Restored.verify().code()).isEqualTo(2);
    }

    @Test
    void the_nightly_backup_is_read_back_and_its_age_is_told() throws IOException {
        running.run();

        assertThat(runs.lastSuccess())
                .hasValueSatisfying(run -> assertThat(run.verified()).isTrue());
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        clock.advance(Duration.ofHours(37));
        assertThat(health.health().getStatus()).isEqualTo(BackupHealthIndicator.OLD);

        Path folder = settings.data().resolve("backups");
        try (FileChannel other = new BackupFolder(folder).lock()) {
            assertThat(other).isNotNull();
            assertThatThrownBy(running::run).isInstanceOf(BackupFailure.class);
        }
        assertThat(runs.last())
                .hasValueSatisfying(run -> assertThat(run.failure()).isEqualTo("backup.failure.busy"));
        assertThat(runs.place().sameDisk()).isTrue();
    }
}
