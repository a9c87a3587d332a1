package org.daylight.workbench.system;

import java.time.Duration;
import java.time.InstantSource;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.backup.BackupRuns;
import org.daylight.backup.BackupRuns.Run;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** An administrator sees how old the last backup is, and has one made now; the trail keeps who asked. */
@Component
class AskingForBackup {

    private static final Duration OLDEST = Duration.ofHours(36);

    private final BackupRuns runs;
    private final AuditTrail trail;
    private final InstantSource clock;

    AskingForBackup(BackupRuns runs, AuditTrail trail, InstantSource clock) {
        this.runs = runs;
        this.trail = trail;
        this.clock = clock;
    }

    BackupState state() {
        Run success = runs.lastSuccess().orElse(null);
        Run failure = runs.last().filter(run -> run.failure() != null).orElse(null);
        boolean old = success != null
                && Duration.between(success.at(), clock.instant()).compareTo(OLDEST) > 0;
        return new BackupState(success, failure, old, runs.isUnderWay(), runs.place());
    }

    void ask(Actor actor) {
        if (!actor.holds(Permission.VIEW_JOBS)) {
            throw new AccessDeniedException("VIEW_JOBS");
        }
        trail.record(Deed.done(actor.subject(), "backup.asked", "backup", ""));
        runs.ask();
    }
}
