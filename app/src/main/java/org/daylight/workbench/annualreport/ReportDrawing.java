package org.daylight.workbench.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.annualreport.Correction;
import org.daylight.annualreport.ExaminedReport;
import org.daylight.reports.Cell;
import org.daylight.reports.CellPath;
import org.daylight.reports.Confidence;
import org.daylight.reports.Finding;
import org.daylight.reports.ReadingWarning;
import org.daylight.reports.Report;
import org.daylight.reports.Wording;
import org.daylight.workbench.annualreport.FigureView.Flag;
import org.daylight.workbench.annualreport.FigureView.Sureness;
import org.daylight.workbench.annualreport.ObservedReportView.CorrectionView;
import org.daylight.workbench.annualreport.ObservedReportView.Twin;
import org.daylight.workbench.annualreport.ObservedReportView.WarningView;
import org.jspecify.annotations.Nullable;

/** Draws one examined report: figures tied to findings, findings tied to cells and sentences. */
final class ReportDrawing {

    static final String BLANK = "—";

    /** What people said has a list of its own on the page. */
    private static final Set<String> TOLD = Set.of(ReadingWarning.CORRECTED, ReadingWarning.IDENTITY);

    private final ExaminedReport examined;
    private final Report report;
    private final Words words;
    private final Locale locale;
    private final boolean everyCell;
    private final List<FindingView> findings;
    private final Map<String, List<Flag>> flags = new HashMap<>();

    /** @param everyCell whether each figure leads to the page of its cell, or only those with something to say */
    ReportDrawing(ExaminedReport examined, Words words, boolean everyCell) {
        this.examined = examined;
        this.report = examined.checked().report();
        this.words = words;
        this.locale = words.locale();
        this.everyCell = everyCell;
        this.findings = findings();
    }

    ObservedReportView draw() {
        Report.Origin twin = examined.checked().copyOf();
        return new ObservedReportView(
                examined.line(),
                FormTables.of(report, locale, everyCell, this::figure),
                findings,
                ProseDrawing.of(report, findings),
                warnings(),
                corrections(),
                examined.identities(),
                twin == null ? null : new Twin(twin.file(), twin.ordinal()));
    }

    /** Each finding given its place on the page. */
    private List<FindingView> findings() {
        FindingList list = new FindingList(words);
        ProseDrawing.Index prose = ProseDrawing.index(report);
        List<FindingView> views = new ArrayList<>();
        for (List<Finding> folded : list.folded(examined.checked().findings())) {
            FindingView view = list.view(views.size() + 1, folded);
            folded.forEach(finding -> flag(FindingList.cell(finding), view));
            String cell = folded.size() == 1 ? FindingList.cell(folded.getFirst()) : "";
            boolean onCell = isShown(cell);
            views.add(
                    view.at(onCell ? fragment(cell) : "", prose.paragraph(view.source(), onCell || folded.size() > 1)));
        }
        return views;
    }

    private boolean isShown(String cell) {
        return CellPath.parse(cell)
                .filter(path -> report.cells().containsKey(path))
                .isPresent();
    }

    private void flag(String cell, FindingView view) {
        if (isShown(cell)) {
            flags.computeIfAbsent(cell, key -> new ArrayList<>())
                    .add(new Flag(view.mark(), "#" + view.fragment(), view.number()));
        }
    }

    static String fragment(String cell) {
        return "c-" + cell.replace('.', '-');
    }

    FigureView figure(CellPath path) {
        Cell cell = report.cell(path);
        Sureness standing = standing(cell);
        List<Flag> raised = flags.getOrDefault(path.toString(), List.of());
        boolean worthALook = everyCell || !raised.isEmpty() || standing != Sureness.CERTAIN && located();
        return new FigureView(
                fragment(path.toString()),
                Wording.cellName(path, locale),
                text(cell),
                standing,
                raised,
                worthALook ? address(path) : "");
    }

    /** Whether any table was found at all; where none was or should be, not every missing cell is worth a link. */
    private boolean located() {
        return report.format().hasTables() && report.cells().values().stream().anyMatch(Cell::located);
    }

    private String address(CellPath path) {
        return "/workbench/observatory/reports/" + examined.line().id() + "/cells?path=" + path;
    }

    private Sureness standing(Cell cell) {
        if (examined.correctionOf(cell.path()).isPresent()) {
            return Sureness.CORRECTED;
        }
        if (!cell.located()) {
            return Sureness.MISSING;
        }
        return cell.confidence() == Confidence.CERTAIN ? Sureness.CERTAIN : Sureness.LIKELY;
    }

    static String text(Cell cell) {
        return cell.value() == null && !cell.raw().isEmpty() ? cell.raw() : text(cell.value());
    }

    static String text(@Nullable BigDecimal value) {
        return value == null ? BLANK : value.toPlainString();
    }

    private List<WarningView> warnings() {
        return Stream.concat(examined.warnings().stream(), report.warnings().stream())
                .filter(warning -> !TOLD.contains(warning.code()))
                .map(this::warning)
                .toList();
    }

    private WarningView warning(ReadingWarning warning) {
        return new WarningView(
                warning.wording().text(locale),
                new FindingView.Source(warning.place().line(), warning.place().page(), warning.quote()));
    }

    private List<CorrectionView> corrections() {
        return examined.corrections().stream()
                .map(each -> correction(each, locale))
                .toList();
    }

    static CorrectionView correction(Correction each, Locale locale) {
        boolean garbled =
                each.original().value() == null && !each.original().text().isEmpty();
        return new CorrectionView(
                each,
                Wording.cellName(each.cell(), locale),
                text(each.value()),
                garbled ? each.original().text() : text(each.original().value()));
    }
}
