package org.daylight.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.daylight.backup.Restored.Outcome;
import org.daylight.files.FilePolicy;
import org.daylight.files.StoredFile;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What may happen to copies and keys in the years that a backup lies, and what must not. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
class LastingBackupModuleTests extends BackupBench {

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

    /** What older generations need is the content; who writes a copy anew must not take it from them. */
    @Test
    void a_content_that_comes_back_and_a_copy_that_is_mended_leave_older_generations_whole() throws Exception {
        String text = "来了又去 " + UUID.randomUUID();
        StoredFile sealed = keep(text, FilePolicy.CASE_ATTACHMENT);
        make();
        destroying.destroy(sealed.id(), "system", "测试").orThrow();
        Files.delete(settings.data().resolve("files").resolve(name(sealed)));
        clock.advance(Duration.ofDays(1));
        make();
        keep(text, FilePolicy.CASE_ATTACHMENT);
        clock.advance(Duration.ofDays(1));
        make();
        assertThat(Restored.verify(backup.path().toString()).code()).isZero();

        flip(backup.files().resolve(name(sealed)), 60);
        Outcome rotten = Restored.verify(backup.path().toString());
        assertThat(rotten.code()).isEqualTo(1);
        assertThat(rotten.said()).contains("不完整", name(sealed));
        new VerifyingBackup(backup, new EncryptedParts(plain.keyCopy(backup).keys()))
                .removeDamaged(backup.newest().orElseThrow());
        clock.advance(Duration.ofDays(1));
        make();
        assertThat(Restored.verify(backup.path().toString()).code()).isZero();
    }

    @Test
    void tables_of_somebody_else_do_not_keep_an_installation_from_coming_back() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE before_repair AS SELECT * FROM audit_anchor");
            make();
            statement.execute("DROP TABLE before_repair");
        }
        Outcome outcome = restoreInto(freshDatabase());
        assertThat(outcome.code()).as(outcome.said()).isZero();
        assertThat(outcome.said()).contains("没有恢复：before_repair");
    }

    @Test
    void keys_are_neither_put_beside_what_they_open_nor_over_those_of_another_installation() throws Exception {
        Path master = settings.data().resolve("keys").resolve("master");
        byte[] before = Files.readAllBytes(master);
        for (Path wrong : List.of(
                master.resolve("..").normalize(), backup.path(), backup.path().resolve("keys"))) {
            assertThatThrownBy(() -> making.make(backup, new KeyCopy(wrong, "geheim")))
                    .hasMessageContaining("backup.failure.keys-not-apart");
        }
        assertThat(master).hasBinaryContent(before);
        make();
        Path others = backup.keysBeside().resolve("master");
        Files.writeString(others, Files.readString(others).replace('a', 'b').replace('1', '2'));
        byte[] another = Files.readAllBytes(others);

        assertThatThrownBy(this::make).hasMessageContaining("backup.failure.other-keys");

        assertThat(others).hasBinaryContent(another);
        assertThatThrownBy(() -> making.make(
                        new BackupFolder(settings.data().resolve("tmp").resolve("bk")), plain.keyCopy(backup)))
                .hasMessageContaining("backup.failure.inside");
    }

    /** PostgreSQL keeps its own folder closed, and its programs are no secret; it may have to pass through the data folder. */
    @Test
    void nobody_but_the_owner_reads_a_backup_or_what_comes_back_from_it() throws IOException {
        keep("公开 " + UUID.randomUUID(), FilePolicy.PUBLIC_ATTACHMENT);
        make();
        Files.setPosixFilePermissions(backup.path().resolve("lock"), PosixFilePermissions.fromString("rw-r--r--"));
        clock.advance(Duration.ofDays(1));
        make();
        assertThat(Restored.restore(backup.path(), data).code()).isZero();

        assertOwnersAlone(backup.path(), "rwx------");
        assertOwnersAlone(backup.keysBeside(), "rwx------");
        assertOwnersAlone(data, "rwx--x--x");
    }

    private static void assertOwnersAlone(Path root, String itself) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo(itself);
        try (Stream<Path> all = Files.walk(root)) {
            assertThat(all.filter(path -> !path.equals(root) && !path.startsWith(root.resolve("postgres"))))
                    .hasSizeGreaterThan(0)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .as(path.toString())
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
        Path database = root.resolve("postgres").resolve("cluster");
        if (Files.exists(database)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database)))
                    .isEqualTo("rwx------");
        }
    }
}
