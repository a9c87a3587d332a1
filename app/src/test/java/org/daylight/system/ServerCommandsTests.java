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
import org.daylight.DaylightApplication;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
        Path data = TestDatabase.temporaryFolder();
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
        assertThat(run(TestDatabase.temporaryFolder(), 2, "nonsense")).contains("nonsense", "audit verify");
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
        assertThat(run(TestDatabase.temporaryFolder(), 3, "audit", "verify", SILENT_DATABASE))
                .isEmpty();
        assertThat(output.getErr()).contains("DAYLIGHT_DATABASE_URL").doesNotContain("\tat ");
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
