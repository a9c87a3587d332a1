package org.daylight.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.daylight.files.ContentName;
import org.daylight.files.StoredContents;
import org.jspecify.annotations.Nullable;

/**
 * Copies the contents that records need into the backup, each once for all generations, and writes the list of them. The
 * list of the generation before goes along, so that a copy that it names is not read again.
 */
final class FileCopies {

    private final EncryptedParts parts;
    private final BackupFolder backup;
    private final StoredContents contents;
    private final @Nullable BufferedReader before;
    private @Nullable FileLine earlier;
    private long count;
    private long added;
    private long missing;
    private long bytes;

    /** @param before the list of the generation before; null for the first one */
    FileCopies(EncryptedParts parts, BackupFolder backup, StoredContents contents, @Nullable BufferedReader before)
            throws IOException {
        this.parts = parts;
        this.backup = backup;
        this.contents = contents;
        this.before = before;
        this.earlier = next();
    }

    static BufferedReader reader(EncryptedParts parts, Path list) throws IOException {
        return new BufferedReader(new InputStreamReader(parts.open(list), StandardCharsets.UTF_8));
    }

    void writeList(OutputStream list) throws IOException {
        try {
            contents.eachNeeded(name -> add(name, list));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(String name, OutputStream list) {
        try {
            Path copy = backup.files().resolve(name);
            FileLine known = known(name);
            boolean there = Files.exists(copy)
                    && (known != null && Files.size(copy) == known.size() || parts.holds(copy, new ContentName(name)));
            if (!there) {
                copy(name, copy);
            }
            FileLine line = new FileLine(name, Files.size(copy));
            list.write(line.text().getBytes(StandardCharsets.UTF_8));
            count++;
            bytes += line.size();
        } catch (NoSuchFileException goneOrDamaged) {
            missing++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a copy beside its place and renames it. What older generations need is the content, not this copy of it, so a
     * damaged copy is mended for all of them. A source whose bytes are no longer the content is as good as gone.
     */
    private void copy(String name, Path copy) throws IOException {
        Path source = contents.folder().resolve(name);
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        BackupFolder.folder(copy.resolve("..").normalize());
        Path fresh = copy.resolveSibling(copy.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        parts.write(fresh, target -> Files.copy(source, target));
        if (!parts.holds(fresh, new ContentName(name))) {
            Files.delete(fresh);
            throw new NoSuchFileException(source.toString());
        }
        Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE);
        BackupFolder.force(copy.resolve("..").normalize());
        added++;
    }

    /** The line of the generation before for a name; both lists are in the order of names. */
    private @Nullable FileLine known(String name) throws IOException {
        while (earlier != null && earlier.name().compareTo(name) < 0) {
            earlier = next();
        }
        return earlier != null && earlier.name().equals(name) ? earlier : null;
    }

    private @Nullable FileLine next() throws IOException {
        String line = before == null ? null : before.readLine();
        return line == null ? null : FileLine.parse(line);
    }

    long count() {
        return count;
    }

    long added() {
        return added;
    }

    long missing() {
        return missing;
    }

    long bytes() {
        return bytes;
    }
}
