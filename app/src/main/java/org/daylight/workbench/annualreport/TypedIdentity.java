package org.daylight.workbench.annualreport;

import java.util.Map;
import org.daylight.annualreport.ObservedReport;

/** What was typed into the form of whose report it is; what counts now at the first look. */
public record TypedIdentity(String body, String year, String reason) {

    static TypedIdentity of(ObservedReport.Identity identity) {
        return new TypedIdentity(
                identity.body(), identity.year() == null ? "" : identity.year().toString(), "");
    }

    static TypedIdentity of(Map<String, String> form) {
        return new TypedIdentity(
                form.getOrDefault("body", ""), form.getOrDefault("year", ""), form.getOrDefault("reason", ""));
    }
}
