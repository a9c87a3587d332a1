package org.daylight.portal.publication;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the reader chose; empty means everything. */
public record ListChoice(
        String organ, String theme, @Nullable Integer year) {

    /** The address of this list, from the beginning or from a place on. */
    String address(@Nullable String after) {
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
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode().build().toUriString();
    }
}
