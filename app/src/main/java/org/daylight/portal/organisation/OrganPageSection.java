package org.daylight.portal.organisation;

import java.util.List;
import java.util.Optional;
import org.daylight.organisation.OrganSummary;

/**
 * A list of links that another part of the portal adds to each organ's page, for instance what the organ published last.
 * Any bean of this type is asked, in the order of {@link org.springframework.core.annotation.Order}.
 */
public interface OrganPageSection {

    /** The section for one organ; empty when there is nothing to show. */
    Optional<Section> of(OrganSummary organ);

    /**
     * A heading with links.
     *
     * @param headingKey key of the heading
     * @param more where the whole list is; empty for nowhere
     */
    record Section(String headingKey, List<Link> links, String more) {

        public Section {
            links = List.copyOf(links);
        }
    }

    /**
     * One link.
     *
     * @param note what stands behind it, for instance a date in the reader's form; may be empty
     */
    record Link(String title, String address, String note) {}
}
