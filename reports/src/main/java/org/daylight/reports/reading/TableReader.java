package org.daylight.reports.reading;

import java.util.ArrayList;
import java.util.List;
import org.daylight.reports.CellPath;
import org.daylight.reports.Forms;
import org.daylight.reports.ReportFormat;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** Walks through one report and hands each stretch to the reader of the table it stands in. */
final class TableReader {

    private static final int CONTEXT = 1_000;
    private static final int LARGEST_HEAD = 120;

    private enum Where {
        OUTSIDE,
        ACTIVE,
        REQUESTS,
        DISPUTES
    }

    private final FoundCells found = new FoundCells();
    private final List<Run> runs;
    private final ActiveTableReader active;
    private final RequestTableReader requests = new RequestTableReader(found);
    private final DisputeTableReader disputes = new DisputeTableReader(found);
    private final List<Token> heads = new ArrayList<>();
    private final StringBuilder context = new StringBuilder();
    private Where where = Where.OUTSIDE;

    TableReader(List<Run> runs, ReportFormat format) {
        this.runs = runs;
        this.active = new ActiveTableReader(found, format);
    }

    /** Which form the printed marks speak for; empty marks give null. */
    static @Nullable ReportFormat formOf(List<Run> runs) {
        int of2021 = 0;
        int of2019 = 0;
        for (Run run : runs) {
            for (Vocabulary.Hit<ReportFormat> hit : Labels.FORM_MARKS.scan(run.letters())) {
                if (hit.meaning() == ReportFormat.REPORT_2021) {
                    of2021++;
                } else {
                    of2019++;
                }
            }
        }
        if (of2021 == of2019) {
            return null;
        }
        return of2021 > of2019 ? ReportFormat.REPORT_2021 : ReportFormat.REPORT_2019;
    }

    FoundCells read() {
        for (int i = 0; i < runs.size(); i++) {
            run(runs.get(i), i == runs.size() - 1);
        }
        return found;
    }

    private void run(Run run, boolean atEnd) {
        context.append(run.letters());
        run.texts().stream().filter(text -> !text.isProse()).forEach(heads::add);
        heads.subList(0, Math.max(0, heads.size() - LARGEST_HEAD)).clear();
        if (context.length() > CONTEXT) {
            context.delete(0, context.length() - CONTEXT);
        }
        enter(run);
        switch (where) {
            case OUTSIDE -> {}
            case ACTIVE -> active.read(run, atEnd);
            case REQUESTS -> requests.read(run, atEnd);
            case DISPUTES -> disputes.read(run, atEnd);
        }
        if (run.hasFigures()) {
            context.setLength(0);
            heads.clear();
        }
    }

    private void enter(Run run) {
        String letters = context.toString();
        if (where != Where.REQUESTS && RequestTableReader.opens(letters)) {
            where = Where.REQUESTS;
        } else if (DisputeTableReader.opens(letters) && !disputes.isFinished()) {
            where = Where.DISPUTES;
        } else if (where != Where.REQUESTS && ActiveTableReader.opens(letters)) {
            where = Where.ACTIVE;
        } else if (where != Where.REQUESTS && !requests.isFinished() && HeadlessTables.isRequestRow(run)) {
            where = Where.REQUESTS;
            requests.withoutHead(run);
        } else if (!disputes.isFinished() && HeadlessTables.isDisputeRow(run, letters)) {
            where = Where.DISPUTES;
        } else if (ends(run)) {
            where = Where.OUTSIDE;
        }
        heads(letters);
    }

    private boolean ends(Run run) {
        return switch (where) {
            case OUTSIDE -> false;
            case ACTIVE -> run.hasProse();
            case REQUESTS -> requests.isFinished();
            case DISPUTES -> disputes.isFinished();
        };
    }

    private void heads(String letters) {
        switch (where) {
            case OUTSIDE -> {}
            case ACTIVE -> active.head(heads);
            case REQUESTS -> {
                if (RequestTableReader.opens(letters)) {
                    requests.head(letters, heads);
                }
            }
            case DISPUTES -> disputes.head(letters, heads);
        }
    }

    boolean foundRows(ReportFormat format) {
        return active.rowsRead().containsAll(Forms.activeRows(format).keySet())
                && requests.rowsRead().containsAll(Forms.requestRows(format));
    }

    boolean foundAnyTable() {
        return !active.rowsRead().isEmpty() || !requests.rowsRead().isEmpty() || disputes.isFinished();
    }

    boolean foundOtherProcessing() {
        return found.get(CellPath.request(RequestRow.OTHER_PROCESSING, ApplicantColumn.TOTAL))
                .located();
    }
}
