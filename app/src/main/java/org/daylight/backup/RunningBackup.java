package org.daylight.backup;

import java.io.IOException;
import java.time.InstantSource;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.system.DaylightSettings;
import org.daylight.system.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The backup that the server makes by itself: made, read back, old ones removed, kept in the records and the trail. */
@Component
class RunningBackup {

    private static final Logger LOG = LoggerFactory.getLogger(RunningBackup.class);

    private final MakingBackup making;
    private final BackupSettings settings;
    private final DaylightSettings installation;
    private final JdbcBackupRuns runs;
    private final Keys keys;
    private final AuditTrail trail;
    private final InstantSource clock;

    RunningBackup(
            MakingBackup making,
            BackupSettings settings,
            DaylightSettings installation,
            JdbcBackupRuns runs,
            Keys keys,
            AuditTrail trail,
            InstantSource clock) {
        this.making = making;
        this.settings = settings;
        this.installation = installation;
        this.runs = runs;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /** One attempt; a failure is kept, told to the log and thrown, so that the job counts it. */
    void run() {
        BackupFolder folder = settings.nightlyFolder(installation);
        try {
            BackupSummary made = making.make(folder, settings.keyCopy(folder));
            EncryptedParts parts = new EncryptedParts(keys);
            new VerifyingBackup(folder, parts).verify(made.generation());
            new Retention(folder, parts).keep(settings.keep());
            keep(made, true);
        } catch (BackupFailure failure) {
            fail(folder, failure);
            throw failure;
        } catch (IOException e) {
            BackupFailure failure = MakingBackup.failure(e, folder);
            fail(folder, failure);
            throw failure;
        }
    }

    /** Keeps that a backup was made. */
    void keep(BackupSummary made, boolean verified) {
        runs.add(new BackupRuns.Run(
                clock.instant(),
                made.folder().toString(),
                made.generation().name(),
                made.rows(),
                made.contents(),
                made.bytes(),
                verified,
                null));
        trail.record(Deed.done(
                "system",
                "backup.made",
                "backup:" + made.generation().name(),
                made.rows() + " rows, " + made.contents() + " files"));
        if (made.missing() > 0) {
            LOG.error(
                    "{} contents that records need are not in the file store; the backup cannot hold them",
                    made.missing());
        }
    }

    private void fail(BackupFolder folder, BackupFailure failure) {
        LOG.error("The backup into {} failed: {}", folder.path(), failure.getMessage());
        runs.add(new BackupRuns.Run(clock.instant(), folder.path().toString(), null, 0, 0, 0, false, failure.key()));
        trail.record(Deed.refused("system", "backup.made", "backup", failure.key()));
    }
}
