package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.daylight.reports.text.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Labels and what they mean, found letter by letter, at the end of a text, inside a text, or by likeness.
 *
 * @param <T> what a label stands for
 */
final class Vocabulary<T> {

    private static final double ALIKE = 0.6;
    private static final double MARGIN = 0.1;
    private static final int SHORTEST_INSIDE = 4;

    /** A label found in a text. */
    record Hit<T>(T meaning, int start, int end) {}

    private final Map<String, T> labels = new LinkedHashMap<>();
    private final BitSet firsts = new BitSet();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    Vocabulary<T> with(T meaning, String... variants) {
        for (String variant : variants) {
            labels.put(variant, meaning);
            firsts.set(variant.charAt(0));
            byFirst.computeIfAbsent(variant.charAt(0), c -> new ArrayList<>()).add(variant);
        }
        byFirst.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        return this;
    }

    Optional<T> exact(String letters) {
        return Optional.ofNullable(labels.get(letters));
    }

    /** The longest label, of at least four letters, with which the text ends. */
    Optional<T> ending(String letters) {
        return labels.keySet().stream()
                .filter(label -> label.length() >= SHORTEST_INSIDE && letters.endsWith(label))
                .max(Comparator.comparingInt(String::length))
                .map(labels::get);
    }

    /** The one label that begins with the text, of which at least six letters and a third must be there. */
    Optional<T> beginning(String letters, Predicate<T> admissible) {
        if (letters.length() < 6) {
            return Optional.empty();
        }
        List<T> found = byFirst.getOrDefault(letters.charAt(0), List.of()).stream()
                .filter(label -> label.startsWith(letters) && letters.length() * 3 >= label.length())
                .map(labels::get)
                .filter(Objects::nonNull)
                .filter(admissible)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The label most like the text, when it is like enough and no other comes near. */
    Optional<T> alike(String letters, Predicate<T> admissible) {
        if (letters.length() < 2 || letters.length() > 60) {
            return Optional.empty();
        }
        Map<T, Double> scores = new HashMap<>();
        labels.forEach((label, meaning) -> {
            if (label.length() >= 3 && Likeness.atMost(label, letters) >= ALIKE - MARGIN) {
                scores.merge(meaning, Likeness.of(label, letters), Math::max);
            }
        });
        List<Map.Entry<T, Double>> ranked = scores.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed())
                .limit(2)
                .toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < ALIKE) {
            return Optional.empty();
        }
        boolean clear = ranked.size() < 2
                || ranked.getFirst().getValue() - ranked.get(1).getValue() >= MARGIN;
        T best = ranked.getFirst().getKey();
        return clear && admissible.test(best) ? Optional.of(best) : Optional.empty();
    }

    /** All labels inside a text from left to right, the longest first where several begin. */
    List<Hit<T>> scan(String letters) {
        List<Hit<T>> hits = new ArrayList<>();
        int at = 0;
        while (at < letters.length()) {
            Hit<T> hit = firsts.get(letters.charAt(at)) ? at(letters, at) : null;
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                at = hit.end();
            }
        }
        return hits;
    }

    private @Nullable Hit<T> at(String letters, int at) {
        for (String label : byFirst.getOrDefault(letters.charAt(at), List.of())) {
            if (letters.startsWith(label, at)) {
                T meaning = labels.get(label);
                return meaning == null ? null : new Hit<>(meaning, at, at + label.length());
            }
        }
        return null;
    }
}
