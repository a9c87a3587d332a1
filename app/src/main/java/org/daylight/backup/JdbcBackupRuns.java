package org.daylight.backup;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import org.daylight.shared.Ids;
import org.daylight.system.DaylightSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBackupRuns implements BackupRuns {

    private static final String COLUMNS = "SELECT at, folder, generation, rows, contents, bytes, verified, failure ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final InstantSource clock;
    private final BackupSettings settings;
    private final DaylightSettings installation;
    private final ObjectProvider<SchedulerClient> jobs;

    JdbcBackupRuns(
            JdbcClient jdbc,
            Ids ids,
            InstantSource clock,
            BackupSettings settings,
            DaylightSettings installation,
            ObjectProvider<SchedulerClient> jobs) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
        this.installation = installation;
        this.jobs = jobs;
    }

    void add(Run run) {
        jdbc.sql("""
                INSERT INTO backup_run (id, at, folder, generation, rows, contents, bytes, verified, failure)
                VALUES (:id, :at, :folder, :generation, :rows, :contents, :bytes, :verified, :failure)""")
                .param("id", ids.next())
                .param("at", Timestamp.from(run.at()))
                .param("folder", run.folder())
                .param("generation", run.generation())
                .param("rows", run.rows())
                .param("contents", run.contents())
                .param("bytes", run.bytes())
                .param("verified", run.verified())
                .param("failure", run.failure())
                .update();
    }

    @Override
    public Optional<Run> lastSuccess() {
        return jdbc.sql(COLUMNS + "FROM backup_run WHERE failure IS NULL ORDER BY at DESC, id DESC LIMIT 1")
                .query(JdbcBackupRuns::run)
                .optional();
    }

    @Override
    public Optional<Run> last() {
        return jdbc.sql(COLUMNS + "FROM backup_run ORDER BY at DESC, id DESC LIMIT 1")
                .query(JdbcBackupRuns::run)
                .optional();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getTimestamp("at").toInstant(),
                row.getString("folder"),
                row.getString("generation"),
                row.getLong("rows"),
                row.getLong("contents"),
                row.getLong("bytes"),
                row.getBoolean("verified"),
                row.getString("failure"));
    }

    @Override
    public Place place() {
        Path folder = settings.nightlyFolder(installation).path();
        return new Place(
                folder.toString(), isSameDisk(folder, installation.data().toAbsolutePath()), settings.nightly());
    }

    private static boolean isSameDisk(Path backup, Path data) {
        try {
            Path there = backup;
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            return Files.getFileStore(there).equals(Files.getFileStore(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void ask() {
        jobs.getObject()
                .scheduleIfNotExists(BackupJobs.ON_DEMAND.instance("now").build(), clock.instant());
    }

    @Override
    public boolean isUnderWay() {
        return jobs.getObject()
                .getScheduledExecution(BackupJobs.ON_DEMAND.instanceId("now"))
                .isPresent();
    }
}
