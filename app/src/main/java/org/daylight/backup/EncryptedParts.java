package org.daylight.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.daylight.files.ContentName;
import org.daylight.system.Keys;
import org.daylight.system.UnclosedStream;

/** Writes and reads the encrypted files of a backup; every byte is authenticated and has its digest in the manifest. */
final class EncryptedParts {

    private static final String PURPOSE = "backup";
    private static final String MANIFEST = "backup-manifest";
    private static final int BUFFER = 64 * 1024;

    private final Keys keys;

    EncryptedParts(Keys keys) {
        this.keys = keys;
    }

    /** Something that is written into a part. */
    interface Writing {
        void to(OutputStream plain) throws IOException;
    }

    /** Size and digest of an encrypted file. */
    record Measured(long size, String sha256) {}

    /** Writes a part, forced to the disk; the content is compressed before it is encrypted. */
    Measured write(Path target, Writing content) throws IOException {
        MessageDigest digest = sha256();
        Files.createFile(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            OutputStream disk = new UnclosedStream(Channels.newOutputStream(channel));
            OutputStream measured = new DigestOutputStream(new BufferedOutputStream(disk, BUFFER), digest);
            try (OutputStream plain = new GZIPOutputStream(keys.sealing(measured, PURPOSE), BUFFER)) {
                content.to(plain);
            }
            channel.force(true);
        }
        return new Measured(Files.size(target), HexFormat.of().formatHex(digest.digest()));
    }

    /** The content of a part; reading to its end fails when a byte was changed. */
    InputStream open(Path part) throws IOException {
        InputStream disk = new BufferedInputStream(Files.newInputStream(part), BUFFER);
        try {
            return new GZIPInputStream(keys.opening(disk, PURPOSE), BUFFER);
        } catch (IOException | RuntimeException unreadable) {
            disk.close();
            throw unreadable;
        }
    }

    /** Whether the beginning of a part opens: these are the keys that it was encrypted with. */
    boolean opens(Path part) {
        try (InputStream _ = open(part)) {
            return true;
        } catch (IOException | RuntimeException otherKeys) {
            return false;
        }
    }

    /** Whether a part opens and holds a content of the file store. */
    boolean holds(Path part, ContentName name) {
        try (InputStream stored = open(part)) {
            return name.isOf(stored, keys);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    static Measured measure(Path part) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = Files.newInputStream(part)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new Measured(Files.size(part), HexFormat.of().formatHex(digest.digest()));
    }

    byte[] encryptManifest(byte[] plain) {
        return keys.encrypt(plain, MANIFEST);
    }

    byte[] decryptManifest(byte[] encrypted) {
        return keys.decrypt(encrypted, MANIFEST);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
