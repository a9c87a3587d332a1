package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.daylight.system.Keys;

/**
 * The name of a content in the store: {@code ab/cd/<sha256>}, with the ending {@code .sealed} where its bytes lie encrypted.
 * It says what the content is, so any copy that gives this digest is a right one, however and whenever it was encrypted.
 */
public record ContentName(String text) {

    private static final String SEALED = ".sealed";

    /** Whether a stream of stored bytes is this content, read to its end. */
    public boolean isOf(InputStream stored, Keys keys) throws IOException {
        boolean sealed = text.endsWith(SEALED);
        String last = text.substring(text.lastIndexOf('/') + 1);
        String digest = sealed ? last.substring(0, last.length() - SEALED.length()) : last;
        try (DigestInputStream content =
                new DigestInputStream(sealed ? keys.opening(stored, Disk.PURPOSE) : stored, sha256())) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest()).equals(digest);
        } catch (IOException | IllegalStateException unreadable) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
