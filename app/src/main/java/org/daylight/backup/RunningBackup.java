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
            EncryptedParts parts = new EncryptedParts(keys);
            VerifyingBackup verifying = new VerifyingBackup(folder, parts);
            BackupSummary made = whole(folder, verifying);
            for (Generation generation : folder.generations()) {
                verifying.verifyRecords(generation);
            }
            // While the trail is broken no older generation goes: they may be from before the tampering. Nor does one
            // while tables are not as the migrations make them: the older ones may be the last that can be put back.
            boolean kept = keep(made, made.missing() == 0 && made.loosened().isEmpty());
            if (!made.loosened().isEmpty()) {
                throw new BackupFailure("backup.failure.loosened", String.join(", ", made.loosened()));
            }
            if (kept) {
                new Retention(folder, parts).keep(settings.keep());
            }
        } catch (BackupFailure failure) {
            fail(folder, failure);
            throw failure;
        } catch (IOException e) {
            BackupFailure failure = MakingBackup.failure(e, folder);
            fail(folder, failure);
            throw failure;
        }
    }

    /** Made and read back; copies that have rotted since an earlier night are written anew from the store. */
    private BackupSummary whole(BackupFolder folder, VerifyingBackup verifying) throws IOException {
        BackupSummary made = making.make(folder, settings.keyCopy(folder));
        int damaged = verifying.removeDamaged(made.generation());
        if (damaged > 0) {
            LOG.error("{} copies in the backup {} had rotted and are written anew", damaged, folder.path());
            made = making.make(folder, settings.keyCopy(folder));
        }
        verifying.verify(made.generation());
        return made;
    }

    /** Keeps that a backup was made; false when the trail cannot take it. */
    boolean keep(BackupSummary made, boolean verified) {
        runs.add(new BackupRuns.Run(
                clock.instant(),
                made.folder().toString(),
                made.generation().name(),
                made.rows(),
                made.contents(),
                made.bytes(),
                verified,
                null));
        if (made.missing() > 0) {
            LOG.error(
                    "{} contents that records need are not in the file store; the backup cannot hold them",
                    made.missing());
        }
        if (!made.foreign().isEmpty()) {
            LOG.warn("Tables or columns of somebody else are not restored from a backup: {}", made.foreign());
        }
        return trail.recordIfWhole(Deed.done(
                "system",
                "backup.made",
                "backup:" + made.generation().name(),
                made.rows() + " rows, " + made.contents() + " files"));
    }

    private void fail(BackupFolder folder, BackupFailure failure) {
        LOG.error("The backup into {} failed: {}", folder.path(), failure.getMessage());
        runs.add(new BackupRuns.Run(clock.instant(), folder.path().toString(), null, 0, 0, 0, false, failure.key()));
        trail.recordIfWhole(Deed.refused("system", "backup.made", "backup", failure.key()));
    }
}
