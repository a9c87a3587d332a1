package org.daylight.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;

/** One case of {@code src/test/resources/prose}: a report around some paragraphs, and what must be found. */
final class ProseCase {

    private static final Map<String, Integer> THIS_YEAR = Map.ofEntries(
            Map.entry("new_received", 300),
            Map.entry("carried_in", 10),
            Map.entry("granted", 156),
            Map.entry("granted_partially", 30),
            Map.entry("refused_state_secret", 5),
            Map.entry("refused_third_party", 10),
            Map.entry("refused_process_info", 15),
            Map.entry("unavailable_not_held", 50),
            Map.entry("unavailable_needs_creation", 10),
            Map.entry("unavailable_unclear_after_correction", 5),
            Map.entry("declined_petition_complaint", 10),
            Map.entry("declined_repeat", 5),
            Map.entry("other_not_corrected", 4),
            Map.entry("other_misc", 6),
            Map.entry("result_total", 306),
            Map.entry("carried_out", 4));
    private static final Map<String, Integer> ENTERPRISES = Map.of(
            "new_received", 20,
            "granted", 10,
            "granted_partially", 2,
            "refused_third_party", 1,
            "refused_process_info", 1,
            "unavailable_not_held", 3,
            "unavailable_needs_creation", 1,
            "result_total", 18,
            "carried_out", 2);
    private static final Map<String, Integer> LAST_YEAR =
            Map.of("new_received", 250, "carried_in", 6, "granted", 120, "result_total", 246, "carried_out", 10);
    private static final Map<String, String> OTHER_TABLES = Map.ofEntries(
            Map.entry("T2.normative_docs.made", "3"),
            Map.entry("T2.normative_docs.repealed", "2"),
            Map.entry("T2.normative_docs.effective", "40"),
            Map.entry("T2.licences.decisions", "5000"),
            Map.entry("T2.penalties.decisions", "800"),
            Map.entry("T2.coercion.decisions", "12"),
            Map.entry("T2.admin_fees.amount_wan", "345.67"),
            Map.entry("T4.review.upheld", "4"),
            Map.entry("T4.review.corrected", "1"),
            Map.entry("T4.review.other", "1"),
            Map.entry("T4.review.pending", "1"),
            Map.entry("T4.review.total", "7"),
            Map.entry("T4.suit_direct.upheld", "2"),
            Map.entry("T4.suit_direct.pending", "1"),
            Map.entry("T4.suit_direct.total", "3"),
            Map.entry("T4.suit_after_review.upheld", "1"),
            Map.entry("T4.suit_after_review.corrected", "1"),
            Map.entry("T4.suit_after_review.total", "2"));

    String name = "";
    String body = "青禾县人民政府";
    int year = 2022;
    ReportFormat format = ReportFormat.REPORT_2021;
    final List<String> text = new ArrayList<>();
    final List<String> last = new ArrayList<>();
    final Map<String, String> cells = new LinkedHashMap<>();
    final Map<String, String> lastCells = new LinkedHashMap<>();
    final Map<String, String> otherCells = new LinkedHashMap<>();
    boolean quiet;
    final List<String> expected = new ArrayList<>();
    final List<String> reckonings = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    final List<String> about = new ArrayList<>();

    /** Takes one line of the file. */
    void line(String key, String value) {
        switch (key) {
            case "case" -> name = value;
            case "body" -> body = value;
            case "year" -> year = Integer.parseInt(value);
            case "form" -> format = ReportFormat.valueOf(value);
            case "text" -> text.add(value);
            case "last" -> last.add(value);
            case "cell" -> cells.put(value.split(" = ")[0], value.split(" = ")[1]);
            case "lastcell" -> lastCells.put(value.split(" = ")[0], value.split(" = ")[1]);
            case "othercell" -> otherCells.put(value.split(" = ")[0], value.split(" = ")[1]);
            case "expect" -> expect(value);
            case "how" -> reckonings.add(value);
            case "says" -> words.add(value);
            case "about" -> about.add(value);
            default -> throw new IllegalArgumentException(key);
        }
    }

    private void expect(String finding) {
        if (finding.equals("nothing")) {
            quiet = true;
        } else {
            expected.add(finding);
        }
    }

    /** Last year's report in one version or two, if the case has one; then the report itself. */
    List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        if (!last.isEmpty() || !lastCells.isEmpty()) {
            reports.add(report(year - 1, last, lastCells, LAST_YEAR));
        }
        if (!otherCells.isEmpty()) {
            reports.add(report(year - 1, last, otherCells, LAST_YEAR));
        }
        reports.add(report(year, text, cells, THIS_YEAR));
        return reports;
    }

    private Report report(int of, List<String> paragraphs, Map<String, String> changed, Map<String, Integer> totals) {
        List<Section.Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            lines.add(new Section.Line(new Place(i + 3), paragraphs.get(i)));
        }
        return new Report(
                new Report.Origin("case-" + of + ".txt", 1, 1, 100),
                new Report.Identity(body, of, body + of + "年政府信息公开工作年度报告", null),
                format,
                true,
                cells(changed, totals),
                List.of(new Section(1, "一、总体情况", new Place(2), lines)),
                List.of());
    }

    private SequencedMap<CellPath, Cell> cells(Map<String, String> changed, Map<String, Integer> totals) {
        SequencedMap<CellPath, Cell> filled = new LinkedHashMap<>();
        for (CellPath path : Forms.paths(format)) {
            String own = figure(path, totals);
            String value = changed.getOrDefault(path.toString(), own);
            filled.put(path, cell(path, value));
        }
        return filled;
    }

    /** A figure, {@code 306?} for one not read with certainty, {@code blank}, or {@code missing} for a cell not found. */
    private static Cell cell(CellPath path, String value) {
        Place place = new Place(50);
        if (value.equals("missing")) {
            return Cell.notFound(path);
        }
        if (value.equals("blank")) {
            return new Cell(path, null, "", place, Confidence.CERTAIN);
        }
        boolean sure = !value.endsWith("?");
        String figure = sure ? value : value.substring(0, value.length() - 1);
        return new Cell(path, new BigDecimal(figure), value, place, sure ? Confidence.CERTAIN : Confidence.LIKELY);
    }

    private static String figure(CellPath path, Map<String, Integer> totals) {
        if (!path.table().equals("T3")) {
            return OTHER_TABLES.getOrDefault(path.toString(), "0");
        }
        RequestRow row = path.requestRow().orElseThrow();
        int total = totals.getOrDefault(row.id(), 0);
        int enterprises = totals == THIS_YEAR ? ENTERPRISES.getOrDefault(row.id(), 0) : 0;
        ApplicantColumn column = path.applicantColumn().orElseThrow();
        return String.valueOf(
                switch (column) {
                    case TOTAL -> total;
                    case NATURAL_PERSON -> total - enterprises;
                    case ORG_COMMERCIAL -> enterprises;
                    default -> 0;
                });
    }
}
