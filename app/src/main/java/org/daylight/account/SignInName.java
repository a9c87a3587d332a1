package org.daylight.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name for signing in as somebody typed it, and the key under which it is unique whatever its case and width. */
record SignInName(String typed) {

    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,59}");

    SignInName {
        typed = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** Two to sixty letters, digits, dots, hyphens, underlines or @, beginning with a letter or digit. */
    boolean isValid() {
        return VALID.matcher(typed).matches();
    }

    String key() {
        return typed.toLowerCase(Locale.ROOT);
    }
}
