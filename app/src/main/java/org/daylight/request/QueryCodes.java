package org.daylight.request;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import org.daylight.system.Keys;
import org.springframework.stereotype.Component;

/**
 * Query codes (查询码): sixty bits in letters that cannot be mistaken. A code follows from the key of the submission, so
 * that a repeated click shows the same receipt while the database holds only a keyed digest.
 */
@Component
class QueryCodes {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final Keys keys;

    QueryCodes(Keys keys) {
        this.keys = keys;
    }

    /** The code as it is printed, in groups of four. */
    String of(UUID submissionKey) {
        byte[] bytes = digest(submissionKey);
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            if (place > 0 && place % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(bytes[place] & 31));
        }
        return code.toString();
    }

    /** The digest under which a code, however typed, is recognised. */
    byte[] index(String typed) {
        return keys.blindIndex(canonical(typed), "request-query-code-index");
    }

    private static String canonical(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private byte[] digest(UUID submissionKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.derived("request-query-code", "HmacSHA256"));
            return mac.doFinal(ByteBuffer.allocate(16)
                    .putLong(submissionKey.getMostSignificantBits())
                    .putLong(submissionKey.getLeastSignificantBits())
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
