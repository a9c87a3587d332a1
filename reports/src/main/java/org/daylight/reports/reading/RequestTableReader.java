package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.reports.CellPath;
import org.daylight.reports.reading.Labels.RequestHead;
import org.daylight.reports.text.Figures.Unit;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** Reads table T3: rows by their labels, columns by the head, whatever separates the cells. */
final class RequestTableReader {

    private static final int WIDEST_LABEL = 5;
    private static final int FEWEST_COLUMNS = 6;
    private static final Set<RequestRow> AMBIGUOUS = EnumSet.of(RequestRow.OTHER_MISC, RequestRow.RESULT_TOTAL);

    private final FoundCells found;
    private final Set<RequestRow> read = EnumSet.noneOf(RequestRow.class);
    private final List<ApplicantColumn> canonical = List.of(ApplicantColumn.values());
    private List<ApplicantColumn> columns = canonical;
    private boolean ordered = true;
    private boolean headed = true;
    /** The total is named first; it may stand last all the same, when its head spans all rows of the head. */
    private boolean totalFirst;

    private final Padding padding = new Padding();
    private HeadColumns<ApplicantColumn> stretches = new HeadColumns<>();
    private @Nullable RequestRow last;

    RequestTableReader(FoundCells found) {
        this.found = found;
    }

    /** Whether the text holds the head of T3: at least three of its column labels. */
    static boolean opens(String letters) {
        return Labels.REQUEST_HEAD.scan(letters).stream()
                        .map(Vocabulary.Hit::meaning)
                        .filter(head -> head != RequestHead.ORG_OTHER && head != RequestHead.TOTAL)
                        .distinct()
                        .count()
                >= 3;
    }

    boolean isFinished() {
        return read.contains(RequestRow.CARRIED_OUT);
    }

    Set<RequestRow> rowsRead() {
        return read;
    }

    /** Takes the order of the columns from the head, and where they stand when the source says it. */
    void head(String letters, List<Token> tokens) {
        HeadColumns<ApplicantColumn> seen = RequestHeads.of(tokens);
        if (seen.has(ApplicantColumn.NATURAL_PERSON) && seen.size() >= FEWEST_COLUMNS) {
            stretches = seen;
        }
        List<RequestHead> heads = new ArrayList<>();
        int from = Math.max(0, letters.lastIndexOf("申请人情况"));
        for (Vocabulary.Hit<RequestHead> hit : Labels.REQUEST_HEAD.scan(letters.substring(from))) {
            if (!heads.contains(hit.meaning())) {
                heads.add(hit.meaning());
            }
        }
        List<ApplicantColumn> order = order(heads);
        boolean known = EnumSet.copyOf(order).size() == order.size() && order.size() >= 6;
        if (known && order.contains(ApplicantColumn.NATURAL_PERSON)) {
            totalFirst = order.getFirst() == ApplicantColumn.TOTAL;
            columns = order;
            ordered = order.equals(canonical.subList(0, order.size()));
            headed = true;
        } else {
            ordered = false;
        }
    }

    /** The head was not found: the columns are taken in the order of the national form, and nothing counts as proved. */
    void withoutHead(Run first) {
        if (headed) {
            headed = false;
            found.warn("NO_HEAD", first);
        }
    }

    private static List<ApplicantColumn> order(List<RequestHead> heads) {
        List<ApplicantColumn> organisations = heads.stream()
                .filter(head -> head.name().startsWith("ORG_"))
                .map(RequestHead::column)
                .toList();
        List<ApplicantColumn> order = new ArrayList<>();
        boolean grouped = heads.contains(RequestHead.ORGANISATIONS);
        for (RequestHead head : heads) {
            switch (head) {
                case ORGANISATIONS -> order.addAll(organisations);
                case APPLICANTS -> {}
                case NATURAL_PERSON, TOTAL -> order.add(head.column());
                case ORG_COMMERCIAL, ORG_RESEARCH, ORG_PUBLIC_WELFARE, ORG_LEGAL_SERVICE, ORG_OTHER -> {
                    if (!grouped) {
                        order.add(head.column());
                    }
                }
            }
        }
        return order.isEmpty() ? Arrays.asList(ApplicantColumn.values()) : order;
    }

    /** Reads one stretch; a label without figures is a blank row. */
    void read(Run run, boolean atEnd) {
        blankRowsBefore(run);
        Match match = match(run);
        if (match == null) {
            if (run.cells().stream().filter(Token::isFilled).count() >= columns.size() - 1) {
                found.warn("ROW_UNKNOWN", run);
            }
            return;
        }
        if (!ordered && last == null) {
            found.warn("COLUMNS_MOVED", run);
        }
        Optional<Map<ApplicantColumn, Token>> standing = stretches.place(run.cells());
        if (standing.isPresent()) {
            put(run, match, new Row(standing.get(), stretches.size(), true));
        } else {
            switch (Alignment.of(run.cells(), columns.size(), atEnd, padding.side())) {
                case Alignment.Placed placed
                when (totalFirst || !headed && run.hasFigures()) && !placed.complete() ->
                    unplaced(run, match, (int)
                            run.cells().stream().filter(Token::isFilled).count());
                case Alignment.Placed placed -> {
                    settle(placed);
                    padding.learn(run.cells(), columns.size());
                    put(run, match, row(placed));
                }
                case Alignment.Unplaced unplaced -> unplaced(run, match, unplaced.figures());
            }
        }
        last = match.row();
    }

