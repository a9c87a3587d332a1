package org.daylight.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.daylight.backup.Manifest.Migration;
import org.daylight.backup.Manifest.Table;
import org.daylight.backup.Restored.Outcome;
import org.daylight.files.FilePolicy;
import org.daylight.system.ModuleMigrations;
import org.daylight.system.UnfinishedRestore;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Every way in which a verification and a restoration end, against the table of docs/operations/backup.md. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
class BackupExitCodesModuleTests extends BackupBench {

    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;
    private static final int WRONG_CALL = 2;
    private static final int NOT_DONE = 3;

    private Path generation = Path.of("/nowhere");
    private Path key = Path.of("/nowhere");
    private byte[] original = new byte[0];

    @BeforeEach
    void aBackup() throws IOException {
        keep("公开 " + UUID.randomUUID(), FilePolicy.PUBLIC_ATTACHMENT);
        generation = backup.of(make().generation());
        key = backup.keysBeside().resolve("master");
    }

    /** Something that an operator may meet. */
    private interface Mishap {
        void happen() throws IOException;
    }

    @Test
    void a_whole_backup_is_zero() throws Exception {
        assertBoth(WHOLE, "完整", "已恢复到");
    }

    @Test
    void a_wrong_call_is_two() {
        assertThat(Restored.verify().code()).isEqualTo(WRONG_CALL);
        assertThat(Restored.verify("a", "b").code()).isEqualTo(WRONG_CALL);
        assertThat(Restored.restore(backup.path(), data, "another").code()).isEqualTo(WRONG_CALL);
        for (String wrong : List.of(
                "--daylight.backup.generation=yesterday",
                "--daylight.backup.generation=20200101T000000Z",
                "--daylight.backup.keep=many")) {
            Outcome verified = Restored.verify(backup.path().toString(), wrong);
            Outcome restored = Restored.restore(backup.path(), data, wrong);
            assertThat(List.of(verified.code(), restored.code()))
                    .as(wrong + verified.said())
                    .containsOnly(WRONG_CALL);
            assertThat(restored.said()).doesNotContain("java.lang");
        }
        assertThat(Restored.verify("\0").code()).isEqualTo(WRONG_CALL);
    }

    @Test
    void a_folder_without_a_backup_is_two() throws Exception {
        PathUtils.deleteDirectory(backup.path());
        assertBoth(WRONG_CALL, "没有名为", "没有备份");
    }

    @Test
    void living_data_are_two() throws IOException {
        Files.writeString(data, "a file where a folder should be");
        assertThat(Restored.restore(backup.path(), data).code()).isEqualTo(WRONG_CALL);
        data = data.resolveSibling("other");
        assertThat(restoreInto(database.getJdbcUrl()).code()).isEqualTo(WRONG_CALL);
    }

    @Test
    void a_backup_that_is_proven_not_whole_is_one() throws Exception {
        List<Mishap> mishaps = List.of(
                () -> flip(manifest(), 0),
                () -> flip(manifest(), 1),
                () -> flip(manifest(), Files.size(manifest()) / 2),
                () -> Files.write(manifest(), new byte[3]),
                () -> Files.delete(manifest()),
                () -> Files.delete(generation.resolve("files")),
                () -> flip(generation.resolve("table-audit_entry"), 40),
                () -> rewrite(
                        written -> with(written, written.migrations(), written.tables(), written.contents() + 1)));
        for (Mishap mishap : mishaps) {
            mishap.happen();
            assertBoth(NOT_WHOLE, "备份不", "备份不");
            generation = backup.of(make().generation());
        }
    }

    @Test
    void keys_that_do_not_open_it_are_three_and_say_so() throws Exception {
        String right = Files.readString(key);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String wrong = right.replaceAll("[0-9a-f]{64}", HexFormat.of().formatHex(random));
        assertKeys(wrong, "打不开备份");
        assertKeys(wrong.replaceAll("(?m)^#.*\\R", ""), "打不开备份");
        assertKeys(right.replaceAll("[0-9a-f]{64}", "00"), "已损坏");
        assertKeys("", "已损坏");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertBoth(NOT_DONE, "", "");
        Files.delete(key);
        assertBoth(NOT_DONE, "没有找到备份的主密钥", "没有找到备份的主密钥");
        Files.createDirectory(key);
        assertBoth(NOT_DONE, "", "");
    }

    private void assertKeys(String text, String said) throws IOException {
        Files.writeString(key, text);
        assertBoth(NOT_DONE, said, said);
    }

