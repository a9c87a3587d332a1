package org.daylight.reports;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
    /** A rule is broken. */
    ERROR,
    /** Probably wrong; a person should look. */
    WARNING,
    /** Worth knowing, nobody need act. */
    INFO;

    /** The stable wire name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
