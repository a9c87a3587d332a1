package org.daylight.reports.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of phrases with their meaning, searched for the one closest to a figure. */
final class Phrases {

    private record Phrase(String words, Quantity quantity) {}

    /** A phrase found in a label. */
    record Hit(int start, int end, Quantity quantity) {}

    private final List<Phrase> phrases = new ArrayList<>();

    /** Adds phrases separated by blanks. */
    Phrases add(Quantity quantity, String words) {
        for (String word : words.split(" ")) {
            phrases.add(new Phrase(word, quantity));
        }
        return this;
    }

    /** The phrase that ends last, the longest of those; null when none occurs. */
    @Nullable
    Hit last(String label) {
        Hit best = null;
        for (Phrase phrase : phrases) {
            int at = label.lastIndexOf(phrase.words());
            int end = at + phrase.words().length();
            if (at >= 0 && (best == null || end > best.end() || end == best.end() && at < best.start())) {
                best = new Hit(at, end, phrase.quantity());
            }
        }
        return best;
    }

    /** The phrase that begins first, the longest of those; null when none occurs. */
    @Nullable
    Hit first(String label) {
        Hit best = null;
        for (Phrase phrase : phrases) {
            int at = label.indexOf(phrase.words());
            int end = at + phrase.words().length();
            if (at >= 0 && (best == null || at < best.start() || at == best.start() && end > best.end())) {
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
