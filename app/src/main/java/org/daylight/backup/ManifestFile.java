package org.daylight.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.daylight.system.ModuleMigrations;
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
        Manifest manifest = parse(file, parts);
        boolean known = manifest.migrations().stream()
                .allMatch(migration -> ModuleMigrations.knows(migration.module(), migration.version()));
        if (manifest.format() != Manifest.FORMAT || !known) {
            throw new BackupFailure("backup.failure.newer", manifest.program());
        }
        return manifest;
    }

    private static Manifest parse(Path file, EncryptedParts parts) throws IOException {
        byte[] plain;
        try {
            plain = parts.decryptManifest(Files.readAllBytes(file));
        } catch (IllegalStateException unreadable) {
            throw opensAnything(file.resolve("..").normalize(), parts)
                    ? new BackupFailure("backup.failure.part-changed", NAME)
                    : new BackupFailure("backup.failure.keys-wrong");
        }
        return parsed(plain);
    }

    private static Manifest parsed(byte[] plain) {
        try {
            return JSON.readValue(plain, Manifest.class);
        } catch (JacksonException otherForm) {
            throw new BackupFailure("backup.failure.newer", "?");
        }
    }

    /** Keys that open any part of a generation are the right ones, so it is the manifest that was changed. */
    private static boolean opensAnything(Path folder, EncryptedParts parts) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(part -> !part.endsWith(NAME)).anyMatch(parts::opens);
        }
    }
}
