package org.daylight.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data folder while this process owns it: writable, roomy enough and locked against a second process. */
final class DataFolder implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final long MEGABYTE = 1024 * 1024L;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder occupy(Path data) {
        Path path = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWNER);
            if (lock(channel) == null) {
                channel.close();
                throw StartRefused.refused("system.refused.folder-in-use", path);
            }
            String pid = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw notWritable(path);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException own) {
            return null;
        }
    }

    static StartRefused notWritable(Path path) {
        return StartRefused.refused("system.refused.not-writable", path);
    }

    static StartRefused full(Path path) {
        return StartRefused.refused("system.refused.disk-full", path);
    }

    /** Refuses to go on when the disk has less room than a step needs. */
    void requireRoom(long megabytes) throws IOException {
        FileStore disk = Files.getFileStore(path);
        if (disk.isReadOnly()) {
            throw notWritable(path);
        }
        if (disk.getUsableSpace() < megabytes * MEGABYTE) {
            throw full(path);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
