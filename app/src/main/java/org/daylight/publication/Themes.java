package org.daylight.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The theme list as data: 22 top classes, each with its leaves. */
public final class Themes {

    private static final Map<String, Theme> LEAVES = read();

    private Themes() {}

    public static Optional<Theme> find(String code) {
        return Optional.ofNullable(LEAVES.get(code));
    }

    /** The leaf that the records name; an unknown code there is damage. */
    static Theme get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No such theme: " + code));
    }

    /** All leaves in the order of the list. */
    public static List<Theme> leaves() {
        return List.copyOf(LEAVES.values());
    }

    /** The leaves of each top class, keyed by the two digits of the class, in the order of the list. */
    public static Map<String, List<Theme>> byTop() {
        return LEAVES.values().stream()
                .collect(Collectors.groupingBy(Theme::topCode, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, Theme> read() {
        Map<String, String[]> tops = new LinkedHashMap<>();
        Map<String, Theme> leaves = new LinkedHashMap<>();
        for (String[] line : lines()) {
            if (line[0].length() == 2) {
                tops.put(line[0], line);
            } else {
                String[] top = Objects.requireNonNull(tops.get(line[0].substring(0, 2)), line[0]);
                leaves.put(line[0], new Theme(line[0], top[1], line[1], top[2], line[2]));
            }
        }
        return leaves;
    }

    private static List<String[]> lines() {
        try (InputStream file = Objects.requireNonNull(Themes.class.getResourceAsStream("/publication/themes.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
