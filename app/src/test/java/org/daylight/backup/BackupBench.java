package org.daylight.backup;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.backup.Restored.Outcome;
import org.daylight.files.DestroyingFiles;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.system.DaylightSettings;
import org.daylight.testing.TestClock;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What the tests of backups share: something worth keeping, a place for the backup, a place for the restoration. */
abstract class BackupBench {

    @Autowired
    MakingBackup making;

    @Autowired
    RunningBackup running;

    @Autowired
    JdbcBackupRuns runs;

    @Autowired
    BackupHealthIndicator health;

    @Autowired
    BackupCommand command;

    @Autowired
    FileStore files;

    @Autowired
    DestroyingFiles destroying;

    @Autowired
    AuditTrail trail;

    @Autowired
    DaylightSettings settings;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    TestClock clock;

    final BackupSettings plain = new BackupSettings(null, null, 14, null, true);
    BackupFolder backup = new BackupFolder(Path.of("/nowhere"));
    Path data = Path.of("/nowhere");

    @BeforeEach
    void somethingWorthKeeping() throws IOException {
        backup = new BackupFolder(TestDatabase.temporaryFolder().resolve("backup"));
        data = TestDatabase.temporaryFolder().resolve("data");
        clock.advance(Duration.ofMinutes(1));
        trail.record(Deed.done("account:a", "request.confirmed", "request:1", "制表符\t、换行\n、反斜杠 \\N 和“引号”"));
        Path calendar = Files.createDirectories(settings.data().resolve("calendar"));
        Files.writeString(calendar.resolve("2031.txt"), "# nothing announced yet\n");
    }

    StoredFile keep(String text, FilePolicy policy) {
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return files.store(content, "说明.txt", policy).orThrow();
    }

    DatabaseAccess access() {
        return access(database.getJdbcUrl());
    }

    DatabaseAccess access(String url) {
        return new DatabaseAccess(
                url,
                Objects.requireNonNullElse(database.getUsername(), ""),
                Objects.requireNonNullElse(database.getPassword(), ""));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(access().url(), access().user(), access().password());
    }

    BackupSummary make() {
        return making.make(backup, plain.keyCopy(backup));
    }

    static String name(StoredFile file) {
        String digest = file.sha256();
        return digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest + (file.sealed() ? ".sealed" : "");
    }

    /** Every file of the backup, with the lock apart. */
    List<Path> parts() throws IOException {
        try (Stream<Path> all = Files.walk(backup.path())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
    }

    static byte flip(Path file, long at) throws IOException {
        byte was = Files.readAllBytes(file)[(int) at];
        write(file, at, (byte) (was ^ 1));
        return was;
    }

    static void write(Path file, long at, byte value) throws IOException {
        try (FileChannel channel = FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {value}), at);
        }
    }

    /** An empty database beside the one of the test. */
    String freshDatabase() throws SQLException {
        String name = "restored_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return database.getJdbcUrl().replaceFirst("/[^/]*$", "/" + name);
    }

    Outcome restoreInto(String url, String... more) {
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

    String said(int expected, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = command.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(code).as(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
