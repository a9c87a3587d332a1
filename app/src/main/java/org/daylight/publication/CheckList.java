package org.daylight.publication;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The findings of one review. */
public record CheckList(Map<ReviewPoint, PointFinding> findings) {

    public CheckList {
        findings = Map.copyOf(findings);
    }

    /** Every point in order, those that need not concern an item as not applicable. */
    public static CheckList allInOrder() {
        Map<ReviewPoint, PointFinding> all = new EnumMap<>(ReviewPoint.class);
        Arrays.stream(ReviewPoint.values())
                .forEach(point ->
                        all.put(point, point.concernsAll() ? PointFinding.IN_ORDER : PointFinding.NOT_APPLICABLE));
        return new CheckList(all);
    }

    /** The points that stand against an approval: unanswered, defective, or wrongly called not applicable. */
    public List<ReviewPoint> open() {
        return Arrays.stream(ReviewPoint.values())
                .filter(point -> !isSettled(point))
                .toList();
    }

    private boolean isSettled(ReviewPoint point) {
        PointFinding finding = findings.get(point);
        return finding == PointFinding.IN_ORDER || (finding == PointFinding.NOT_APPLICABLE && !point.concernsAll());
    }
}
