package org.daylight.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the report commands. */
final class CliMessages {

    private CliMessages() {}

    static String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.daylight.cli.report",
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] said = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(said);
    }
}
