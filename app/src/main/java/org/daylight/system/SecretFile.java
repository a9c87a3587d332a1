package org.daylight.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A small file that only its owner may read: written whole or not at all, refused when others could have read it. */
public final class SecretFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final Path path;

    public SecretFile(Path folder, String name) {
        this.folder = folder.toAbsolutePath();
        this.path = this.folder.resolve(name);
    }

    public boolean exists() {
        return Files.exists(path);
    }

    public Path path() {
        return path;
    }

    /** The content; a file that group or others may use is a reason not to start. */
    public String read() {
        try {
            Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            others.removeAll(PosixFilePermissions.fromString("rwx------"));
            if (!others.isEmpty()) {
                throw StartRefused.refused("system.refused.key-readable", path);
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw StartRefused.refused("system.refused.key-unreadable", path);
        }
    }

    /** Writes to a neighbour, forces it to the disk and renames it: a crash leaves the old content or the new. */
    public void write(String content) {
        try {
            Files.createDirectories(folder, OWNER_FOLDER);
            Path fresh = folder.resolve(path.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, OWNER_FILE);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
