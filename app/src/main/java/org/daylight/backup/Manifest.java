package org.daylight.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a generation consists of. It is written encrypted and authenticated, so whoever cannot open the keys can change
 * neither it nor, by the digests in it, anything that it names.
 *
 * @param format of the backup; this program reads {@link #FORMAT}
 * @param generation the name under which it was written
 * @param program version of the program that wrote it
 * @param made the moment of the snapshot
 * @param migrations how far each module's tables had come
 * @param tables the records
 * @param sequences where the counters of the database stood
 * @param extras small files of the data folder, for instance holiday notices
 * @param files the list of contents of the file store, one line each: {@link FileLine}
 * @param contents how many contents the list names
 * @param contentBytes their encrypted size in all
 * @param missing contents that a record needs and that were not on the disk; 0 in a sound installation
 * @param foreign tables and columns that no migration makes and that are not restored
 * @param loosened where tables were not as the migrations make them, so that their rows may not fit
 */
record Manifest(
        int format,
        String generation,
        String program,
        Instant made,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<Part> extras,
        Part files,
        long contents,
        long contentBytes,
        long missing,
        @Nullable List<String> foreign,
        @Nullable List<String> loosened) {

    static final int FORMAT = 1;

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        extras = List.copyOf(extras);
        foreign = copy(foreign);
        loosened = copy(loosened);
    }

    /** Backups of earlier versions do not name what is foreign. */
    private static List<String> copy(@Nullable List<String> names) {
        return names == null ? List.of() : List.copyOf(names);
    }

    @Override
    public List<String> foreign() {
        return copy(foreign);
    }

    @Override
    public List<String> loosened() {
        return copy(loosened);
    }

    /** A module and the version of its last migration. */
    record Migration(String module, String version) {}

    /** A table with its columns in the order in which the part holds them, and its rows. */
    record Table(String name, List<String> columns, long rows, Part part) {
        Table {
            columns = List.copyOf(columns);
        }
    }

    /** A counter: the last number it gave, and whether it gave any. */
    record Sequence(String name, long last, boolean called) {}

    /**
     * One encrypted file of the backup.
     *
     * @param name what it holds: the name in the file store, or the path in the data folder
     * @param path where it lies in the generation, or below {@code files}
     * @param size of the encrypted file in bytes
     * @param sha256 digest of the encrypted file
     */
    record Part(String name, String path, long size, String sha256) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** How much this generation and the files it shares take, in bytes. */
    long bytes() {
        return tables.stream().mapToLong(table -> table.part().size()).sum()
                + extras.stream().mapToLong(Part::size).sum()
                + files.size()
                + contentBytes;
    }
}
