package org.daylight.reports.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.daylight.reports.CellPath;
import org.daylight.reports.Section;
import org.daylight.rules.report.ApplicantColumn;
import org.jspecify.annotations.Nullable;

/** What is decided about one report before it is told: figures, form, style, and what a fault changes in it. */
final class Draft {

    /**
     * A figure told wrongly.
     *
     * @param fact which
     * @param value what is told
     * @param occurrence which mention, counted from 1; 0 for every one
     */
    record Lie(String fact, long value, int occurrence) {}

    /**
     * Words changed after telling.
     *
     * @param section number of the part, -1 for any
     * @param words first occurrence of these
     * @param instead become these
     */
    record Edit(int section, String words, String instead) {}

    final Body body;
    final Numbers numbers;
    final long seed;
    final Style style;

    @Nullable
    Facts last;

    final Map<CellPath, String> rawCells = new HashMap<>();
    final List<Lie> lies = new ArrayList<>();
    final List<Edit> edits = new ArrayList<>();
    /** Kinds of paragraphs that must be in the text. */
    final Set<String> must = new LinkedHashSet<>();
    /** Facts that must be told where they are not nought. */
    final Set<String> mentioned = new LinkedHashSet<>();

    final Map<Integer, List<String>> extra = new LinkedHashMap<>();
    List<String> titles = new ArrayList<>(Section.TITLES);
    List<String> announced = new ArrayList<>(Section.TITLES);
    LocalDate from;
    LocalDate to;
    LocalDate published;
    boolean tablesShown = true;
    boolean note = true;
    boolean fees = true;
    boolean twoBases;
    ApplicantColumn told = ApplicantColumn.TOTAL;

    Draft(Body body, Numbers numbers, long seed) {
        this.body = body;
        this.numbers = numbers;
        this.seed = seed;
        Random random = new Random(seed);
        this.style = Style.of(random);
        this.from = LocalDate.of(numbers.year, 1, 1);
        this.to = LocalDate.of(numbers.year, 12, 31);
        this.published = LocalDate.of(numbers.year + 1, 1, 5 + random.nextInt(24));
    }

    Facts facts() {
        return Facts.of(numbers, told, seed);
    }

    /**
     * How this author writes.
     *
     * @param unit counting word of requests
     * @param decimals of percentages
     * @param spaced whether figures stand between blanks
     * @param furniture whether the page of the site is around it
     * @param base of shares: closed, new or available
     * @param headings how the parts of the overview are numbered
     * @param ends what ends their headings
     * @param numberedOther whether the last part is numbered
     */
    record Style(
            String unit,
            int decimals,
            boolean spaced,
            boolean furniture,
            String base,
            int headings,
            int ends,
            boolean numberedOther) {

        static Style of(Random random) {
            String[] units = {"件", "件", "件", "件", "宗", "条", "份", "例", "件次"};
            String[] bases = {"closed", "closed", "new", "available"};
            return new Style(
                    units[random.nextInt(units.length)],
                    1 + random.nextInt(2),
                    random.nextInt(5) == 0,
                    random.nextInt(3) == 0,
                    bases[random.nextInt(bases.length)],
                    Math.max(0, random.nextInt(9) - 4),
                    random.nextInt(5),
                    random.nextInt(3) == 0);
        }
    }
}
