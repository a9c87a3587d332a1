package org.daylight.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The encrypted manifest in the folder of a generation. */
final class ManifestFile {

    private static final String NAME = "manifest";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ManifestFile() {}

    static void write(Path folder, Manifest manifest, EncryptedParts parts) throws IOException {
        byte[] bytes = parts.encryptManifest(JSON.writeValueAsBytes(manifest));
        Path file = folder.resolve(NAME);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Reads a manifest; one that was changed, was made with other keys or by a later program is told in words. */
    static Manifest read(Path folder, EncryptedParts parts) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            throw new BackupFailure("backup.failure.part-missing", NAME);
        }
        Manifest manifest = parse(Files.readAllBytes(file), parts);
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupFailure("backup.failure.newer", manifest.program());
        }
        return manifest;
    }

    private static Manifest parse(byte[] encrypted, EncryptedParts parts) {
        try {
            return JSON.readValue(parts.decryptManifest(encrypted), Manifest.class);
        } catch (IllegalStateException | JacksonException unreadable) {
            throw new BackupFailure("backup.failure.part-changed", NAME);
        }
    }
}
