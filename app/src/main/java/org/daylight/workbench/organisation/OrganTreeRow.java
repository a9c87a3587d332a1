package org.daylight.workbench.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;

/**
 * One line of the tree.
 *
 * @param depth 0 at the root
 * @param parentName name of the organ above, empty at the root
 */
public record OrganTreeRow(OrganSummary organ, int depth, String parentName) {

    /** Lines for organs that come parents before children. */
    static List<OrganTreeRow> of(List<OrganSummary> inOrder) {
        Map<OrganId, OrganTreeRow> rows = new HashMap<>();
        List<OrganTreeRow> lines = new ArrayList<>(inOrder.size());
        for (OrganSummary organ : inOrder) {
            OrganTreeRow above = organ.parent() == null ? null : rows.get(organ.parent());
            OrganTreeRow row = above == null
                    ? new OrganTreeRow(organ, 0, "")
                    : new OrganTreeRow(organ, above.depth + 1, above.organ.name());
            rows.put(organ.id(), row);
            lines.add(row);
        }
        return lines;
    }
}
