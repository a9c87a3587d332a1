package org.daylight.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The root elements of the parts that Word, Excel, PowerPoint and WPS write; any other part is data of its own. */
final class OfficeParts {

    private static final Set<String> ROOTS = read();

    private OfficeParts() {}

    static boolean knows(String root) {
        return ROOTS.contains(root);
    }

    private static Set<String> read() {
        try (InputStream file =
                        Objects.requireNonNull(OfficeParts.class.getResourceAsStream("/files/office-parts.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .filter(root -> !root.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
