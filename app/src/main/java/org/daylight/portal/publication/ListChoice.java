package org.daylight.portal.publication;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader chose in the list of items; empty means everything.
 *
 * @param organ slug of the publisher
 * @param theme two digits of a top class
 * @param after the place from which the list goes on; null for the newest
 */
public record ListChoice(
        String organ,
        String theme,
        @Nullable Integer year,
        @Nullable String after) {

    /** A browser may leave fields out. */
    public ListChoice {
        organ = Objects.requireNonNullElse(organ, "");
        theme = Objects.requireNonNullElse(theme, "");
    }

    /** The address of the same list from another place on; null for the newest. */
    String address(@Nullable String place) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/items");
        if (!organ.isEmpty()) {
            address.queryParam("organ", organ);
        }
        if (!theme.isEmpty()) {
            address.queryParam("theme", theme);
        }
        if (year != null) {
            address.queryParam("year", year);
        }
        if (place != null) {
            address.queryParam("after", place);
        }
        return address.encode().build().toUriString();
    }
}
