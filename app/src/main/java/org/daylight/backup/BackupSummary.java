package org.daylight.backup;

import java.nio.file.Path;
import java.util.List;

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
 * @param foreign tables and columns of the operator that are not restored
 * @param loosened where tables are not as the migrations make them, so that the rows may not come back
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
        List<String> foreign,
        List<String> loosened,
        long bytes) {

    BackupSummary {
        foreign = List.copyOf(foreign);
        loosened = List.copyOf(loosened);
    }
}
