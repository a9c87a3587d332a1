package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.comparing.Ranking;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.writing.OpenJson;
import org.daylight.reports.writing.RankingTable;
import org.daylight.reports.writing.ReportCsv;
import org.daylight.reports.writing.ReportJson;
import org.daylight.reports.writing.ReportWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One model for all outputs: what stands in one stands in each. */
class WritingTests {

    private static final SampleReport OF_2022 =
            SampleReport.of(ReportFormat.REPORT_2021, 2022, 7).with("T2.admin_fees.amount_wan", "1234.50");
    private static final SampleReport OF_2020 =
            SampleReport.of(ReportFormat.REPORT_2019, 2020, 8).with("T2.licences.items_delta", "-17");

    private static List<Checked> checked(SampleReport... samples) {
        List<Report> reports = new ArrayList<>();
        for (SampleReport sample : samples) {
            reports.addAll(SampleText.read(SampleText.of(sample, Layout.PIPES_PADDED, Spelling.PLAIN)));
        }
        return new ReportChecks().checkAll(reports);
    }

    private static XSSFWorkbook workbook(List<Checked> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWorkbook.write(reports, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** Year and cell with its figure, as each format has them. */
    private static Map<String, BigDecimal> truth() {
        Map<String, BigDecimal> truth = new HashMap<>();
        for (SampleReport sample : List.of(OF_2022, OF_2020)) {
            sample.truth.forEach((path, value) -> truth.put(sample.year + " " + path, value.stripTrailingZeros()));
        }
        return truth;
    }

    @Test
    void every_figure_stands_in_csv_xlsx_stable_json_and_open_json() throws IOException {
        List<Checked> reports = checked(OF_2022, OF_2020);

        assertThat(fromCsv(ReportCsv.write(reports))).isEqualTo(truth());
        assertThat(fromXlsx(reports)).isEqualTo(truth());
        assertThat(fromStableJson(ReportJson.write(reports))).isEqualTo(truth());
        assertThat(fromOpenJson(OpenJson.write(reports))).isEqualTo(truth());
    }

    private static Map<String, BigDecimal> fromCsv(String csv) {
        Map<String, BigDecimal> figures = new HashMap<>();
        csv.lines().skip(1).map(line -> line.split(",", -1)).forEach(f -> figures.put(f[3] + " " + f[5], figure(f[7])));
        return figures;
    }

    private static BigDecimal figure(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }

    private static Map<String, BigDecimal> fromXlsx(List<Checked> reports) throws IOException {
        Map<String, BigDecimal> figures = new HashMap<>();
        try (XSSFWorkbook book = workbook(reports)) {
            XSSFSheet sheet = book.getSheet("全部数据");
            for (Row row : sheet) {
                if (row.getRowNum() > 0) {
                    String year = Integer.toString((int) row.getCell(3).getNumericCellValue());
                    figures.put(
                            year + " " + row.getCell(5).getStringCellValue(),
                            figure(Double.toString(row.getCell(7).getNumericCellValue())));
                }
            }
        }
        return figures;
    }

    private static Map<String, BigDecimal> fromStableJson(String json) {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (JsonNode report : new ObjectMapper().readTree(json).get("reports")) {
            report.get("cells")
                    .properties()
                    .forEach(cell -> figures.put(
                            report.get("year").asInt() + " " + cell.getKey(),
                            figure(cell.getValue().asString())));
        }
        return figures;
    }

    private static Map<String, BigDecimal> fromOpenJson(String json) {
        Map<String, BigDecimal> figures = new HashMap<>();
        Reading.Reports read = (Reading.Reports) OpenJson.read("x.json", json);
        for (Report report : read.reports()) {
            report.cells()
                    .forEach((path, cell) -> figures.put(
                            report.year() + " " + path,
                            java.util.Objects.requireNonNull(cell.value()).stripTrailingZeros()));
        }
        return figures;
    }

    @Test
    void every_finding_stands_in_csv_and_xlsx() throws IOException {
        List<Checked> reports = checked(OF_2022.with("T3.granted.total", "999"), OF_2020);
        List<Finding> findings =
                reports.stream().flatMap(c -> c.findings().stream()).toList();

        assertThat(findings).hasSizeGreaterThan(1);
        assertThat(ReportCsv.findings(reports).lines()).hasSize(findings.size() + 1);
        findings.forEach(f -> assertThat(ReportCsv.findings(reports)).contains(f.code(), f.message()));
        try (XSSFWorkbook book = workbook(reports)) {
            assertThat(book.getSheet("检查结果").getLastRowNum()).isEqualTo(findings.size());
        }
    }

    @Test
    void a_text_that_starts_a_formula_is_made_harmless_everywhere() throws IOException {
        String page = SampleText.of(OF_2022, Layout.PIPES_PADDED, Spelling.PLAIN)
                .replace("云州市明湖区人民政府", "=HYPERLINK(\"http://x\",\"云州市\")政府");
        List<Report> reports = new ArrayList<>();
        for (String name : List.of("=cmd|' /C calc'!A0", "+1+1.txt", "-2.txt", "@SUM(A1).txt", "\t=1.txt", "＝1.txt")) {
            Reading reading = new org.daylight.reports.reading.ReportReader()
                    .read(new org.daylight.reports.reading.ReportSource.Text(name, page));
            reports.addAll(((Reading.Reports) reading).reports());
        }
        List<Checked> checked = new ReportChecks().checkAll(reports);

        for (String csv :
                List.of(ReportCsv.write(checked), ReportCsv.findings(checked), RankingTable.csv(Ranking.of(checked)))) {
            assertThat(csv.substring(1)).doesNotContainPattern("(?m)(?:^|,)\"?[\\t ]*[=+@＝](?![0-9.]+(?:,|$))");
            assertThat(csv).doesNotContain("\n-2.txt");
        }
        try (XSSFWorkbook book = workbook(checked)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK))));
        }
    }

    @Test
    void in_a_workbook_numbers_are_numbers_the_head_stays_and_fonts_are_named() throws IOException {
        try (XSSFWorkbook book = workbook(checked(OF_2022, OF_2020))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4 + 2);
            for (int i = 0; i < 4; i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                Cell head = sheet.getRow(0).getCell(0);
                assertThat(((XSSFCell) head).getCellStyle().getFont().getFontName())
                        .isEqualTo("黑体");
            }
            Row first = book.getSheet("全部数据").getRow(1);
            assertThat(((XSSFCell) first.getCell(7)).getCellStyle().getFont().getFontName())
                    .isEqualTo("宋体");
            assertThat(first.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(2022);
        }
    }

    @Test
    void a_ranking_has_a_sheet_of_ranks_for_each_year_and_one_of_refusals() throws IOException {
        Ranking ranking = Ranking.of(checked(OF_2022, OF_2020));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reading.Refused refused = new Reading.Refused("图.png", "IMAGE", Wording.of("refusal.IMAGE", "图.png"));
        RankingTable.xlsx(ranking, List.of(refused), out);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheet("总表").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("2022年度排序").getRow(1).getCell(2).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(book.getSheet("未能读取").getRow(1).getCell(2).getStringCellValue())
                    .contains("图片");
        }
        assertThat(RankingTable.csv(ranking)).startsWith("\ufeff年度,机关").contains("予以公开率（%）,予以公开率位次");
    }

    @Test
    void csv_quotes_what_would_break_a_row() {
        String page = SampleText.of(OF_2022, Layout.PIPES_PADDED, Spelling.PLAIN);
        Reading reading = new org.daylight.reports.reading.ReportReader()
                .read(new org.daylight.reports.reading.ReportSource.Text("甲,\"乙\"\n丙.txt", page));
        String csv = ReportCsv.write(new ReportChecks().checkAll(((Reading.Reports) reading).reports()));

        assertThat(csv).contains("\"甲,\"\"乙\"\"\n丙.txt\",1,");
    }
}
