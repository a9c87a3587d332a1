package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daylight.reports.reading.PdfRulings.Stretch;

/** Puts stretches that touch each other into groups: the lines of one table; pieces of one line are made whole first. */
final class PdfLineGroups {

    private static final double NEAR = 3;
    private static final double SHORTEST = 6;
    private static final int MOST = 4_000;

    private PdfLineGroups() {}

    static List<List<Stretch>> of(List<Stretch> stretches) {
        List<Stretch> whole = new ArrayList<>(whole(stretches, true));
        whole.addAll(whole(stretches, false));
        if (whole.size() > MOST) {
            return List.of();
        }
        int[] group = new int[whole.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (find(group, i) != find(group, j) && touch(whole.get(i), whole.get(j))) {
                    group[find(group, j)] = find(group, i);
                }
            }
        }
        return collected(whole, group);
    }

    private static List<List<Stretch>> collected(List<Stretch> whole, int[] group) {
        List<List<Stretch>> groups = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < group.length; i++) {
            groups.get(find(group, i)).add(whole.get(i));
        }
        return groups.stream().filter(g -> g.size() > 2).toList();
    }

    private static int find(int[] group, int start) {
        int at = start;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(Stretch one, Stretch other) {
        if (one.level() == other.level()) {
            return false;
        }
        return other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR
                && one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR;
    }

    /** Pieces on one line that touch or overlap are one stretch; scraps are no lines. */
    private static List<Stretch> whole(List<Stretch> stretches, boolean level) {
        List<Stretch> sorted = stretches.stream()
                .filter(s -> s.level() == level)
                .sorted(Comparator.comparingDouble(Stretch::at).thenComparingDouble(Stretch::from))
                .toList();
        List<Stretch> whole = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean next =
                    i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > 1;
            if (next) {
                whole.addAll(joined(sorted.subList(start, i)));
                start = i;
            }
        }
        return whole.stream().filter(s -> s.to() - s.from() >= SHORTEST).toList();
    }

    private static List<Stretch> joined(List<Stretch> line) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch piece :
                line.stream().sorted(Comparator.comparingDouble(Stretch::from)).toList()) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && piece.from() <= last.to() + NEAR) {
                joined.set(
                        joined.size() - 1,
                        new Stretch(last.level(), last.at(), last.from(), Math.max(last.to(), piece.to())));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
