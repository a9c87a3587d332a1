package org.daylight.portal.publication;

import java.util.List;
import java.util.Optional;
import org.daylight.organisation.OrganSummary;
import org.daylight.portal.organisation.OrganPageSection;
import org.daylight.publication.PublicFilter;
import org.daylight.publication.PublicItemPage;
import org.daylight.publication.PublicItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an organ published last, on its own page. */
@Component
@Order(10)
class PublishedByOrgan implements OrganPageSection {

    private static final int LATEST = 6;

    private final PublicItems items;

    PublishedByOrgan(PublicItems items) {
        this.items = items;
    }

    @Override
    public Optional<Section> of(OrganSummary organ) {
        PublicItemPage latest = items.list(PublicFilter.newestOf(organ.id(), LATEST));
        List<Link> links = latest.lines().stream()
                .map(line -> new Link(
                        line.title(), "/items/" + line.id(), line.publishedOn().toString()))
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("portal.nav.items", links, "/items?organ=" + organ.slug()));
    }
}