    @Test
    void a_passphrase_that_is_missing_or_wrong_is_three() throws Exception {
        making.make(backup, new BackupSettings(null, null, 14, "静水流深 2026", true).keyCopy(backup));
        assertBoth(NOT_DONE, "用口令锁定", "用口令锁定");
        assertBoth(NOT_DONE, "口令不对", "口令不对", "--daylight.backup.passphrase=wrong");
        Files.writeString(backup.keysBeside().resolve("master.locked"), "short");
        assertBoth(NOT_DONE, "口令不对", "口令不对", "--daylight.backup.passphrase=静水流深 2026");
    }

    @Test
    void a_backup_of_a_later_program_is_three() throws Exception {
        rewrite(written -> with(written, List.of(new Migration("audit", "999")), written.tables(), written.contents()));
        assertBoth(NOT_DONE, "更新版本", "更新版本");
        putBack();
        rewrite(written -> with(written, List.of(new Migration("weather", "1")), written.tables(), written.contents()));
        assertBoth(NOT_DONE, "更新版本", "更新版本");
    }

    @Test
    void a_database_or_a_folder_that_cannot_be_used_is_three() throws Exception {
        for (String url : List.of(
                "jdbc:postgresql://127.0.0.1:1/nowhere", database.getJdbcUrl() + "_absent", "jdbc:nothing:at-all")) {
            Outcome outcome = restoreInto(url);
            assertThat(outcome.code()).as(url + outcome.said()).isEqualTo(NOT_DONE);
            assertThat(data).doesNotExist();
        }
        data = Files.writeString(data, "a file").resolve("below");
        assertThat(Restored.restore(backup.path(), data).code()).isEqualTo(NOT_DONE);
    }

    /** What no verification foresees: the database refuses half-way. The next attempt finds folder and database empty. */
    @Test
    void a_restoration_that_fails_half_way_is_three_and_can_be_begun_again() throws Exception {
        String url = freshDatabase();
        rewrite(written -> with(
                written,
                written.migrations(),
                written.tables().stream()
                        .map(BackupExitCodesModuleTests::reversed)
                        .toList(),
                written.contents()));
        Outcome refused = restoreInto(url);
        assertThat(refused.code()).as(refused.said()).isEqualTo(NOT_DONE);
        assertThat(refused.said()).contains("数据库没有完成");
        assertThat(data).isEmptyDirectory();
        make();

        Outcome again = restoreInto(url);

        assertThat(again.code()).as(again.said()).isZero();
    }

    @Test
    void a_restoration_into_an_own_database_that_was_killed_is_begun_again() throws Exception {
        String url = freshDatabase();
        ModuleMigrations.migrate("audit", "1", new ModuleMigrations.Target(url, access().user(), access().password()));
        assertThat(restoreInto(url).code())
                .as("without the mark they are living data")
                .isEqualTo(WRONG_CALL);
        new UnfinishedRestore(data).set();

        Outcome outcome = restoreInto(url);

        assertThat(outcome.code()).as(outcome.said()).isZero();
    }

    private static Table reversed(Table table) {
        return new Table(table.name(), table.columns().reversed(), table.rows(), table.part());
    }

    private void assertBoth(int code, String verified, String restored, String... more) {
        Outcome verification = Restored.verify(Stream.concat(
                        Stream.of(backup.path().toString(), "--daylight.backup.generation=" + generation.getFileName()),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(verification.code()).as(verification.said()).isEqualTo(code);
        assertThat(verification.said()).contains(verified).doesNotContain("Exception");
        Outcome restoration = Restored.restore(backup.path(), data, more);
        assertThat(restoration.code()).as(restoration.said()).isEqualTo(code);
        assertThat(restoration.said()).contains(restored).doesNotContain("Exception");
        if (code != WHOLE) {
            assertThat(data).doesNotExist();
        }
    }

    private Path manifest() {
        return generation.resolve("manifest");
    }

    /** Writes the manifest that was made, changed, under the keys of the backup. */
    private void rewrite(UnaryOperator<Manifest> change) throws IOException {
        EncryptedParts parts = new EncryptedParts(plain.keyCopy(backup).keys());
        byte[] made = Files.readAllBytes(manifest());
        Manifest written = ManifestFile.read(generation, parts);
        Files.delete(manifest());
        ManifestFile.write(generation, change.apply(written), parts);
        original = made;
    }

    private void putBack() throws IOException {
        Files.write(manifest(), original);
    }

    private static Manifest with(Manifest written, List<Migration> migrations, List<Table> tables, long contents) {
        return new Manifest(
                written.format(),
                written.generation(),
                written.program(),
                written.made(),
                migrations,
                tables,
                written.sequences(),
                written.extras(),
                written.files(),
                contents,
                written.contentBytes(),
                written.missing(),
                written.foreign(),
                written.loosened());
    }
}
