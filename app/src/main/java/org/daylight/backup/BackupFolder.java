package org.daylight.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where backups lie: {@code generations/<moment>/} with the records of that moment, {@code files/ab/cd/<name>} shared by
 * all of them. A generation is written under a name that begins with {@code new-} and renamed when it is whole.
 */
record BackupFolder(Path path) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final String UNFINISHED = "new-";

    BackupFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The folder beside this one that takes the keys, so that whoever gets the backup does not get them. */
    Path keysBeside() {
        return path.resolveSibling(path.getFileName() + "-keys");
    }

    Path files() {
        return path.resolve("files");
    }

    Path of(Generation generation) {
        return path.resolve("generations").resolve(generation.name());
    }

    /** Whole generations, the oldest first. */
    List<Generation> generations() throws IOException {
        Path all = path.resolve("generations");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(all)) {
            return found.map(each -> Generation.named(String.valueOf(each.getFileName())))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        }
    }

    Optional<Generation> newest() throws IOException {
        List<Generation> all = generations();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The next free name for a moment. */
    Generation next(Instant moment) {
        int repetition = 0;
        while (Files.exists(of(Generation.at(moment, repetition)))) {
            repetition++;
        }
        return Generation.at(moment, repetition);
    }

    /** An empty folder in which a generation is written. */
    Path begin(Generation generation) throws IOException {
        Path fresh = of(generation).resolveSibling(UNFINISHED + generation.name());
        Files.createDirectories(fresh.resolve("..").normalize(), OWNER);
        Files.createDirectories(files(), OWNER);
        return Files.createDirectory(fresh, OWNER);
    }

    /** From now on the generation is there. */
    void finish(Generation generation) throws IOException {
        Path target = of(generation);
        Path fresh = target.resolveSibling(UNFINISHED + generation.name());
        force(fresh);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        force(target.resolveSibling("."));
    }

    /** Generations that a killed process left half written. */
    List<Path> unfinished() throws IOException {
        Path all = path.resolve("generations");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(all)) {
            return found.filter(each -> String.valueOf(each.getFileName()).startsWith(UNFINISHED))
                    .toList();
        }
    }

    /** Keeps a second process from writing into the same backup; null when one is at it. */
    @Nullable
    FileChannel lock() throws IOException {
        Files.createDirectories(path, OWNER);
        Path file = path.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWN_FILE);
        Files.setPosixFilePermissions(file, OWN_FILE.value());
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException own) {
            // this process is at it; the answer is the same
        }
        channel.close();
        return null;
    }

    /** Makes a folder for files, open to its owner alone. */
    static Path folder(Path folder) throws IOException {
        try {
            return Files.createDirectories(folder, OWNER);
        } catch (FileAlreadyExistsException linked) {
            return folder;
        }
    }

    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
