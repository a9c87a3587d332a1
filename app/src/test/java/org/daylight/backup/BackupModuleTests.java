package org.daylight.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.backup.Restored.Outcome;
import org.daylight.files.DestroyingFiles;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.system.DaylightSettings;
import org.daylight.system.EmbeddedPostgres;
import org.daylight.system.UnfinishedRestore;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.test.context.TestPropertySource;

/** A backup is worth what its restoration proves. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
class BackupModuleTests {

    @Autowired
    private MakingBackup making;

    @Autowired
    private RunningBackup running;

    @Autowired
    private JdbcBackupRuns runs;

    @Autowired
    private BackupHealthIndicator health;

    @Autowired
    private BackupCommand command;

    @Autowired
    private FileStore files;

    @Autowired
    private DestroyingFiles destroying;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private DaylightSettings settings;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private TestClock clock;

    private final BackupSettings plain = new BackupSettings(null, null, 14, null, true);
    private BackupFolder backup = new BackupFolder(Path.of("/nowhere"));
    private Path data = Path.of("/nowhere");

    @BeforeEach
    void somethingWorthKeeping() throws IOException {
        backup = new BackupFolder(TestDatabase.temporaryFolder().resolve("backup"));
        data = TestDatabase.temporaryFolder().resolve("data");
        clock.advance(Duration.ofMinutes(1));
        trail.record(Deed.done("account:a", "request.confirmed", "request:1", "制表符\t、换行\n、反斜杠 \\N 和“引号”"));
        Path calendar = Files.createDirectories(settings.data().resolve("calendar"));
        Files.writeString(calendar.resolve("2031.txt"), "# nothing announced yet\n");
    }

    private StoredFile keep(String text, FilePolicy policy) {
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return files.store(content, "说明.txt", policy).orThrow();
    }

    private DatabaseAccess access() {
        return access(database.getJdbcUrl());
    }

    private DatabaseAccess access(String url) {
        return new DatabaseAccess(
                url,
                Objects.requireNonNullElse(database.getUsername(), ""),
                Objects.requireNonNullElse(database.getPassword(), ""));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(access().url(), access().user(), access().password());
    }

    private BackupSummary make() {
        return making.make(backup, plain.keyCopy(backup));
    }

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

    private static String name(StoredFile file) {
        String digest = file.sha256();
        return digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest + (file.sealed() ? ".sealed" : "");
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

    /** Every file of the backup, with the lock apart. */
    private List<Path> parts() throws IOException {
        try (Stream<Path> all = Files.walk(backup.path())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
    }

    private static byte flip(Path file, long at) throws IOException {
        byte was = Files.readAllBytes(file)[(int) at];
        write(file, at, (byte) (was ^ 1));
        return was;
    }

    private static void write(Path file, long at, byte value) throws IOException {
        try (FileChannel channel = FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {value}), at);
        }
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

    /** An empty database beside the one of the test. */
    private String freshDatabase() throws SQLException {
        String name = "restored_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return database.getJdbcUrl().replaceFirst("/[^/]*$", "/" + name);
    }

    private Outcome restoreInto(String url, String... more) {
        return Restored.restore(
                backup.path(),
                data,
                Stream.concat(
                                Stream.of(
                                        "--daylight.database-url=" + url,
                                        "--daylight.database-user=" + database.getUsername(),
                                        "--daylight.database-password=" + database.getPassword()),
                                Stream.of(more))
                        .toArray(String[]::new));
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
    void a_content_that_rotted_or_vanished_is_told_and_not_passed_off_as_whole() throws IOException {
        StoredFile rotten = keep("将损坏 " + UUID.randomUUID(), FilePolicy.PUBLIC_ATTACHMENT);
        StoredFile vanished = keep("将丢失 " + UUID.randomUUID(), FilePolicy.CASE_ATTACHMENT);
        Path disk = settings.data().resolve("files");
        byte was = flip(disk.resolve(name(rotten)), 3);
        Path aside = Files.move(disk.resolve(name(vanished)), disk.resolve(name(vanished) + ".aside"));

        assertThat(make().missing()).isEqualTo(2);
        assertThat(said(0, backup.path().toString())).contains("有 2 个文件", "请检查磁盘");

        write(disk.resolve(name(rotten)), 3, was);
        Files.move(aside, disk.resolve(name(vanished)));
        assertThat(make().missing()).isZero();
    }

    @Test
    void keys_lie_apart_and_a_passphrase_locks_them() throws Exception {
        BackupSettings locking = new BackupSettings(null, null, 14, "静水流深 2026", true);
        make();
        making.make(backup, locking.keyCopy(backup));
        String secret = Files.readString(settings.data().resolve("keys").resolve("master"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();

        try (Stream<Path> all = Stream.concat(Files.walk(backup.path()), Files.walk(backup.keysBeside()))) {
            assertThat(all.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain(secret)
                            .doesNotContain("request.confirmed"));
        }
        assertThat(Restored.restore(backup.path(), data).said()).contains("用口令锁定");
        assertThat(Restored.restore(backup.path(), data, "--daylight.backup.passphrase=wrong")
                        .said())
                .contains("口令不对");
        assertThat(data).doesNotExist();
        assertThat(Restored.restore(backup.path(), data, "--daylight.backup.passphrase=静水流深 2026")
                        .code())
                .isZero();
    }

    @Test
    void without_its_keys_a_backup_opens_for_nobody() throws IOException {
        make();
        PathUtils.deleteDirectory(backup.keysBeside());

        Outcome outcome = Restored.restore(backup.path(), data);

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.said()).contains("没有找到备份的主密钥", "--keys");
        assertThat(data).doesNotExist();
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

    private String said(int expected, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = command.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(code).as(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return bytes.toString(StandardCharsets.UTF_8);
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
