package org.daylight.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that programs write into properties of a document for nobody; telling them would only bury the real ones. */
final class NamesOfNobody {

    private static final Set<String> NAMES = read();

    private NamesOfNobody() {}

    static boolean contains(String name) {
        return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        try (InputStream file =
                        Objects.requireNonNull(NamesOfNobody.class.getResourceAsStream("/files/names-of-nobody.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
