package org.daylight.workbench.annualreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.reports.CellPath;
import org.daylight.reports.Datum;
import org.daylight.reports.Finding;
import org.daylight.reports.Wording;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

/** Findings the gravest first; what differs from one other version is one entry with a table, however many cells differ. */
final class FindingList {

    private static final String VERSION = "X-VERSION";
    /** Which argument of the sentence says which other version it speaks of. */
    private static final int WHICH = 3;

    private final Words words;

    FindingList(Words words) {
        this.words = words;
    }

    /** Findings that are shown as one: a single one, or all that tell of one other version. */
    List<List<Finding>> folded(List<Finding> findings) {
        Map<Object, List<Finding>> folded = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> folded.computeIfAbsent(which(finding), any -> new ArrayList<>())
                        .add(finding));
        return List.copyOf(folded.values());
    }

    private static Object which(Finding finding) {
        List<Object> arguments = finding.wording().arguments();
        boolean ofVersion = finding.code().equals(VERSION) && finding.cell() != null && arguments.size() > WHICH;
        return ofVersion ? arguments.get(WHICH) : new Object();
    }

    /** The entry without its places on the page. */
    FindingView view(int number, List<Finding> folded) {
        Finding first = folded.getFirst();
        boolean many = folded.size() > 1;
        return new FindingView(
                number,
                first.severity(),
                first.code(),
                many ? versions(folded) : first.message(words.locale()),
                many ? "" : first.how(),
                new FindingView.Source(first.place().line(), first.place().page(), many ? "" : first.quote()),
                "",
                "",
                many ? folded.stream().map(this::difference).toList() : List.of());
    }

    private String versions(List<Finding> folded) {
        Wording which = (Wording) folded.getFirst().wording().arguments().get(WHICH);
        return words.say("annualreport.finding.version", which.text(words.locale()), folded.size());
    }

    private FindingView.Difference difference(Finding finding) {
        String cell = cell(finding);
        String name = Optional.ofNullable(finding.cell())
                .map(path -> Wording.cellName(path, words.locale()))
                .orElse("");
        return new FindingView.Difference(
                name, ReportDrawing.fragment(cell), said(finding.stated()), said(finding.computed()));
    }

    private static String said(@Nullable Datum datum) {
        return switch (datum) {
            case null -> ReportDrawing.BLANK;
            case Datum.Figure figure -> ReportDrawing.text(figure.value());
            case Datum.Words said -> said.text();
        };
    }

    /** The cell beside which a finding is shown: a column that does not balance at its carry-over row. */
    static String cell(Finding finding) {
        CellPath path = finding.cell();
        if (path == null) {
            return "";
        }
        return path.row().equals("balance")
                ? path.table() + "." + RequestRow.CARRIED_OUT.id() + "." + path.column()
                : path.toString();
    }
}
