package org.daylight.reports.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.Forms;
import org.daylight.reports.Place;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.text.Figures;
import org.daylight.reports.text.Plain;
import org.jspecify.annotations.Nullable;

/** Reads the statistics sheet (政府信息公开情况统计表) of a report for 2008 to 2018: one row per figure, found by its label. */
final class EarlySheet {

    private static final Pattern ROW = Pattern.compile(
            "(.{1,60}?)[\\s\\t:：]*(条|件|次|篇|个|人次|人|万元|元|处|期)?[\\s\\t]*(?:0\\d\\s+)?(-?\\d[\\d,]*(?:\\.\\d+)?)?\\s*");
    private static final Pattern UNIT = Pattern.compile("条|件|次|篇|个|人次|人|万元|元|处|期|件次|条次|单位");
    private static final Pattern CODE = Pattern.compile("0\\d{1,2}");
    private static final Pattern WRAPPED = Pattern.compile("^[(（].*|.*[)）]$");
    private static final int LONGEST_LABEL = 70;
    private static final int SHORTEST_LABEL = 3;
    private static final int ON_ONE_LINE = 200;
    private static final int FEWEST_LABELS = 8;
    /** Rows of older sheets for ways of applying that later sheets do not count apart. */
    private static final String OTHER_CHANNEL = "+";

    private static final int LONGEST_PIECE = 20;

    private static final class Loaded {
        static final Map<String, String> FIELDS = read();
    }

    private final Map<CellPath, Cell> cells = new LinkedHashMap<>();
    private final List<ReadingWarning> warnings = new ArrayList<>();
    private final List<BigDecimal> figures = new ArrayList<>();
    private final Deque<String> labelAbove = new ArrayDeque<>();
    private String group = "";
    private @Nullable CellPath pending;
    private Place place = new Place(1);
    private String unit = "";
    /** The text before, which may be the first half of a label. */
    private String above = "";

    private boolean otherChannel;
    private boolean numbered;
    private boolean yearLast;
    private boolean coded;
    private boolean codeSeen;
    private int serials;

    private EarlySheet() {}

    /** What the sheet gives; empty when the source holds none. */
    record Found(Map<CellPath, Cell> cells, List<ReadingWarning> warnings) {}

    static Found of(List<SourceLine> lines) {
        EarlySheet sheet = new EarlySheet();
        lines.forEach(sheet::line);
        sheet.close();
        boolean whole = sheet.cells.size() >= 3;
        return whole ? new Found(sheet.cells, sheet.warnings) : new Found(Map.of(), List.of());
    }

    private static Map<String, String> read() {
        InputStream resource = Objects.requireNonNull(EarlySheet.class.getResourceAsStream("early-sheet.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            Map<String, String> fields = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\t", -1);
                Arrays.stream(parts[1].split(" ")).forEach(label -> fields.put(label, parts[0]));
            });
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(SourceLine line) {
        place = line.place();
        String text = Plain.fold(line.text()).strip();
        if (line.cells() == null && text.length() >= ON_ONE_LINE && text.indexOf('|') < 0) {
            onOneLine(text.split("\\s+"));
        } else if (line.cells() != null || text.indexOf('|') >= 0 || text.indexOf('\t') >= 0) {
            row(text.split("[|\\t]", -1));
        } else if (text.length() <= LONGEST_LABEL && !text.isEmpty()) {
            single(text);
        }
    }

    /** A sheet whose rows were all put on one line: nearly every word is a label, a unit or a figure of it. */
    private void onOneLine(String[] words) {
        long labels = Arrays.stream(words).filter(word -> field(word) != null).count();
        if (labels >= FEWEST_LABELS) {
            Arrays.stream(words).forEach(this::token);
            close();
        }
    }

    /** A row whose cells are told apart: figures before the label number the rows. */
    private void row(String[] row) {
        boolean labelled = Arrays.stream(row).anyMatch(cell -> field(cell) != null);
        if (labelled) {
            close();
        }
        for (String cell : row) {
            boolean serial = labelled && pending == null && !otherChannel && field(cell) == null;
            if (!serial) {
                token(cell.strip());
            }
        }
        if (labelled && row.length > 2) {
            close();
        }
    }

    /** A line of its own: a label, a unit or a figure, or all three behind each other. */
    private void single(String text) {
        Matcher m = ROW.matcher(text);
        String label = m.matches() ? wrapped(m.group(1)) : "";
        boolean bare = m.matches() && m.group(3) == null;
        if (!bare || text.length() > LONGEST_PIECE) {
            labelAbove.clear();
        } else {
            labelAbove.addLast(m.group(1).strip());
        }
        if (field(text) == null && m.matches() && field(label) != null) {
            token(label);
            token(m.group(2) == null ? "" : m.group(2));
            token(m.group(3) == null ? "" : m.group(3));
        } else {
            token(text);
        }
    }

