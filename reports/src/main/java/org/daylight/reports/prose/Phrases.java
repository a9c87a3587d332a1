package org.daylight.reports.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of phrases with their meaning, searched for the one closest to a figure. */
final class Phrases {

    private record Phrase(String words, Quantity quantity) {}

    /** A phrase found in a label. */
    record Hit(int start, int end, Quantity quantity) {}

    private final Map<Character, List<Phrase>> byLastLetter = new HashMap<>();

    /** Adds phrases separated by blanks. */
    Phrases add(Quantity quantity, String words) {
        for (String word : words.split(" ")) {
            byLastLetter
                    .computeIfAbsent(word.charAt(word.length() - 1), letter -> new ArrayList<>())
                    .add(new Phrase(word, quantity));
        }
        return this;
    }

    /** The phrase that ends last, the longest of those; null when none occurs. */
    @Nullable
    Hit last(String label) {
        for (int end = label.length(); end > 0; end--) {
            List<Phrase> candidates = byLastLetter.get(label.charAt(end - 1));
            Hit hit = candidates == null ? null : longest(label, end, candidates);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    private static @Nullable Hit longest(String label, int end, List<Phrase> candidates) {
        Hit best = null;
        for (Phrase phrase : candidates) {
            int at = end - phrase.words().length();
            if (at >= 0 && (best == null || at < best.start()) && label.startsWith(phrase.words(), at)) {
                best = new Hit(at, end, phrase.quantity());
            }
        }
        return best;
    }

    /** The label before the last phrase, for what else stands there. */
    @Nullable
    Hit before(String label, Hit hit) {
        return last(label.substring(0, hit.start()));
    }

    static boolean any(String label, List<String> words) {
        for (String word : words) {
            if (label.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
