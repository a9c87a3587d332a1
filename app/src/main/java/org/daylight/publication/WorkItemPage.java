package org.daylight.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a workbench list with an honest count; {@code next} is null on the last page. */
public record WorkItemPage(
        List<WorkItemLine> lines, long total, @Nullable String next) {
    public WorkItemPage {
        lines = List.copyOf(lines);
    }
}
