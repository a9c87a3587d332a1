package org.daylight.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.daylight.system.Keys;
import org.daylight.system.SecretFile;
import org.jspecify.annotations.Nullable;

/**
 * The copy of the master keys that belongs to a backup and lies apart from it: readable by its owner alone, or locked with
 * a passphrase (Argon2id, AES-256-GCM). Without it nobody reads the backup, neither a thief nor the operator.
 *
 * @param folder where the copy lies
 * @param passphrase null leaves it unlocked
 */
record KeyCopy(Path folder, @Nullable String passphrase) {

    private static final String PLAIN = "master";
    private static final String LOCKED = "master.locked";
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int MEMORY_KB = 64 * 1024;
    private static final int PASSES = 3;

    /**
     * Writes the text of the key file, unless the same lies there. A copy that holds a key which the new one lacks belongs
     * to another installation, or cannot be read with this passphrase: it is never written over.
     */
    void write(String keys) {
        for (String name : List.of(PLAIN, LOCKED)) {
            SecretFile file = new SecretFile(folder, name);
            if (file.exists() && !keys.lines().toList().containsAll(secrets(readable(file, name)))) {
                throw new BackupFailure("backup.failure.other-keys", folder);
            }
        }
        SecretFile file = new SecretFile(folder, passphrase == null ? PLAIN : LOCKED);
        if (!file.exists() || !keys.equals(readable(file, passphrase == null ? PLAIN : LOCKED))) {
            file.write(passphrase == null ? keys : locked(keys, passphrase));
        }
        removeOther(passphrase == null ? LOCKED : PLAIN);
    }

    private static List<String> secrets(String keys) {
        return keys.lines().filter(line -> !line.startsWith("#")).toList();
    }

    private String readable(SecretFile file, String name) {
        if (name.equals(PLAIN)) {
            return file.read();
        }
        if (passphrase == null) {
            throw new BackupFailure("backup.failure.other-keys", folder);
        }
        try {
            return unlocked(file.read(), passphrase);
        } catch (BackupFailure otherPassphrase) {
            throw new BackupFailure("backup.failure.other-keys", folder);
        }
    }

    /** A copy that lay open before there was a passphrase would make the passphrase worth nothing. */
    private void removeOther(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the key file; a missing copy or a wrong passphrase is told in words. */
    String read() {
        SecretFile plain = new SecretFile(folder, PLAIN);
        if (plain.exists()) {
            return plain.read();
        }
        SecretFile locked = new SecretFile(folder, LOCKED);
        if (!locked.exists()) {
            throw new BackupFailure("backup.failure.no-keys", folder);
        }
        if (passphrase == null) {
            throw new BackupFailure("backup.failure.passphrase-missing", folder);
        }
        return unlocked(locked.read(), passphrase);
    }

    /** The keys of the copy, ready for use. */
    Keys keys() {
        try {
            return Keys.of(read());
        } catch (IllegalArgumentException damaged) {
            throw new BackupFailure("backup.failure.keys-damaged", folder);
        }
    }

    private static String locked(String keys, String passphrase) {
        byte[] random = new byte[SALT + NONCE];
        new SecureRandom().nextBytes(random);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, random, passphrase, keys.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(random) + "\n" + base64.encodeToString(sealed) + "\n";
    }

    private static String unlocked(String text, String passphrase) {
        String[] lines = text.strip().split("\\R", -1);
        try {
            byte[] random = Base64.getDecoder().decode(lines[0]);
            byte[] sealed = Base64.getDecoder().decode(lines[lines.length - 1]);
            return new String(cipher(Cipher.DECRYPT_MODE, random, passphrase, sealed), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException damaged) {
            throw new BackupFailure("backup.failure.passphrase-wrong");
        }
    }

    private static byte[] cipher(int mode, byte[] random, String passphrase, byte[] content) {
        if (random.length != SALT + NONCE) {
            throw new BackupFailure("backup.failure.passphrase-wrong");
        }
        byte[] key = new byte[32];
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(MEMORY_KB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(java.util.Arrays.copyOf(random, SALT))
                .build());
        generator.generateBytes(passphrase.toCharArray(), key);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, random, SALT, NONCE));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new BackupFailure("backup.failure.passphrase-wrong");
        }
    }

    @Override
    public String toString() {
        return "KeyCopy[" + folder + "]";
    }
}
