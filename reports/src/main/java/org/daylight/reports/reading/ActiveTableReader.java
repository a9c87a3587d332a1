package org.daylight.reports.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.reports.CellPath;
import org.daylight.reports.Forms;
import org.daylight.reports.ReportFormat;
import org.daylight.reports.Wording;
import org.daylight.reports.text.Figures.Unit;
import org.daylight.reports.text.Plain;
import org.jspecify.annotations.Nullable;

/** Reads table T2 of either form: rows by label, columns by the head of each sub-table. */
final class ActiveTableReader {

    private static final int WIDEST_LABEL = 3;
    /** The labels 本年新制作数量 and 本年新公开数量, both cut at the line break. */
    private static final String CUT_HEAD = "本年新本年新对外公开";

    private final FoundCells found;
    private final ReportFormat format;
    private final Set<String> read = new LinkedHashSet<>();
    private List<String> head = List.of();
    private boolean headIsCut;
    private HeadColumns<String> stretches = new HeadColumns<>();
    private Unit unit = Unit.NONE;

    ActiveTableReader(FoundCells found, ReportFormat format) {
        this.found = found;
        this.format = format;
    }

    static boolean opens(String letters) {
        return letters.contains("第二十条第") || !Labels.FORM_MARKS.scan(letters).isEmpty();
    }

    Set<String> rowsRead() {
        return read;
    }

    /** Takes the order of the columns and the unit of money from the head of a sub-table. */
    void head(List<Token> tokens) {
        String letters = tokens.stream().map(t -> Plain.foldedLabel(t.text())).collect(Collectors.joining());
        List<String> columns = Labels.ACTIVE_COLUMNS.scan(letters).stream()
                .map(Vocabulary.Hit::meaning)
                .distinct()
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        head = columns;
        headIsCut = letters.contains(CUT_HEAD);
        stretches = stretches(tokens);
        if (letters.contains("单位元") || letters.contains("总金额元")) {
            unit = Unit.YUAN;
        } else if (letters.contains("单位亿元") || letters.contains("总金额亿元")) {
            unit = Unit.YI;
        } else if (letters.contains("万元")) {
            unit = Unit.WAN;
        } else {
            unit = Unit.NONE;
        }
    }

    private static HeadColumns<String> stretches(List<Token> tokens) {
        HeadColumns<String> columns = new HeadColumns<>();
        for (Token token : tokens) {
            if (token.slot().isKnown()) {
                String label = Plain.foldedLabel(token.text());
                Labels.ACTIVE_COLUMNS
                        .exact(label)
                        .or(() -> Labels.ACTIVE_COLUMNS.scan(label).stream()
                                .findFirst()
                                .map(Vocabulary.Hit::meaning))
                        .ifPresent(column -> columns.put(column, token.slot()));
            }
        }
        return columns;
    }

    void read(Run run, boolean atEnd) {
        blankRowsBefore(run);
        Match match = match(run);
        if (match == null) {
            unknown(run);
            return;
        }
        List<String> columns = columns(match.row());
        Optional<Map<String, Token>> standing = stretches.place(run.cells());
        if (standing.isPresent() && standing.get().keySet().equals(Set.copyOf(columns))) {
            List<@Nullable Token> cells =
                    columns.stream().map(standing.get()::get).toList();
            put(run, match, new Alignment.Placed(cells, true));
            return;
        }
        List<Token> cells = sameInOne(run.cells(), columns.size());
        Alignment alignment = Alignment.of(cells, columns.size(), atEnd);
        long figures = cells.stream().filter(Token::isFilled).count();
        boolean ownColumns = figures > 0 && figures < columns.size() && !headIsCut && !headIsWhole(match.row());
        switch (ownColumns ? new Alignment.Unplaced((int) figures) : alignment) {
            case Alignment.Placed placed -> put(run, match, placed);
            case Alignment.Unplaced unplaced -> {
                if (!read.contains(match.row())) {
                    found.warn("ROW_UNPLACED", run, rowName(match.row()), unplaced.figures(), columns.size());
                }
            }
        }
    }

