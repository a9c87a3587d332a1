package org.daylight.workbench.system;

import org.daylight.backup.BackupRuns.Place;
import org.daylight.backup.BackupRuns.Run;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with backups.
 *
 * @param success the last one that succeeded; null when there is none
 * @param failure the last attempt when it failed; null when it did not
 * @param old whether the last success lies more than a day and a half back
 * @param underWay whether one was asked for and is not finished
 */
public record BackupState(@Nullable Run success, @Nullable Run failure, boolean old, boolean underWay, Place place) {}
