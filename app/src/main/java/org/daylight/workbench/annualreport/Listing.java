package org.daylight.workbench.annualreport;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.annualreport.ReportFilter;
import org.daylight.annualreport.ReportFilter.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list of reports was asked for, as the address says it; nonsense counts as not asked. */
public record Listing(String body, String year, String shown, String before) {

    static Listing of(Map<String, String> asked) {
        return new Listing(
                asked.getOrDefault("body", "").strip(),
                asked.getOrDefault("year", "").strip(),
                asked.getOrDefault("shown", "").strip(),
                asked.getOrDefault("before", ""));
    }

    public ReportFilter filter() {
        return new ReportFilter(body, yearOrNull(), shownOrAll(), place());
    }

    private @Nullable Integer yearOrNull() {
        return year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    }

    private Shown shownOrAll() {
        for (Shown each : Shown.values()) {
            if (each.name().equals(shown)) {
                return each;
            }
        }
        return Shown.ALL;
    }

    private @Nullable UUID place() {
        try {
            return before.isEmpty() ? null : UUID.fromString(before);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    /** The address of the page that begins behind a report; empty when there is none. */
    String next(@Nullable UUID last) {
        return Optional.ofNullable(last)
                .map(id -> UriComponentsBuilder.fromPath("/workbench/observatory")
                        .queryParam("body", body)
                        .queryParam("year", year)
                        .queryParam("shown", filter().shown())
                        .queryParam("before", id)
                        .encode()
                        .toUriString())
                .orElse("");
    }
}
