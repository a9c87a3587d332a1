package org.daylight.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What people say and what documents say: 社保局 is written 人力资源和社会保障局 in a document. */
final class Synonyms {

    private static final int MOST_VARIANTS = 8;

    private final List<List<String>> groups;

    private Synonyms(List<List<String>> groups) {
        this.groups = groups;
    }

    /** The groups of the file that is packed with the program: one group per line, words parted by commas. */
    static Synonyms shipped() {
        try (InputStream file = Objects.requireNonNull(Synonyms.class.getResourceAsStream("/search/synonyms.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Synonyms(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(","))
                            .map(word -> Analysis.folded(word.strip()))
                            .toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same phrase with one of its words exchanged, without the phrase itself. */
    List<String> variantsOf(String phrase) {
        List<String> variants = new ArrayList<>();
        for (List<String> group : groups) {
            longestIn(phrase, group)
                    .ifPresent(said -> group.stream()
                            .filter(other -> !other.equals(said))
                            .map(other -> phrase.replace(said, other))
                            .filter(variant -> !variants.contains(variant))
                            .forEach(variants::add));
        }
        return variants.subList(0, Math.min(MOST_VARIANTS, variants.size()));
    }

    private static Optional<String> longestIn(String phrase, List<String> group) {
        return group.stream().filter(phrase::contains).max(Comparator.comparingInt(String::length));
    }
}
