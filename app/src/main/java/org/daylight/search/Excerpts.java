package org.daylight.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.daylight.search.SearchHit.Fragment;

/**
 * Marks the words sought in a text and cuts out the passage that shows most of them. Chinese words are substrings, so the
 * text is compared as it stands: this marks what the pairs of characters found just as what the dictionary found.
 */
final class Excerpts {

    private static final int LENGTH = 110;
    private static final int LEAD = 20;
    private static final String GAP = "…";

    private final List<String> marks;

    /** @param marks what to mark, folded, the longest first */
    Excerpts(List<String> marks) {
        this.marks = marks;
    }

    /** The whole text with its marks. */
    List<Fragment> whole(String text) {
        return fragments(text, marked(text), 0, text.length());
    }

    /** About a hundred characters around the densest marks, or the beginning when nothing is marked. */
    List<Fragment> best(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        BitSet marked = marked(line);
        int start = boundary(line, bestStart(marked, line.length()));
        int end = boundary(line, Math.min(line.length(), start + LENGTH));
        List<Fragment> fragments = new ArrayList<>();
        if (start > 0) {
            fragments.add(new Fragment(GAP, false));
        }
        fragments.addAll(fragments(line, marked, start, end));
        if (end < line.length()) {
            fragments.add(new Fragment(GAP, false));
        }
        return fragments;
    }

    private BitSet marked(String text) {
        String folded = foldedInPlace(text);
        BitSet marked = new BitSet(text.length());
        for (String mark : marks) {
            for (int at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + mark.length())) {
                marked.set(at, at + mark.length());
            }
        }
        return marked;
    }

    /** Folds character by character, so that places in the folded text are places in the text. */
    private static String foldedInPlace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= '\uFF01' && letter <= '\uFF5E') {
                letter = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                        .charAt(0);
            }
            String lower = Character.toString(letter).toLowerCase(Locale.ROOT);
            folded.append(lower.length() == 1 ? lower.charAt(0) : letter);
        }
        return folded.toString();
    }

    private static int bestStart(BitSet marked, int length) {
        int best = 0;
        int most = 0;
        for (int at = marked.nextSetBit(0); at >= 0; at = marked.nextSetBit(marked.nextClearBit(at))) {
            int seen = marked.get(at, Math.min(length, at + LENGTH - LEAD)).cardinality();
            if (seen > most) {
                most = seen;
                best = at;
            }
        }
        return best <= LEAD ? 0 : best - LEAD;
    }

    /** The place itself, or the one before it when it would tear a character of two units. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Fragment> fragments(String text, BitSet marked, int start, int end) {
        List<Fragment> fragments = new ArrayList<>();
        int at = start;
        while (at < end) {
            boolean inMark = marked.get(at);
            int change = inMark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int stop = change < 0 || change > end ? end : change;
            fragments.add(new Fragment(text.substring(at, stop), inMark));
            at = stop;
        }
        return fragments;
    }
}
