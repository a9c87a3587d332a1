package org.daylight.reports.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.daylight.reports.CellPath;
import org.jspecify.annotations.Nullable;

/**
 * How prose gives one figure of a report for 2008 to 2018; a line of early-prose.txt.
 *
 * @param path which figure
 * @param none whether the words say that there was none
 * @param words the words, the figure in the group {@code n}
 * @param context what the sentence with its heading must hold, null when nothing
 * @param alone whether the sentence alone must hold it
 * @param not what the clause must not hold, null when nothing
 */
record EarlyPattern(
        CellPath path,
        boolean none,
        Pattern words,
        @Nullable Pattern context,
        boolean alone,
        @Nullable Pattern not) {

    private static final String FIGURE =
            "(?<n>(?:约|近|超过?|逾)?(?<![\\\\d.,])\\\\d+(?:,\\\\d{3})*(?:\\\\.\\\\d+)?[万亿]?[余多几]?)(?![\\\\d.])";
    private static final String LITTLE_WORDS = "(?:的|数量|数|总数|总量|量|件数|条数|次数|共计|共|合计|累计|总计|计|有|为|达到|达|已|了|情况|:)*";

    private static final class Loaded {
        static final List<EarlyPattern> ALL = read();
    }

    static List<EarlyPattern> all() {
        return Loaded.ALL;
    }

    /** Whether it tells the sum of something that other sentences split up. */
    boolean total() {
        return path.column().endsWith("_total");
    }

    private static List<EarlyPattern> read() {
        InputStream resource = Objects.requireNonNull(EarlyPattern.class.getResourceAsStream("early-prose.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(EarlyPattern::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EarlyPattern parse(String line) {
        String[] parts = line.split("\t", -1);
        String[] field = parts[0].split("\\.", -1);
        String words = parts[2].replace("{v}", LITTLE_WORDS).replace("{n}", FIGURE.replace("\\\\", "\\"));
        boolean alone = parts[3].startsWith("^");
        return new EarlyPattern(
                CellPath.early(field[0], field[1]),
                parts[1].equals("0"),
                Pattern.compile(words),
                optional(alone ? parts[3].substring(1) : parts[3]),
                alone,
                optional(parts[4]));
    }

    private static @Nullable Pattern optional(String pattern) {
        return pattern.equals("-") ? null : Pattern.compile(pattern);
    }
}
