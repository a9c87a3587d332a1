package org.daylight.reports.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.daylight.reports.Section;
import org.daylight.reports.text.Likeness;
import org.daylight.reports.text.Plain;
import org.jspecify.annotations.Nullable;

/** Finds for each section of the newer report the one of the older report that is about the same. */
final class SectionAlignment {

    /** Two sections about the same; one of them is null where only one report has it. */
    record Pair(@Nullable Section left, @Nullable Section right) {}

    private static final double ALIKE = 0.6;

    private final List<Section> left;
    private final List<Section> right;
    private final @Nullable Section[] counterparts;
    private final Set<Section> taken = new HashSet<>();

    private SectionAlignment(List<Section> left, List<Section> right) {
        this.left = left;
        this.right = right;
        this.counterparts = new Section[right.size()];
    }

    static List<Pair> of(List<Section> left, List<Section> right) {
        SectionAlignment alignment = new SectionAlignment(left, right);
        alignment.match((a, b) -> title(a).equals(title(b)) && a.number() == b.number());
        alignment.match((a, b) -> title(a).equals(title(b)));
        alignment.match((a, b) -> Likeness.of(title(a), title(b)) >= ALIKE);
        alignment.match(SectionAlignment::meanTheSame);
        return alignment.pairs();
    }

    private static String title(Section section) {
        return Plain.label(section.heading());
    }

    private static boolean meanTheSame(Section a, Section b) {
        SectionMeaning meaning = SectionMeaning.of(a);
        return meaning != SectionMeaning.UNKNOWN && meaning == SectionMeaning.of(b);
    }

    private void match(BiPredicate<Section, Section> same) {
        for (int i = 0; i < right.size(); i++) {
            if (counterparts[i] != null) {
                continue;
            }
            for (Section candidate : left) {
                if (!taken.contains(candidate) && same.test(candidate, right.get(i))) {
                    counterparts[i] = candidate;
                    taken.add(candidate);
                    break;
                }
            }
        }
    }

    /** In the order of the newer report; sections that are gone stand after the one they followed. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            pairs.add(new Pair(counterparts[i], right.get(i)));
        }
        for (int i = 0; i < left.size(); i++) {
            Section gone = left.get(i);
            if (!taken.contains(gone)) {
                Section before = i == 0 ? null : left.get(i - 1);
                pairs.add(after(before, pairs), new Pair(gone, null));
            }
        }
        return pairs;
    }

    private static int after(@Nullable Section before, List<Pair> pairs) {
        for (int i = 0; before != null && i < pairs.size(); i++) {
            if (pairs.get(i).left() == before) {
                return i + 1;
            }
        }
        return 0;
    }
}
