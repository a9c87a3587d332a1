package org.daylight.portal.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What was asked, as the page repeats it. */
public record SearchQuestion(
        String words,
        String organ,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The address of the same question with another organ and place. */
    public String address(String otherOrgan, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        if (!otherOrgan.isEmpty()) {
            address.queryParam("organ", otherOrgan);
        }
        if (from != null) {
            address.queryParam("from", from);
        }
        if (to != null) {
            address.queryParam("to", to);
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode().buildAndExpand(words).toUriString();
    }
}
