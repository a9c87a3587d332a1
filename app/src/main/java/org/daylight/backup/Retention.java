package org.daylight.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** Removes generations that are too many, and the copies of contents that none of the others needs. */
final class Retention {

    private final BackupFolder backup;
    private final EncryptedParts parts;

    Retention(BackupFolder backup, EncryptedParts parts) {
        this.backup = backup;
        this.parts = parts;
    }

    /** Keeps the newest generations; how many went is the result. */
    int keep(int most) throws IOException {
        List<Generation> all = backup.generations();
        List<Generation> old = all.subList(0, Math.max(0, all.size() - most));
        for (Generation generation : old) {
            PathUtils.deleteDirectory(backup.of(generation));
        }
        if (!old.isEmpty()) {
            removeUnneeded();
        }
        return old.size();
    }

    private void removeUnneeded() throws IOException {
        Set<String> needed = new HashSet<>();
        for (Generation generation : backup.generations()) {
            try (BufferedReader list =
                    FileCopies.reader(parts, backup.of(generation).resolve("files"))) {
                list.lines().map(line -> FileLine.parse(line).name()).forEach(needed::add);
            }
        }
        try (Stream<Path> copies = Files.find(backup.files(), 3, (path, about) -> about.isRegularFile())) {
            for (Path copy : (Iterable<Path>) copies::iterator) {
                if (!needed.contains(backup.files().relativize(copy).toString())) {
                    Files.deleteIfExists(copy);
                }
            }
        }
    }
}
