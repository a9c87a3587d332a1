package org.daylight.system;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder for what is only passing through, such as the body of an upload. Each process has one of its own below a common
 * one, locked while it lives, so that nodes that share a data folder do not meet; nobody else may look in. What processes
 * left behind that were killed is removed when the next one begins.
 */
public final class ScratchFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScratchFolder.class);
    private static final String LOCK = "lock";
    /** Those of this process, for it would break its own locks by trying them. */
    private static final Set<Path> OWN = new HashSet<>();

    private final Path path;
    private final FileChannel life;

    private ScratchFolder(Path path, FileChannel life) {
        this.path = path;
        this.life = life;
    }

    /** Clears what was left behind below the common folder and begins one of this process. */
    public static ScratchFolder begin(Path common) {
        synchronized (OWN) {
            try {
                Files.createDirectories(common);
                Files.setPosixFilePermissions(common, PosixFilePermissions.fromString("rwx------"));
                try (FileChannel gate = open(common.resolve(LOCK));
                        FileLock _ = gate.lock()) {
                    clear(common);
                    return begun(Files.createTempDirectory(common, ""));
                }
            } catch (IOException e) {
                throw String.valueOf(e.getMessage()).contains("No space left")
                        ? DataFolder.full(common)
                        : DataFolder.notWritable(common);
            }
        }
    }

    private static ScratchFolder begun(Path own) throws IOException {
        FileChannel life = open(own.resolve(LOCK));
        life.lock();
        OWN.add(own);
        return new ScratchFolder(own, life);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void clear(Path common) throws IOException {
        int removed = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(common)) {
            for (Path each : all) {
                if (!each.endsWith(LOCK) && !OWN.contains(each) && !isAlive(each)) {
                    remove(each);
                    removed++;
                }
            }
        }
        if (removed > 0) {
            LOG.info("{}: {} left behind by a process that was killed, removed", common.getFileName(), removed);
        }
    }

    private static boolean isAlive(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        try (FileChannel life = open(folder.resolve(LOCK));
                FileLock free = life.tryLock()) {
            return free == null;
        }
    }

    private static void remove(Path tree) throws IOException {
        List<Path> deepestLast;
        try (Stream<Path> all = Files.walk(tree)) {
            deepestLast = all.toList();
        }
        for (Path each : deepestLast.reversed()) {
            Files.deleteIfExists(each);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        synchronized (OWN) {
            try (life) {
                remove(path);
            } catch (IOException e) {
                LOG.warn("{} is removed at the next start", path, e);
            } finally {
                OWN.remove(path);
            }
        }
    }
}
