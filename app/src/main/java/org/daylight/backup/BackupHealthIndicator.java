package org.daylight.backup;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether there is a backup not older than a day and a half. A missing one does not take the site off the net: the status
 * {@code BACKUP_OLD} is told with HTTP 200, for whoever watches.
 */
@Component
class BackupHealthIndicator implements HealthIndicator {

    static final Status OLD = new Status("BACKUP_OLD");

    private static final Duration OLDEST = Duration.ofHours(36);

    private final BackupRuns runs;
    private final BackupSettings settings;
    private final InstantSource clock;

    BackupHealthIndicator(BackupRuns runs, BackupSettings settings, InstantSource clock) {
        this.runs = runs;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Health health() {
        if (!settings.nightly() || runs.last().isEmpty()) {
            return Health.unknown().withDetail("nightly", settings.nightly()).build();
        }
        return runs.lastSuccess()
                .map(run -> Duration.between(run.at(), clock.instant()))
                .map(age -> (age.compareTo(OLDEST) <= 0 ? Health.up() : Health.status(OLD))
                        .withDetail("ageInMinutes", age.toMinutes())
                        .build())
                .orElseGet(() -> Health.status(OLD).withDetail("made", false).build());
    }
}
