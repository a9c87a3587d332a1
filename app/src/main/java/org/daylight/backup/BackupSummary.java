package org.daylight.backup;

import java.nio.file.Path;

/**
 * What a backup came to.
 *
 * @param generation the name of the state that was kept
 * @param folder the backup
 * @param keys where the copy of the master keys lies
 * @param rows records in all tables
 * @param contents contents of the file store that belong to it
 * @param added how many of them were written now; the others were there from earlier ones
 * @param missing contents that a record needs and that are not on the disk
 * @param bytes encrypted size of this state in all
 */
record BackupSummary(
        Generation generation,
        Path folder,
        Path keys,
        long rows,
        long contents,
        long added,
        long missing,
        long bytes) {}
