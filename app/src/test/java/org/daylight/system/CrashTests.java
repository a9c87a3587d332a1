package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.daylight.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there, however the processes died. */
class CrashTests {

    private static final int PROMISES = 300;

    @Test
    void every_acknowledged_row_survives_the_death_of_the_whole_process_tree() throws Exception {
        Path data = TestDatabase.temporaryFolder();
        int next = 0;
        for (int round = 0; round < 2; round++) {
            WritingProcess writer = WritingProcess.start(data, next);
            int last = writer.killAll(data, writer.promisesUpTo(PROMISES));

            assertThat(last).isGreaterThanOrEqualTo(next + PROMISES - 1);
            next = rowsAfterRestart(data, last) + 1;
        }
    }

    @Test
    void an_orphaned_database_is_stopped_before_the_next_start_and_nothing_is_lost() throws Exception {
        Path data = TestDatabase.temporaryFolder();
        WritingProcess writer = WritingProcess.start(data, 0);
        int last = writer.killLeavingDatabase(writer.promisesUpTo(PROMISES));
        List<ProcessHandle> orphans = WritingProcess.databaseProcesses(data);
        assertThat(orphans).as("the database outlives its JVM").isNotEmpty();

        rowsAfterRestart(data, last);

        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
    }

    /** Starts the database again, counts without a gap up to the last promise, and tells the highest number. */
    private static int rowsAfterRestart(Path data, int last) throws SQLException, IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                Connection connection =
                        DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FILTER (WHERE number <= " + last + "), max(number) FROM promise")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(last + 1);
            return rows.getInt(2);
        }
    }
}
