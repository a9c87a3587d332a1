package org.daylight.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what an examination finds: every finding counted, of places and names the first few. */
final class Findings {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 60;

    private final Map<FindingKind, Trace> traces = new EnumMap<>(FindingKind.class);

    private static final class Trace {
        private int count;
        private final List<String> places = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
    }

    void add(FindingKind kind, String place) {
        Trace trace = trace(kind);
        trace.count++;
        keep(trace.places, place);
    }

    /** One more of the kind, with the person whose it is. */
    void add(FindingKind kind, String place, String name) {
        add(kind, place);
        name(kind, name);
    }

    /** That there is something of the kind at a place; what is told of it elsewhere is not counted twice. */
    void mark(FindingKind kind, String place) {
        keep(trace(kind).places, place);
    }

    /** A person who belongs to a kind; nothing is counted by it. */
    void name(FindingKind kind, String name) {
        keep(trace(kind).names, name);
    }

    private Trace trace(FindingKind kind) {
        return traces.computeIfAbsent(kind, fresh -> new Trace());
    }

    private static void keep(List<String> words, String word) {
        String clean = word.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String shown = clean.codePointCount(0, clean.length()) > LONGEST_WORD
                ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST_WORD)) + "…"
                : clean;
        if (!shown.isEmpty() && words.size() < MOST_WORDS && !words.contains(shown)) {
            words.add(shown);
        }
    }

    boolean has(FindingKind kind) {
        return traces.containsKey(kind);
    }

    List<Finding> all() {
        return traces.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Finding finding(FindingKind kind, Trace trace) {
        return new Finding(kind, Math.max(1, trace.count), trace.places, trace.names);
    }
}
