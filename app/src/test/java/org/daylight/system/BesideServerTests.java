package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.DaylightApplication;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The commands while a whole server, with its jobs and its index, runs on the same data folder. */
class BesideServerTests {

    private static final Path DATA = TestDatabase.temporaryFolder();
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void a_server_runs() {
        server = new SpringApplication(DaylightApplication.class).run("--server.port=0", "--daylight.data=" + DATA);
    }

    @AfterAll
    static void the_server_stops() {
        server.close();
    }

    @Test
    void the_trail_is_verified_with_a_verdict_and_its_code() {
        assertThat(run(0, "audit", "verify")).contains("未发现改动");
        JdbcTemplate database = server.getBean(JdbcTemplate.class);
        byte[] seal = Objects.requireNonNull(database.queryForObject("SELECT seal FROM audit_head", byte[].class));
        forge(database, new byte[32]);
        assertThat(run(1, "audit", "verify")).contains("封存标记不是本系统所作");
        forge(database, seal);
        assertThat(run(0, "audit", "verify")).contains("未发现改动");
    }

    @Test
    void the_master_key_is_rotated_and_what_was_sealed_before_stays_genuine() throws Exception {
        assertThat(run(0, "keys", "rotate")).contains("第 2 版");
        assertThat(Files.readAllLines(DATA.resolve("keys").resolve("master"))).hasSize(3);
        assertThat(run(0, "audit", "verify")).contains("未发现改动");
    }

    @Test
    void the_server_builds_the_index_anew_when_the_command_asks() {
        assertThat(run(0, "reindex")).contains("已请服务器重建", "共 0 条");
        assertThat(server.getBean(JdbcTemplate.class)
                        .queryForObject(
                                "SELECT count(*) FROM scheduled_tasks WHERE task_name = 'search-reindex'", Long.class))
                .as("the order was carried out and is gone")
                .isZero();
    }

    private static void forge(JdbcTemplate database, byte[] seal) {
        database.execute((Connection connection) -> {
            connection.setAutoCommit(false);
            try (var replica = connection.createStatement();
                    var update = connection.prepareStatement("UPDATE audit_head SET seal = ?")) {
                replica.execute("SET LOCAL session_replication_role = replica");
                update.setBytes(1, seal);
                update.executeUpdate();
                connection.commit();
                return seal.length;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private static String run(int expected, String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(Stream.of(words), Stream.of("--daylight.data=" + DATA))
                .toArray(String[]::new);
        int code = ServerCommands.run(
                DaylightApplication.class, new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
        assertThat(code).as(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