    /**
     * The cells of a row under their columns.
     *
     * @param cells what was found
     * @param columns how many there should be
     * @param proved whether the placing is beyond doubt: by where the cells stand, or because none is missing
     */
    private record Row(Map<ApplicantColumn, Token> cells, int columns, boolean proved) {}

    private Row row(Alignment.Placed placed) {
        Map<ApplicantColumn, Token> row = new EnumMap<>(ApplicantColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            Token token = placed.cells().get(i);
            if (token != null) {
                row.put(columns.get(i), token);
            }
        }
        return new Row(row, columns.size(), headed && ordered && (placed.complete() || RowSum.holds(row)));
    }

    /** Lets a row tell whether the total stands first or last: only one of the two makes it the sum. */
    private void settle(Alignment.Placed placed) {
        if (!totalFirst || !placed.complete()) {
            return;
        }
        List<ApplicantColumn> first = columns;
        List<ApplicantColumn> last = new ArrayList<>(first.subList(1, first.size()));
        last.add(ApplicantColumn.TOTAL);
        boolean isFirst = RowSum.holds(row(placed).cells());
        columns = last;
        boolean isLast = RowSum.holds(row(placed).cells());
        totalFirst = isFirst == isLast;
        columns = isLast && !isFirst ? last : first;
        ordered = columns.equals(canonical.subList(0, columns.size()));
    }

    private void unplaced(Run run, Match match, int figures) {
        if (!read.contains(match.row())) {
            found.warn("ROW_UNPLACED", run, match.row().chinese(), figures, columns.size());
        }
    }

    /** Labels of leaf rows that stand between others without any cell: rows left wholly blank. */
    private void blankRowsBefore(Run run) {
        for (int i = 0; i < run.texts().size() - 1; i++) {
            Token text = run.texts().get(i);
            Optional<RequestRow> row = Labels.REQUEST_ROWS
                    .exact(run.labels().get(i))
                    .filter(r -> !AMBIGUOUS.contains(r) && r != RequestRow.OTHER_PROCESSING && follows(r));
            if (row.isPresent() && !read.contains(row.get())) {
                Run blank = Run.ofLabel(text);
                Match match = new Match(row.get(), false);
                if (Alignment.of(List.of(), columns.size(), false) instanceof Alignment.Placed placed) {
                    put(blank, match, row(placed));
                }
                last = row.get();
            }
        }
    }

    private void put(Run run, Match match, Row row) {
        FoundCells.Reading reading = new FoundCells.Reading(run.place(), match.exact() && row.proved(), Unit.NONE);
        row.cells().forEach((column, token) -> found.put(CellPath.request(match.row(), column), token, reading));
        read.add(match.row());
        if (row.cells().size() < row.columns()) {
            found.warn("ROW_CUT", run, match.row().chinese());
        }
    }

    private record Match(RequestRow row, boolean exact) {}

    private @Nullable Match match(Run run) {
        for (int count = 1; count <= WIDEST_LABEL && count <= run.texts().size(); count++) {
            Optional<RequestRow> exact =
                    Labels.REQUEST_ROWS.exact(run.tail(count)).filter(this::plausible);
            if (exact.isPresent()) {
                return new Match(exact.get(), true);
            }
        }
        Optional<RequestRow> bare =
                Labels.REQUEST_ROWS.exact(run.lastWithoutRemarks()).filter(this::plausible);
        Optional<RequestRow> ending =
                bare.or(() -> Labels.REQUEST_ROWS.ending(run.tail(2)).filter(this::follows));
        return ending.map(row -> new Match(row, true)).orElseGet(() -> damaged(run));
    }

    /** A damaged label counts only when it is like one label, unlike all others, and comes in its turn. */
    private @Nullable Match damaged(Run run) {
        boolean cells = run.hasFigures() || run.cells().size() >= columns.size();
        if (!cells) {
            return null;
        }
        for (int count = 1; count <= 4 && count <= run.texts().size(); count++) {
            String tail = run.tail(count);
            Optional<RequestRow> row = Labels.REQUEST_ROWS
                    .beginning(tail, this::follows)
                    .or(() -> Labels.REQUEST_ROWS.alike(tail, this::follows));
            if (row.isPresent()) {
                return new Match(row.get(), false);
            }
        }
        return null;
    }

    /** 其他 and 总计 are column labels too: they are rows only where the table has come so far. */
    private boolean plausible(RequestRow row) {
        if (row == RequestRow.OTHER_MISC) {
            return last != null && last.compareTo(RequestRow.DECLINED_PETITION_COMPLAINT) >= 0;
        }
        return row != RequestRow.RESULT_TOTAL || last != null && last.compareTo(RequestRow.GRANTED) >= 0;
    }

    private boolean follows(RequestRow row) {
        return plausible(row) && (last == null || row.compareTo(last) > 0);
    }
}