    /** One cell of those of the wider older form that were left in a row with one column and say all the same. */
    private static List<Token> sameInOne(List<Token> cells, int columns) {
        List<Token> filled = cells.stream().filter(Token::isFilled).toList();
        boolean same = columns == 1
                && filled.size() > 1
                && filled.stream().map(Token::text).distinct().count() == 1;
        return same ? filled.subList(0, 1) : cells;
    }

    private void unknown(Run run) {
        if (run.hasFigures() && !run.hasProse() && run.tail(1).length() <= 20 && !head.isEmpty()) {
            found.warn("ROW_UNKNOWN", run);
        }
    }

    private static String rowName(String row) {
        return Wording.fixed("row.T2." + row, Locale.CHINESE);
    }

    private void blankRowsBefore(Run run) {
        for (int i = 0; i < run.texts().size() - 1; i++) {
            Token text = run.texts().get(i);
            Optional<String> row = Labels.ACTIVE_ROWS.exact(run.labels().get(i));
            if (row.isPresent() && !read.contains(row.get()) && hasRow(row.get())) {
                Run blank = Run.ofLabel(text);
                if (Alignment.of(List.of(), columns(row.get()).size(), false) instanceof Alignment.Placed placed) {
                    put(blank, new Match(row.get(), false), placed);
                }
            }
        }
    }

    private boolean hasRow(String row) {
        return Forms.activeRows(format).containsKey(row);
    }

    /** The columns of a row: those of the head when it names exactly them, else those of the form. */
    private List<String> columns(String row) {
        List<String> form = Forms.activeRows(format).getOrDefault(row, List.of());
        List<String> named = head.stream().filter(form::contains).toList();
        return named.size() == form.size() ? named : form;
    }

    private boolean headIsWhole(String row) {
        return head.containsAll(Forms.activeRows(format).getOrDefault(row, List.of()));
    }

    private void put(Run run, Match match, Alignment.Placed placed) {
        List<String> columns = columns(match.row());
        boolean certain = match.exact() && placed.complete() && headIsWhole(match.row());
        for (int i = 0; i < columns.size(); i++) {
            Token token = placed.cells().get(i);
            if (token != null) {
                Unit assumed = columns.get(i).equals("amount_wan") && unit == Unit.NONE ? Unit.WAN : unit;
                CellPath path = CellPath.active(match.row(), columns.get(i));
                found.put(path, token, new FoundCells.Reading(run.place(), certain, assumed));
                warnOfUnit(run, path, token);
            }
        }
        read.add(match.row());
    }

    private void warnOfUnit(Run run, CellPath path, Token token) {
        boolean bare = token.figure() != null && token.figure().unit() == Unit.NONE;
        boolean nonZero = token.figure() != null && token.figure().value().signum() != 0;
        if (path.column().equals("amount") && bare && nonZero && unit == Unit.NONE) {
            found.warn("UNIT_UNKNOWN", run, path, token.text());
        }
    }

    private record Match(String row, boolean exact) {}

    private @Nullable Match match(Run run) {
        for (int count = 1; count <= WIDEST_LABEL && count <= run.texts().size(); count++) {
            Optional<String> exact = Labels.ACTIVE_ROWS.exact(run.tail(count)).filter(this::hasRow);
            if (exact.isPresent()) {
                return new Match(exact.get(), true);
            }
        }
        Optional<String> bare =
                Labels.ACTIVE_ROWS.exact(run.lastWithoutRemarks()).filter(this::hasRow);
        if (bare.isPresent()) {
            return new Match(bare.get(), true);
        }
        if (!run.hasFigures()) {
            return null;
        }
        return Labels.ACTIVE_ROWS
                .alike(run.tail(1), row -> hasRow(row) && !read.contains(row))
                .map(row -> new Match(row, false))
                .orElseGet(() -> lostLabel(run));
    }

    /** The label 规章 alone is sometimes lost: three figures right under the head of the first sub-table. */
    private @Nullable Match lostLabel(Run run) {
        long figures = run.cells().stream().filter(Token::isFilled).count();
        boolean first = read.isEmpty() && columns("rules").size() == figures;
        boolean underHead = Labels.ACTIVE_COLUMNS.exact(run.tail(1)).isPresent();
        return first && underHead && headIsWhole("rules") ? new Match("rules", false) : null;
    }
}
