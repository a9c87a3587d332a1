package org.daylight.workbench.audit;

import java.time.LocalDate;
import java.util.Objects;
import org.daylight.audit.AuditFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter as it stands in the fields of the form, and as part of an address. */
public record AuditQuery(String from, String until, String subject, String action, String object) {

    static AuditQuery of(AuditFilter filter, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new AuditQuery(
                from == null ? "" : from.toString(),
                until == null ? "" : until.toString(),
                Objects.requireNonNullElse(filter.subject(), ""),
                Objects.requireNonNullElse(filter.action(), ""),
                Objects.requireNonNullElse(filter.object(), ""));
    }

    /** A path with the filter behind it. */
    public String at(String path) {
        return with(path).build().encode().toUriString();
    }

    /** The page of older lines. */
    public String older(String before) {
        return with("/workbench/audit")
                .queryParam("before", before)
                .build()
                .encode()
                .toUriString();
    }

    private UriComponentsBuilder with(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("from", from)
                .queryParam("until", until)
                .queryParam("subject", subject)
                .queryParam("action", action)
                .queryParam("object", object);
    }
}
