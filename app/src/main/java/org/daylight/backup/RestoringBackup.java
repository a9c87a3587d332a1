package org.daylight.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.daylight.backup.Manifest.Migration;
import org.daylight.backup.Manifest.Part;
import org.daylight.system.DaylightSettings;
import org.daylight.system.EmbeddedPostgres;
import org.daylight.system.ModuleMigrations;
import org.daylight.system.SecretFile;
import org.daylight.system.UnfinishedRestore;
import org.jspecify.annotations.Nullable;

/**
 * Puts an installation back where there is none: an empty data folder, and an empty database where the operator has one of
 * their own. The whole backup is verified before the first byte is written. Until everything is in place a mark keeps the
 * server from starting; a restoration that was interrupted is begun again from nothing.
 */
final class RestoringBackup {

    private final BackupFolder backup;
    private final String keyText;
    private final EncryptedParts parts;
    private final DaylightSettings target;
    private final Path data;

    RestoringBackup(BackupFolder backup, KeyCopy keys, DaylightSettings target) {
        this.backup = backup;
        this.keyText = keys.read();
        this.parts = new EncryptedParts(keys.keys());
        this.target = target;
        this.data = target.data().toAbsolutePath().normalize();
    }

    /**
     * What was restored.
     *
     * @param foreign tables that were in the database and belong to no module; their rows were passed over
     */
    record Outcome(Manifest manifest, List<String> foreign) {}

    /** Restores a generation, the newest when none is named. */
    Outcome restore(@Nullable Generation wanted) {
        try {
            Generation generation = wanted == null
                    ? backup.newest().orElseThrow(() -> new BackupFailure("backup.failure.none", backup.path()))
                    : wanted;
            requireNothingThere();
            Manifest manifest = new VerifyingBackup(backup, parts).verify(generation);
            return new Outcome(manifest, fill(generation, manifest));
        } catch (IOException e) {
            throw MakingBackup.failure(e, backup);
        }
    }

    private void requireNothingThere() throws IOException {
        boolean begunBefore = new UnfinishedRestore(data).isThere();
        if (begunBefore) {
            clear();
        }
        if (Files.isDirectory(data)) {
            try (Stream<Path> found = Files.list(data)) {
                if (found.anyMatch(each -> !each.endsWith("lost+found"))) {
                    throw new BackupFailure("backup.failure.living-data", data);
                }
            }
        } else if (Files.exists(data)) {
            throw new BackupFailure("backup.failure.living-data", data);
        }
        if (target.databaseUrl() != null) {
            try (JdbcLoading database = JdbcLoading.of(external(target.databaseUrl()))) {
                if (begunBefore) {
                    database.clearUnused();
                }
                if (!database.isEmpty()) {
                    throw new BackupFailure("backup.failure.living-database");
                }
            }
        }
    }

    private List<String> fill(Generation generation, Manifest manifest) throws IOException {
        UnfinishedRestore mark = new UnfinishedRestore(data);
        try {
            mark.set();
        } catch (IOException e) {
            throw new BackupFailure("backup.failure.target", data, e.toString());
        }
        try {
            new SecretFile(data.resolve("keys"), "master").write(keyText);
            Path folder = backup.of(generation);
            placeAll(folder, manifest);
            List<String> foreign = loadRecords(folder, manifest);
            new RestoredNotice.Note(data).write(generation, manifest);
            mark.remove();
            return foreign;
        } catch (IOException | RuntimeException failed) {
            clear();
            clearDatabase(failed);
            throw failed;
        }
    }

    /** The operator's database was empty before; it is again, unless it does not answer. */
    private void clearDatabase(Exception failed) {
        if (target.databaseUrl() == null) {
            return;
        }
        try (JdbcLoading database = JdbcLoading.of(external(target.databaseUrl()))) {
            database.clearUnused();
        } catch (BackupFailure away) {
            failed.addSuppressed(away);
        }
    }

    private void placeAll(Path folder, Manifest manifest) throws IOException {
        try {
            for (Part extra : manifest.extras()) {
                place(folder.resolve(extra.path()), inside(data, extra.name()));
            }
            placeFiles(folder);
        } catch (IOException failed) {
            throw new BackupFailure("backup.failure.target", data, failed.toString());
        }
    }

    /** Everything here was put here by a restoration: the folder was empty before. */
    private void clear() throws IOException {
        try (Stream<Path> found = Files.list(data)) {
            for (Path each : found.filter(path -> !path.endsWith("lost+found"))
                    .filter(path -> !path.equals(UnfinishedRestore.mark(data)))
                    .toList()) {
                PathUtils.delete(each);
            }
        }
        new UnfinishedRestore(data).remove();
    }

    private void placeFiles(Path folder) throws IOException {
        try (BufferedReader list = FileCopies.reader(parts, folder.resolve("files"))) {
            for (String line = list.readLine(); line != null; line = list.readLine()) {
                String name = FileLine.parse(line).name();
                place(backup.files().resolve(name), inside(data.resolve("files"), name));
            }
        }
    }

    private void place(Path part, Path to) throws IOException {
        BackupFolder.folder(to.resolve("..").normalize());
        Files.createFile(to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (InputStream content = parts.open(part);
                FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            content.transferTo(java.nio.channels.Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** A name of the manifest, which cannot leave its folder. */
    private static Path inside(Path folder, String name) {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new BackupFailure("backup.failure.part-changed", name);
        }
        return path;
    }

    private List<String> loadRecords(Path folder, Manifest manifest) throws IOException {
        if (target.databaseUrl() != null) {
            return load(external(target.databaseUrl()), folder, manifest);
        }
        try (EmbeddedPostgres own = EmbeddedPostgres.startForRestore(data)) {
            return load(new DatabaseAccess(own.url(), own.user(), own.password()), folder, manifest);
        }
    }

    private List<String> load(DatabaseAccess access, Path folder, Manifest manifest) throws IOException {
        ModuleMigrations.Target tables = new ModuleMigrations.Target(access.url(), access.user(), access.password());
        for (Migration migration : ModuleMigrations.inOrder(manifest.migrations(), Migration::module)) {
            if (!ModuleMigrations.migrate(migration.module(), migration.version(), tables)) {
                throw new BackupFailure("backup.failure.newer", manifest.program());
            }
        }
        try (JdbcLoading loading = JdbcLoading.of(access)) {
            return loading.load(
                    manifest, table -> parts.open(folder.resolve(table.part().path())));
        }
    }

    private DatabaseAccess external(String url) {
        String user = target.databaseUser() == null ? "daylight" : target.databaseUser();
        String password = target.databasePassword() == null ? "" : target.databasePassword();
        return new DatabaseAccess(url, user, password);
    }
}
