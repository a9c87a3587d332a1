package org.daylight.portal.publication;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.daylight.organisation.OrganDirectory;
import org.daylight.publication.PublicItems;
import org.daylight.shared.ChinaTime;
import org.daylight.shared.Ids;
import org.daylight.web.RequestAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Spares a reader's browser what it already has. The tag of a page is made of everything the page depends on: the last
 * act on any item, the organs, the day (a document may lapse overnight), the reader's choices, and the running program.
 */
@Component
public class Freshness {

    private final PublicItems items;
    private final OrganDirectory organs;
    private final InstantSource clock;
    private final UUID program;

    Freshness(PublicItems items, OrganDirectory organs, InstantSource clock, Ids ids) {
        this.items = items;
        this.organs = organs;
        this.clock = clock;
        this.program = ids.next();
    }

    /** Whether the browser's copy is still good; the answer 304 is then already prepared. */
    public boolean isUnchanged(ServletWebRequest request) {
        if (request.getResponse() != null) {
            request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        return request.checkNotModified("W/\"" + tag(request) + "\"");
    }

    private UUID tag(ServletWebRequest request) {
        List<Object> parts = List.of(
                program,
                items.stamp(),
                organs.all().hashCode(),
                ChinaTime.today(clock),
                RequestAddress.of(request.getRequest()),
                String.valueOf(request.getRequest().getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.COOKIE)));
        return UUID.nameUUIDFromBytes(parts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
