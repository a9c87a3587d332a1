package org.daylight.portal.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.publication.PublicItemLine;
import org.springframework.stereotype.Component;

/** Puts the names of organs to the lines of a list. */
@Component
public class ItemLines {

    private final OrganDirectory organs;

    ItemLines(OrganDirectory organs) {
        this.organs = organs;
    }

    public List<ItemLine> of(List<PublicItemLine> lines) {
        Map<OrganId, String> names = names();
        return lines.stream().map(line -> line(line, names)).toList();
    }

    /** The names of all organs in force. */
    Map<OrganId, String> names() {
        return organs.all().stream().collect(Collectors.toMap(OrganSummary::id, OrganSummary::name));
    }

    private static ItemLine line(PublicItemLine line, Map<OrganId, String> names) {
        return new ItemLine(
                "/items/" + line.id(),
                line.title(),
                names.getOrDefault(line.organ(), ""),
                line.publishedOn(),
                line.theme(),
                Objects.toString(line.documentNumber(), ""),
                line.validity());
    }
}
