package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.daylight.DaylightApplication;
import org.daylight.backup.StandaloneCommands;
import org.daylight.testing.TestClock;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ServerCommandsTests {

    private static final String SILENT_DATABASE = "--daylight.database-url=jdbc:postgresql://127.0.0.1:1/daylight";

    @Test
    void a_word_that_is_no_option_calls_a_command() {
        assertThat(ServerCommands.isCalledBy("audit", "verify", "--daylight.data=x"))
                .isTrue();
        assertThat(ServerCommands.isCalledBy("--daylight.demo=true")).isFalse();
        assertThat(ServerCommands.isCalledBy()).isFalse();
    }

    @Test
    void the_trail_is_verified_in_the_database_of_the_running_server_and_alone() throws SQLException {
        Path data = installed();
        assertThat(RunningDatabase.of(data)).isEmpty();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
            assertThat(RunningDatabase.of(data)).isPresent();
            assertThat(run(data, 0, "audit", "verify")).contains("共 0 条审计记录");
            try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute(
                        "INSERT INTO audit_entry VALUES (1, now(), '', '', '', '', '', '', 'SHA-256', '', '')");
            }
        }
        assertThat(RunningDatabase.of(data)).isEmpty();
        assertThat(run(data, 1, "audit", "verify")).contains("第 1 条：记录是后来插入的");
        assertThat(RunningDatabase.of(data)).isEmpty();
        assertThat(Files.exists(data.resolve("keys").resolve("first-sign-in"))).isFalse();
    }

    @Test
    void an_unknown_command_names_those_that_there_are() {
        assertThat(run(installed(), 2, "nonsense")).contains("nonsense", "audit verify");
    }

    @Test
    void what_could_not_be_done_has_a_code_of_its_own_and_one_sentence_in_each_language(CapturedOutput output)
            throws IOException {
        Path data = TestDatabase.temporaryFolder();
        Files.createDirectories(data.resolve("keys"));
        Path key = Files.createFile(
                data.resolve("keys").resolve("master"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        assertThat(run(data, 3, "audit", "verify")).isEmpty();
        assertThat(output.getErr().lines().filter(line -> !line.isBlank()))
                .hasSize(2)
                .allMatch(line -> line.contains(key.toString()));
    }

    @Test
    void a_database_that_does_not_answer_is_no_verdict(CapturedOutput output) {
        assertThat(run(installed(), 3, "audit", "verify", SILENT_DATABASE)).isEmpty();
        assertThat(output.getErr()).contains("DAYLIGHT_DATABASE_URL").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"audit verify", "audit resume 查明", "keys rotate", "reindex", "backup elsewhere", "nonsense"})
    void where_nothing_is_installed_a_command_makes_no_installation(String words, CapturedOutput output)
            throws IOException {
        Path empty = TestDatabase.temporaryFolder();
        assertThat(run(empty, 3, words.split(" ", -1))).isEmpty();
        assertThat(empty).isEmptyDirectory();
        Path missing = empty.resolve("mistyped");
        assertThat(run(missing, 3, words.split(" ", -1))).isEmpty();
        assertThat(missing).doesNotExist();
        assertThat(output.getErr()).contains("没有安装过阳光公开", "no installation", missing.toString());
    }

    @Test
    void where_only_the_master_keys_are_gone_a_command_says_so_and_makes_none(CapturedOutput output)
            throws IOException {
        Path data = TestDatabase.temporaryFolder();
        Files.createDirectories(data.resolve("keys"));
        Files.writeString(data.resolve("keys").resolve("audit-anchors"), "");
        assertThat(run(data, 3, "audit", "verify")).isEmpty();
        assertThat(data.resolve("keys")).isDirectoryContaining("glob:**/audit-anchors");
        assertThat(data.resolve("keys").resolve("master")).doesNotExist();
        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(output.getErr()).contains("主密钥文件");
    }

    @Test
    void a_backup_is_verified_or_restored_only_where_there_is_one() {
        Path empty = TestDatabase.temporaryFolder();
        for (String words : List.of("backup verify", "restore")) {
            String[] arguments = (words + " " + empty.resolve("backup") + " --daylight.data=" + empty.resolve("data"))
                    .split(" ", -1);
            PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            assertThat(StandaloneCommands.run(out, arguments)).as(words).isEqualTo(3);
            assertThat(empty).as(words).isEmptyDirectory();
        }
    }

    /** A folder with master keys, by which an installation is known. */
    private static Path installed() {
        Path data = TestDatabase.temporaryFolder();
        new KeyFile(new DaylightSettings(data, null, null, null, "international", false), new TestClock());
        return data;
    }

    private static String run(Path data, int expected, String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] arguments = Arrays.copyOf(words, words.length + 1);
        arguments[words.length] = "--daylight.data=" + data;
        int code = ServerCommands.run(
                DaylightApplication.class, new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
        assertThat(code).as(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
