package org.daylight.backup;

import java.nio.file.Path;
import org.daylight.system.DaylightSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about backups.
 *
 * @param folder where the nightly backup goes; null means {@code backups} in the data folder, which a lost disk takes along
 * @param keys where the copy of the master keys goes; null means the folder beside the backup whose name ends in
 *     {@code -keys}
 * @param keep how many backups stay; older ones go after each nightly one
 * @param passphrase locks the copy of the master keys; null leaves it readable by its owner alone
 * @param nightly whether the job of every night is at work
 */
@ConfigurationProperties("daylight.backup")
record BackupSettings(
        @Nullable Path folder,
        @Nullable Path keys,
        @DefaultValue("14") int keep,
        @Nullable String passphrase,
        @DefaultValue("true") boolean nightly) {

    BackupSettings {
        if (keep < 1) {
            throw new IllegalArgumentException("daylight.backup.keep must be at least 1, not " + keep);
        }
    }

    /** Where the job of every night writes to. */
    BackupFolder nightlyFolder(DaylightSettings installation) {
        return new BackupFolder(folder == null ? installation.data().resolve("backups") : folder);
    }

    /** Where the keys of a backup lie: named by the operator, or beside the backup. */
    KeyCopy keyCopy(BackupFolder backup) {
        return new KeyCopy(
                keys == null ? backup.keysBeside() : keys.toAbsolutePath().normalize(), passphrase);
    }

    @Override
    public String toString() {
        return "BackupSettings[folder=" + folder + ", keep=" + keep + "]";
    }
}
