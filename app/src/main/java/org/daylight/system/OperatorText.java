package org.daylight.system;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is said to the operator at the console, where no reader's language is known: Chinese first, then English. Read from
 * the message bundles without Spring, because it must speak before Spring does.
 */
public record OperatorText(String chinese, String english) {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static OperatorText of(String key, Object... arguments) {
        return in("messages.system", key, arguments);
    }

    /** The sentence under a key of a bundle, for instance {@code messages.backup}. */
    public static OperatorText in(String bundle, String key, Object... arguments) {
        return new OperatorText(
                said(bundle, key, Locale.ROOT, arguments), said(bundle, key, Locale.ENGLISH, arguments));
    }

    private static String said(String bundle, String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(bundle, locale, EXACT).getString(key);
        Object[] words = Arrays.stream(arguments).map(Object::toString).toArray();
        return new MessageFormat(pattern, locale).format(words);
    }
}
