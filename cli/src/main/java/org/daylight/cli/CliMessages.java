package org.daylight.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the commands, each group in its own bundle. */
final class CliMessages {

    private CliMessages() {}

    /** A sentence of the report commands. */
    static String text(String key, Object... arguments) {
        return say("report", key, arguments);
    }

    /** A sentence of the commands on clocks, fees and calendars. */
    static String law(String key, Object... arguments) {
        return say("law", key, arguments);
    }

    private static String say(String group, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.daylight.cli." + group,
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] said = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(said);
    }
}
