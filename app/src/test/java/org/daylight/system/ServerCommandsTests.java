package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.daylight.DaylightApplication;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class ServerCommandsTests {

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
