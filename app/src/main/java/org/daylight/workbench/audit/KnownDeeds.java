package org.daylight.workbench.audit;

import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;

/** The actions that have words of their own, in the order of the bundle's keys; the filter offers them. */
final class KnownDeeds {

    private static final String PREFIX = "deed.";
    private static final List<String> ACTIONS = actions();

    private KnownDeeds() {}

    private static List<String> actions() {
        ResourceBundle words = ResourceBundle.getBundle("messages.audit");
        return Collections.list(words.getKeys()).stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .sorted()
                .toList();
    }

    static List<String> all() {
        return ACTIONS;
    }

    /** The key of an action's words; the action itself when it has none, as in trails of older versions. */
    static String key(String action) {
        return ACTIONS.contains(action) ? PREFIX + action : "";
    }
}
