package org.daylight.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daylight.backup.EncryptedParts.Measured;
import org.daylight.backup.Manifest.Part;
import org.daylight.backup.Manifest.Table;
import org.daylight.files.ContentName;

/** Proves without restoring anything that a generation is whole: every digest, every row count, nothing missing. */
final class VerifyingBackup {

    private static final int BUFFER = 64 * 1024;

    private final BackupFolder backup;
    private final EncryptedParts parts;

    VerifyingBackup(BackupFolder backup, EncryptedParts parts) {
        this.backup = backup;
        this.parts = parts;
    }

    /** The manifest of a generation that is whole; the first fault is a {@link BackupFailure} that names the file. */
    Manifest verify(Generation generation) throws IOException {
        Manifest manifest = verifyRecords(generation);
        verifyFiles(backup.of(generation), manifest);
        return manifest;
    }

    /** The same without the contents, which all generations share. */
    Manifest verifyRecords(Generation generation) throws IOException {
        Path folder = backup.of(generation);
        if (!Files.isDirectory(folder)) {
            throw new BackupFailure("backup.failure.no-generation", generation.name());
        }
        Manifest manifest = ManifestFile.read(folder, parts);
        if (!manifest.generation().equals(generation.name())) {
            throw new BackupFailure("backup.failure.part-changed", generation.name());
        }
        for (Table table : manifest.tables()) {
            verify(folder.resolve(table.part().path()), table.part());
            verifyRows(folder, table);
        }
        for (Part extra : manifest.extras()) {
            verify(folder.resolve(extra.path()), extra);
        }
        verify(folder.resolve(manifest.files().path()), manifest.files());
        return manifest;
    }

    private static void verify(Path file, Part expected) throws IOException {
        if (!Files.exists(file)) {
            throw new BackupFailure("backup.failure.part-missing", expected.path());
        }
        Measured found = EncryptedParts.measure(file);
        if (found.size() != expected.size() || !found.sha256().equals(expected.sha256())) {
            throw new BackupFailure("backup.failure.part-changed", expected.path());
        }
    }

    /** In the text form of COPY each row ends with the only plain line break in it. */
    private void verifyRows(Path folder, Table table) throws IOException {
        long rows = 0;
        try (InputStream content = parts.open(folder.resolve(table.part().path()))) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    rows += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        if (rows != table.rows()) {
            throw new BackupFailure("backup.failure.rows", table.name(), table.rows(), rows);
        }
    }

    private void verifyFiles(Path folder, Manifest manifest) throws IOException {
        long count = 0;
        try (BufferedReader list = FileCopies.reader(parts, folder.resolve("files"))) {
            for (String line = list.readLine(); line != null; line = list.readLine()) {
                verifyFile(FileLine.parse(line).name());
                count++;
            }
        }
        if (count != manifest.contents()) {
            throw new BackupFailure("backup.failure.rows", "files", manifest.contents(), count);
        }
    }

    private void verifyFile(String name) {
        Path copy = backup.files().resolve(name);
        if (!Files.exists(copy)) {
            throw new BackupFailure("backup.failure.part-missing", "files/" + name);
        }
        if (!parts.holds(copy, new ContentName(name))) {
            throw new BackupFailure("backup.failure.part-changed", "files/" + name);
        }
    }

    /** Takes away the copies of contents that are not what they should be, so that the next backup writes them anew. */
    int removeDamaged(Generation generation) throws IOException {
        int removed = 0;
        try (BufferedReader list =
                FileCopies.reader(parts, backup.of(generation).resolve("files"))) {
            for (String line = list.readLine(); line != null; line = list.readLine()) {
                String name = FileLine.parse(line).name();
                Path copy = backup.files().resolve(name);
                if (Files.exists(copy) && !parts.holds(copy, new ContentName(name))) {
                    Files.delete(copy);
                    removed++;
                }
            }
        }
        return removed;
    }
}
