package org.daylight.reports.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells shares of a whole (占比, 占…的) from other percentages. */
final class Shares {

    private static final List<String> MARKS = List.of("占比", "占", "比例", "比重", "所占");

    private Shares() {}

    /**
     * A share.
     *
     * @param part words before 占, empty when the share belongs to the figure before
     * @param base words behind 占: of what
     */
    record Share(String part, String base) {}

    static @Nullable Share of(String left) {
        int at = left.indexOf('占');
        if (at < 0) {
            int mark = Math.max(left.lastIndexOf("比例"), left.lastIndexOf("比重"));
            return mark < 0 || left.contains("解读比例") ? null : new Share(Labels.stripped(left.substring(0, mark)), "");
        }
        String base = left.substring(at + 1);
        for (String mark : MARKS) {
            base = base.startsWith(mark.substring(mark.length() - 1)) && mark.length() > 1 ? base.substring(1) : base;
        }
        return new Share(Labels.stripped(left.substring(0, at)), Labels.stripped(base));
    }
}
