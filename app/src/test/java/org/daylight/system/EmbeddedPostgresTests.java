package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTests {

    private static Path data;

    @BeforeAll
    static void a_database_that_was_stopped_properly() {
        data = TestDatabase.temporaryFolder();
        EmbeddedPostgres.start(data).close();
    }

    @AfterAll
    static void no_process_is_left() throws IOException {
        assertThat(WritingProcess.databaseProcesses(data)).isEmpty();
    }

    @Test
    void it_writes_durably_with_checksums_for_this_machine_only() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "SHOW unix_socket_directories")).isEmpty();
            assertThat(ask(postgres, "SELECT upper('阳光é')")).isEqualTo("阳光É");
        }
    }

    @Test
    void a_wrong_password_does_not_open_it() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void the_password_file_is_for_its_owner_only() throws IOException {
        Path file = data.resolve("keys/postgres");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try {
            assertRefused(() -> EmbeddedPostgres.start(data), "chmod 600");
        } finally {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_while_the_first_one_runs() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data)) {
            assertRefused(() -> EmbeddedPostgres.start(data), "in use by another Daylight process");
            assertThat(first.url()).contains("127.0.0.1");
        }
    }

    @Test
    void a_port_that_is_taken_is_given_up_for_another_one() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = other.getLocalPort();
            other.close();
            Iterator<Integer> ports = List.of(stranger.getLocalPort(), free).iterator();
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Unprivileged.choose(), ports::next)) {
                assertThat(postgres.url()).contains(":" + free + "/");
                assertThat(ask(postgres, "SHOW data_directory")).endsWith("postgres/cluster");
            }
        }
    }

    @Test
    void a_stale_pid_file_that_names_a_stranger_harms_nobody() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data.resolve("postgres/cluster/postmaster.pid"),
                    stranger.pid() + "\n" + data.resolve("postgres/cluster") + "\n1\n5432\n\n127.0.0.1\n");
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
                assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void data_of_another_major_version_are_left_untouched() throws IOException {
        Path old = TestDatabase.temporaryFolder();
        Path version = Files.createDirectories(old.resolve("postgres/cluster")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        FileTime before = Files.getLastModifiedTime(version);

        assertRefused(() -> EmbeddedPostgres.start(old), "PostgreSQL 17");

        assertThat(Files.getLastModifiedTime(version)).isEqualTo(before);
        try (Stream<Path> all = Files.walk(old)) {
            assertThat(all.map(path -> old.relativize(path).toString()))
                    .containsExactlyInAnyOrder("", "postgres", "postgres/cluster", "postgres/cluster/PG_VERSION");
        }
    }

    @Test
    void a_lost_password_file_is_named_before_anything_is_started() throws IOException {
        Path file = data.resolve("keys/postgres");
        Path aside = data.resolve("keys/aside");
        Files.move(file, aside);
        try {
            assertRefused(() -> EmbeddedPostgres.start(data), "Restore the folder keys from a backup");
        } finally {
            Files.move(aside, file);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createTempFile("daylight", "file");

        assertRefused(() -> EmbeddedPostgres.start(file.resolve("data")), "cannot be written");
    }

    @Test
    void too_little_room_is_noticed_before_anything_is_written() throws IOException {
        try (DataFolder folder = DataFolder.occupy(TestDatabase.temporaryFolder())) {
            assertRefused(
                    () -> {
                        try {
                            folder.requireRoom(Long.MAX_VALUE / (1024 * 1024));
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    },
                    "is full");
        }
    }

    @Test
    void a_full_or_read_only_disk_is_named() throws Exception {
        Path small = TestDatabase.temporaryFolder();
        assumeThat(ran("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", small.toString()))
                .isTrue();
        try {
            assertRefused(() -> EmbeddedPostgres.start(small.resolve("data")), "is full");
            assertThat(ran("mount", "-o", "remount,ro", small.toString())).isTrue();
            assertRefused(() -> EmbeddedPostgres.start(small.resolve("data")), "cannot be written");
        } finally {
            ran("umount", small.toString());
        }
    }

    @Test
    void as_root_without_namespaces_it_runs_as_nobody() throws Exception {
        assumeThat(Unprivileged.choose()).isNotEqualTo(Unprivileged.DIRECT);
        Path closed = TestDatabase.temporaryFolder();
        assertRefused(
                () -> EmbeddedPostgres.start(closed, Unprivileged.NOBODY, EmbeddedPostgresTests::freePort), "nobody");

        Path open = TestDatabase.temporaryFolder();
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(open, Unprivileged.NOBODY, EmbeddedPostgresTests::freePort)) {
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(open)) {
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
        PathUtils.deleteDirectory(open);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable start, String sentence) {
        assertThatThrownBy(start).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.english()).contains(sentence);
            assertThat(refused.chinese())
                    .containsPattern("\\p{IsHan}")
                    .endsWith(refused.chinese().strip());
        });
    }
}
