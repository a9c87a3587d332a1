package org.daylight.system;

import java.util.List;

/** The order in which modules migrate; a test holds it against the module graph. */
final class ModuleMigrations {

    static final List<String> ORDER = List.of(
            "system",
            "audit",
            "files",
            "export",
            "search",
            "organisation",
            "account",
            "publication",
            "request",
            "annualreport");

    private ModuleMigrations() {}
}