    /** A label that was wrapped begins on lines above; the label as it is when that makes it none. */
    private String wrapped(String label) {
        String whole = label;
        Iterator<String> above = labelAbove.descendingIterator();
        while (field(whole) == null && above.hasNext() && whole.length() < LONGEST_LABEL) {
            whole = above.next() + whole;
        }
        return field(whole) == null || !isWhole(whole) ? label : whole;
    }

    /** Whether no bracket is left open. */
    private static boolean isWhole(String label) {
        return label.chars().filter(c -> c == '(').count()
                == label.chars().filter(c -> c == ')').count();
    }

    private void token(String text) {
        String whole = above + text;
        boolean wrapped = field(text) == null && isWhole(whole) && field(whole) != null;
        String label = wrapped ? whole : text;
        String field = field(label);
        above = field == null && text.length() >= SHORTEST_LABEL && !isFigure(text) ? text : "";
        if (field != null) {
            close();
            open(field, bare(label));
        } else if (UNIT.matcher(text).matches()) {
            unit = text;
        } else if (!Figures.isBlank(text) && !isCode(text)) {
            coded |= text.equals("代码");
            numbered |= text.equals("序号");
            yearLast |= text.matches("本年累计(?:数)?|全年累计(?:数)?");
            Figures.parse(text).ifPresentOrElse(figure -> figures.add(figure.value()), () -> foreign(text));
        }
    }

    private static boolean isFigure(String text) {
        return Figures.parse(text).isPresent();
    }

    /** The number a row has in the form: with a nought before it, or in a column of its own. */
    private boolean isCode(String text) {
        boolean first = figures.isEmpty() && !codeSeen && pending != null;
        boolean code = CODE.matcher(text).matches() || coded && first && text.matches("\\d{2,3}");
        codeSeen |= code;
        return code;
    }

    /** Words that are no label end the row, unless they are the rest of a wrapped one. */
    private void foreign(String text) {
        if (!WRAPPED.matcher(text).matches()) {
            close();
        }
    }

    private @Nullable String field(String text) {
        if (text.length() < 3 || text.length() > LONGEST_LABEL) {
            return null;
        }
        String label = bare(text);
        String field = Loaded.FIELDS.get(label);
        return field != null ? field : Loaded.FIELDS.get(label + "{" + group + "}");
    }

    private static String bare(String text) {
        return Plain.labelWithoutRemarks(Plain.fold(text).strip()).replaceFirst("^其中(?:\\d)?", "");
    }

    private void open(String field, String label) {
        if (label.startsWith("行政复议") || label.startsWith("行政诉讼")) {
            group = label.substring(2, 4);
        }
        otherChannel = field.equals(OTHER_CHANNEL);
        String[] parts = field.split("\\.", -1);
        pending = parts.length == 2 ? CellPath.early(parts[0], parts[1]) : null;
    }

    private void close() {
        CellPath path = pending;
        if (path != null && !cells.containsKey(path)) {
            BigDecimal value = value(path);
            String raw = figures.isEmpty() ? "" : figures.toString().replaceAll("[\\[\\]]", "");
            cells.put(path, new Cell(path, value, value == null ? "" : raw, place, Confidence.CERTAIN));
        }
        if (otherChannel && figures.stream().anyMatch(figure -> figure.signum() != 0)) {
            CellPath received = CellPath.early("requests", "received_total");
            warnings.add(ReadingWarning.of("EARLY_CHANNELS", place, figures.toString(), received));
        }
        otherChannel = false;
        pending = null;
        codeSeen = false;
        figures.clear();
        unit = "";
    }

    private @Nullable BigDecimal value(CellPath path) {
        if (figures.isEmpty()) {
            return null;
        }
        BigDecimal value = chosen();
        if (value == null) {
            warnings.add(ReadingWarning.of("EARLY_COLUMNS", place, figures.toString(), path));
            return null;
        }
        boolean yuan = Forms.isMoney(path.column()) && unit.equals("元");
        return yuan ? value.movePointLeft(4) : value;
    }

    /** Of several figures the first when it is the sum of the others or all are one, the last when that is their sum. */
    private @Nullable BigDecimal chosen() {
        BigDecimal first = figures.getFirst();
        BigDecimal last = figures.getLast();
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean one = figures.stream().allMatch(figure -> figure.compareTo(first) == 0);
        if (one || !yearLast && sum.subtract(first).compareTo(first) == 0) {
            return first;
        }
        if (yearLast && figures.size() == 2) {
            return last;
        }
        if (sum.subtract(last).compareTo(last) == 0) {
            return last;
        }
        boolean serial = numbered && figures.size() == 2 && last.intValue() == ++serials + 1;
        return serial ? first : null;
    }
}
