package org.daylight.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.io.file.PathUtils;
import org.daylight.backup.EncryptedParts.Measured;
import org.daylight.backup.Manifest.Part;
import org.daylight.backup.Manifest.Table;
import org.daylight.files.StoredContents;
import org.daylight.system.DaylightSettings;
import org.daylight.system.Keys;
import org.daylight.system.SecretFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Makes a backup beside the running application. The records are read in one snapshot, then the contents that they need:
 * a content has its place before its record is committed, so none that the snapshot names can be too young to be there.
 */
@Component
class MakingBackup {

    private final Keys keys;
    private final StoredContents contents;
    private final DaylightSettings settings;
    private final JdbcConnectionDetails database;
    private final Program program;
    private final InstantSource clock;

    MakingBackup(
            Keys keys,
            StoredContents contents,
            DaylightSettings settings,
            JdbcConnectionDetails database,
            Program program,
            InstantSource clock) {
        this.keys = keys;
        this.contents = contents;
        this.settings = settings;
        this.database = database;
        this.program = program;
        this.clock = clock;
    }

    /** Adds a generation to a backup; the sum of it is the result, a {@link BackupFailure} says why there is none. */
    BackupSummary make(BackupFolder backup, KeyCopy keyCopy) {
        try {
            requireApart(backup, keyCopy);
        } catch (IOException e) {
            throw failure(e, backup);
        }
        try (FileChannel lock = backup.lock()) {
            if (lock == null) {
                throw new BackupFailure("backup.failure.busy", backup.path());
            }
            return new Run(backup, keyCopy).make();
        } catch (IOException e) {
            throw failure(e, backup);
        }
    }

    /** A backup inside of what it keeps would keep itself or go with it, and keys must lie apart from both. */
    private void requireApart(BackupFolder backup, KeyCopy keyCopy) throws IOException {
        Path data = real(settings.data());
        Path folder = real(backup.path());
        Path copy = real(keyCopy.folder());
        if (folder.startsWith(data) && !folder.equals(data.resolve("backups"))) {
            throw new BackupFailure("backup.failure.inside", backup.path());
        }
        boolean withData = copy.startsWith(data) && !copy.equals(data.resolve("backups-keys"));
        if (withData || copy.startsWith(folder) || folder.startsWith(copy)) {
            throw new BackupFailure("backup.failure.keys-not-apart", keyCopy.folder());
        }
    }

    /** Where a path really leads, though its end may not be there yet. */
    private static Path real(Path path) throws IOException {
        Path there = path.toAbsolutePath().normalize();
        Path rest = Path.of("");
        while (!Files.exists(there) && there.getParent() != null) {
            rest = there.getFileName().resolve(rest);
            there = there.getParent();
        }
        return there.toRealPath().resolve(rest).normalize();
    }

    static BackupFailure failure(IOException e, BackupFolder backup) {
        return String.valueOf(e.getMessage()).contains("No space left")
                ? new BackupFailure("backup.failure.full", backup.path())
                : new BackupFailure("backup.failure.disk", backup.path(), e.toString());
    }

    /** One generation on its way. */
    private final class Run {

        private final BackupFolder backup;
        private final KeyCopy keyCopy;
        private final EncryptedParts parts = new EncryptedParts(keys);
        private final Generation generation;
        private final @Nullable Generation before;
        private long added;

        Run(BackupFolder backup, KeyCopy keyCopy) throws IOException {
            this.backup = backup;
            this.keyCopy = keyCopy;
            for (Path left : backup.unfinished()) {
                PathUtils.deleteDirectory(left);
            }
            this.before = backup.newest().orElse(null);
            this.generation = backup.next(clock.instant());
        }

        BackupSummary make() throws IOException {
            Path folder = backup.begin(generation);
            try {
                Manifest manifest = write(folder);
                keyCopy.write(new SecretFile(settings.data().resolve("keys"), "master").read());
                backup.finish(generation);
                return summary(manifest);
            } catch (IOException | RuntimeException failed) {
                PathUtils.deleteDirectory(folder);
                throw failed;
            }
        }

        /** Anchors of the audit trail are noted after their commit, so those noted now are within the snapshot. */
        private Manifest write(Path folder) throws IOException {
            List<Part> extras = extras(folder);
            Manifest records;
            try (JdbcSnapshot snapshot = JdbcSnapshot.of(access())) {
                records = records(folder, snapshot, extras);
            }
            Manifest whole = withFiles(folder, records);
            ManifestFile.write(folder, whole, parts);
            return whole;
        }

        private Manifest records(Path folder, JdbcSnapshot snapshot, List<Part> extras) throws IOException {
            List<Table> tables = new ArrayList<>();
            for (String name : snapshot.tables()) {
                tables.add(table(folder, snapshot, name));
            }
            return new Manifest(
                    Manifest.FORMAT,
                    generation.name(),
                    program.version(),
                    clock.instant(),
                    snapshot.migrations(),
                    tables,
                    snapshot.sequences(),
                    extras,
                    new Part("", "", 0, ""),
                    0,
                    0,
                    0,
                    snapshot.foreign(),
                    snapshot.loosened());
        }

        private Table table(Path folder, JdbcSnapshot snapshot, String name) throws IOException {
            List<String> columns = snapshot.columns(name);
            long[] rows = new long[1];
            String path = "table-" + URLEncoder.encode(name, StandardCharsets.UTF_8);
            Measured measured =
                    parts.write(folder.resolve(path), target -> rows[0] = snapshot.copy(name, columns, target));
            return new Table(name, columns, rows[0], new Part(name, path, measured.size(), measured.sha256()));
        }

        private Manifest withFiles(Path folder, Manifest records) throws IOException {
            try (BufferedReader earlier = earlierList()) {
                FileCopies run = new FileCopies(parts, backup, contents, earlier);
                Measured list = parts.write(folder.resolve("files"), run::writeList);
                added = run.added();
                return new Manifest(
                        records.format(),
                        records.generation(),
                        records.program(),
                        records.made(),
                        records.migrations(),
                        records.tables(),
                        records.sequences(),
                        records.extras(),
                        new Part("files", "files", list.size(), list.sha256()),
                        run.count(),
                        run.bytes(),
                        run.missing(),
                        records.foreign(),
                        records.loosened());
            }
        }

        private @Nullable BufferedReader earlierList() throws IOException {
            Path list = before == null ? null : backup.of(before).resolve("files");
            return list == null || !Files.exists(list) ? null : FileCopies.reader(parts, list);
        }

        /** Small files of the data folder without which the records would mean something else. */
        private List<Part> extras(Path folder) throws IOException {
            List<Part> found = new ArrayList<>();
            for (Path file : Extras.in(settings.data())) {
                String path = "extra-" + found.size();
                Measured measured = parts.write(folder.resolve(path), target -> Files.copy(file, target));
                String name = settings.data().toAbsolutePath().relativize(file).toString();
                found.add(new Part(name, path, measured.size(), measured.sha256()));
            }
            return found;
        }

        private DatabaseAccess access() {
            return new DatabaseAccess(
                    database.getJdbcUrl(),
                    Objects.requireNonNullElse(database.getUsername(), ""),
                    Objects.requireNonNullElse(database.getPassword(), ""));
        }

        private BackupSummary summary(Manifest manifest) {
            return new BackupSummary(
                    generation,
                    backup.path(),
                    keyCopy.folder(),
                    manifest.rows(),
                    manifest.contents(),
                    added,
                    manifest.missing(),
                    manifest.foreign(),
                    manifest.loosened(),
                    manifest.bytes());
        }
    }
}
