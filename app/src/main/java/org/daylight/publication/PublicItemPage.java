package org.daylight.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of published items.
 *
 * @param total how many items match in all; counted, never estimated
 * @param next where the next page begins; null on the last page
 */
public record PublicItemPage(
        List<PublicItemLine> lines, long total, @Nullable String next) {
    public PublicItemPage {
        lines = List.copyOf(lines);
    }
}
