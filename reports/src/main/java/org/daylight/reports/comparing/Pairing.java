package org.daylight.reports.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds for paragraphs of the newer report the older ones they come from: first the same words in the same section,
 * then the same words anywhere, then the most alike.
 */
final class Pairing {

    static final int NONE = -1;
    private static final double ALIKE = 0.3;
    private static final double ALIKE_ELSEWHERE = 0.5;
    private static final int MOST_KIN = 5;

    /** A paragraph in one of the pairs of sections. */
    record Located(int pair, Paragraph paragraph, String words) {
        static Located of(int pair, Paragraph paragraph) {
            return new Located(pair, paragraph, paragraph.words());
        }
    }

    private record Candidate(int left, int right, double likeness) {}

    private final List<Located> left;
    private final List<Located> right;
    private final int[] toLeft;
    private final int[] toRight;

    private Pairing(List<Located> left, List<Located> right) {
        this.left = left;
        this.right = right;
        this.toLeft = new int[right.size()];
        this.toRight = new int[left.size()];
        Arrays.fill(toLeft, NONE);
        Arrays.fill(toRight, NONE);
    }

    static Pairing of(List<Located> left, List<Located> right) {
        Pairing pairing = new Pairing(left, right);
        pairing.same(located -> located.pair() + " " + located.words());
        pairing.same(Located::words);
        pairing.alike();
        return pairing;
    }

    /** The older paragraph of a newer one, or {@link #NONE}. */
    int leftOf(int rightIndex) {
        return toLeft[rightIndex];
    }

    /** The newer paragraph of an older one, or {@link #NONE}. */
    int rightOf(int leftIndex) {
        return toRight[leftIndex];
    }

    private void same(Function<Located, String> key) {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int l = 0; l < left.size(); l++) {
            if (toRight[l] == NONE) {
                waiting.computeIfAbsent(key.apply(left.get(l)), any -> new ArrayDeque<>())
                        .add(l);
            }
        }
        for (int r = 0; r < right.size(); r++) {
            Deque<Integer> same = toLeft[r] == NONE ? waiting.get(key.apply(right.get(r))) : null;
            if (same != null && !same.isEmpty()) {
                join(same.remove(), r);
            }
        }
    }

    private void alike() {
        List<Integer> free = new ArrayList<>();
        for (int l = 0; l < left.size(); l++) {
            if (toRight[l] == NONE) {
                free.add(l);
            }
        }
        Kinship kinship =
                new Kinship(free.stream().map(l -> left.get(l).words()).toList());
        List<Candidate> candidates = new ArrayList<>();
        for (int r = 0; r < right.size(); r++) {
            if (toLeft[r] == NONE) {
                int newer = r;
                kinship.of(right.get(r).words(), ALIKE).stream()
                        .limit(MOST_KIN)
                        .map(kin -> new Candidate(free.get(kin.index()), newer, kin.likeness()))
                        .filter(this::isAlike)
                        .forEach(candidates::add);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        candidates.forEach(candidate -> join(candidate.left(), candidate.right()));
    }

    private boolean isAlike(Candidate candidate) {
        boolean sameSection = left.get(candidate.left()).pair()
                == right.get(candidate.right()).pair();
        return sameSection || candidate.likeness() >= ALIKE_ELSEWHERE;
    }

    private void join(int l, int r) {
        if (toRight[l] == NONE && toLeft[r] == NONE) {
            toRight[l] = r;
            toLeft[r] = l;
        }
    }
}
