package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.jspecify.annotations.Nullable;

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
    private static final Map<String, String> OTHER_TABLES_LAST_YEAR = Map.of(
            "T2.normative_docs.made", "2",
            "T2.normative_docs.effective", "39",
            "T2.licences.decisions", "4100",
            "T2.penalties.decisions", "750",
            "T2.coercion.decisions", "11",
            "T2.admin_fees.amount_wan", "300.25");
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

    private static final Map<Path, List<ProseCase>> READ = new ConcurrentHashMap<>();

    String name = "";
    String body = "青禾县人民政府";
    int year = 2022;
    ReportFormat format = ReportFormat.REPORT_2021;
    ReportFormat lastFormat = ReportFormat.REPORT_2021;
    final List<String> text = new ArrayList<>();
    final List<String> last = new ArrayList<>();
    final Map<String, String> cells = new LinkedHashMap<>();
    final Map<String, String> lastCells = new LinkedHashMap<>();
    final Map<String, String> otherCells = new LinkedHashMap<>();
    final Map<String, String> twinCells = new LinkedHashMap<>();
    boolean quiet;
    final List<String> expected = new ArrayList<>();
    final List<String> reckonings = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    final List<String> about = new ArrayList<>();

    /** The case files in a folder and the folders below it. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of a file, which blank lines part. */
    static List<ProseCase> of(Path file) {
        return READ.computeIfAbsent(file, ProseCase::read);
    }

    private static List<ProseCase> read(Path file) {
        List<ProseCase> cases = new ArrayList<>();
        ProseCase open = null;
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank()) {
                    open = null;
                    continue;
                }
                if (open == null) {
                    open = new ProseCase();
                    cases.add(open);
                }
                int colon = line.indexOf(':');
                open.line(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** Code, severity, stated and computed figure of a finding, as the files write it. */
    static String said(Finding finding) {
        return finding.code() + " " + finding.severity() + " " + figure(finding.stated()) + " "
                + figure(finding.computed());
    }

    private static String figure(@Nullable Datum datum) {
        return datum instanceof Datum.Figure figure
                ? figure.value().stripTrailingZeros().toPlainString()
                : "-";
    }

    /** What the case says of reckonings, words and cells, beyond the figures. */
    void assertReasons(List<Finding> findings) {
        assertThat(findings).extracting(Finding::how).containsAll(reckonings);
        assertThat(findings)
                .extracting(f -> String.valueOf(f.cell()))
                .as("cells")
                .containsAll(about);
        assertThat(words)
                .allSatisfy(part -> assertThat(findings)
                        .extracting(f -> f.quote() + " " + f.message())
                        .anySatisfy(said -> assertThat(said).contains(part)));
    }

    /** Takes one line of the file. */
    void line(String key, String value) {
        switch (key) {
            case "case" -> name = value;
            case "body" -> body = value;
            case "year" -> year = Integer.parseInt(value);
            case "form" -> format = lastFormat = ReportFormat.valueOf(value);
            case "lastform" -> lastFormat = ReportFormat.valueOf(value);
            case "text" -> text.add(value);
            case "last" -> last.add(value);
            case "cell" -> cells.put(value.split(" = ")[0], value.split(" = ")[1]);
            case "lastcell" -> lastCells.put(value.split(" = ")[0], value.split(" = ")[1]);
            case "othercell" -> otherCells.put(value.split(" = ")[0], value.split(" = ")[1]);
            case "twincell" -> twinCells.put(value.split(" = ")[0], value.split(" = ")[1]);
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

    /** Last year's report in one version or two and another printing of the report, if the case has them; then it itself. */
    List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        if (!last.isEmpty() || !lastCells.isEmpty()) {
            reports.add(report(year - 1, last, lastCells, LAST_YEAR));
        }
        if (!otherCells.isEmpty()) {
            reports.add(report(year - 1, last, otherCells, LAST_YEAR));
        }
        if (!twinCells.isEmpty()) {
            reports.add(report(year, text, twinCells, THIS_YEAR));
        }
        reports.add(report(year, text, cells, THIS_YEAR));
        return reports;
    }

    private Report report(int of, List<String> paragraphs, Map<String, String> changed, Map<String, Integer> totals) {
        List<Section.Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            lines.add(new Section.Line(new Place(i + 3), paragraphs.get(i)));
        }
        ReportFormat form = of == year ? format : lastFormat;
        return new Report(
                new Report.Origin("case-" + of + ".txt", 1, 1, 100),
                new Report.Identity(body, of, body + of + "年政府信息公开工作年度报告", null),
                form,
                true,
                cells(form, changed, totals),
                List.of(new Section(1, "一、总体情况", new Place(2), lines)),
                List.of());
    }

    private SequencedMap<CellPath, Cell> cells(
            ReportFormat form, Map<String, String> changed, Map<String, Integer> totals) {
        SequencedMap<CellPath, Cell> filled = new LinkedHashMap<>();
        for (CellPath path : Forms.paths(form)) {
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
            return (totals == THIS_YEAR ? OTHER_TABLES : OTHER_TABLES_LAST_YEAR).getOrDefault(path.toString(), "0");
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
