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
import org.jspecify.annotations.Nullable;

/** The data folder while this process owns it: writable, roomy enough and locked against a second process. */
final class DataFolder implements AutoCloseable {

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
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "数据文件夹 " + path + " 正被另一个阳光公开进程使用。请先停止那个进程，或者换一个数据文件夹。",
                        "The data folder " + path
                                + " is in use by another Daylight process. Stop that one first, or choose"
                                + " another folder.");
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
        return new StartRefused(
                "不能写入数据文件夹 " + path + "，系统不能启动。请检查磁盘是否已满或者只读，以及文件夹的所有者和权限。",
                "The data folder " + path
                        + " cannot be written, so Daylight does not start. Check whether the disk is full or"
                        + " read-only, and the owner and mode of the folder.");
    }

    static StartRefused full(Path path) {
        return new StartRefused(
                "数据文件夹 " + path + " 所在的磁盘空间不足，系统不能启动；已有数据没有改动。请清理磁盘后再启动。",
                "The disk of the data folder " + path
                        + " is full, so Daylight does not start; no data was changed. Free some"
                        + " space and start again.");
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
