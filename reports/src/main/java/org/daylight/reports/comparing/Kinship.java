package org.daylight.reports.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds among many texts those most alike to another by the runs of four letters they share; linear in the letters. */
final class Kinship {

    private static final int RUN = 4;
    private static final int TOO_COMMON = 64;

    private final Map<Integer, List<Integer>> holders = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    Kinship(List<String> texts) {
        for (String text : texts) {
            Set<Integer> runs = runs(text);
            int index = sizes.size();
            sizes.add(runs.size());
            runs.forEach(run ->
                    holders.computeIfAbsent(run, any -> new ArrayList<>()).add(index));
        }
    }

    /**
     * One text of the many.
     *
     * @param index its place among them
     * @param likeness 1 for the same runs, 0 for none shared
     */
    record Kin(int index, double likeness) {}

    /** The texts that are at least so much alike, the most alike first. */
    List<Kin> of(String text, double least) {
        Set<Integer> runs = runs(text);
        Map<Integer, Integer> shared = new HashMap<>();
        for (Integer run : runs) {
            List<Integer> with = holders.getOrDefault(run, List.of());
            if (with.size() <= TOO_COMMON) {
                with.forEach(index -> shared.merge(index, 1, Integer::sum));
            }
        }
        List<Kin> kin = new ArrayList<>();
        shared.forEach((index, count) -> {
            double likeness = 2.0 * count / (runs.size() + sizes.get(index));
            if (likeness >= least) {
                kin.add(new Kin(index, likeness));
            }
        });
        kin.sort(Comparator.comparingDouble(Kin::likeness).reversed().thenComparing(Kin::index));
        return kin;
    }

    private static Set<Integer> runs(String text) {
        Set<Integer> runs = new HashSet<>();
        if (text.length() < RUN) {
            runs.add(text.hashCode());
            return runs;
        }
        for (int i = 0; i + RUN <= text.length(); i++) {
            int hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = 31 * hash + text.charAt(j);
            }
            runs.add(hash);
        }
        return runs;
    }
}
