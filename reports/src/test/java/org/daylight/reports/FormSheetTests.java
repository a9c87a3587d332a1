package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.writing.ReportWorkbook;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.junit.jupiter.api.Test;

/** The tables of a report on a sheet, as the national form prints them. */
class FormSheetTests {

    private static final SampleReport OF_2022 = SampleReport.of(ReportFormat.REPORT_2021, 2022, 7)
            .with("T2.admin_fees.amount_wan", "1234.5")
            .with("T3.granted.natural_person", "4711");
    private static final SampleReport OF_2020 = SampleReport.of(ReportFormat.REPORT_2019, 2020, 8);
    private static final CellPath GRANTED = CellPath.request(RequestRow.GRANTED, ApplicantColumn.NATURAL_PERSON);

    private static Report read(SampleReport sample) {
        return SampleText.readOne(SampleText.of(sample, Layout.PIPES_PADDED, Spelling.PLAIN));
    }

    private static <T> T sheet(Report report, Function<XSSFSheet, T> look) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWorkbook.write(new ReportChecks().checkAll(List.of(report)), out);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                return look.apply(book.getSheetAt(4));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<Cell> find(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    private static List<BigDecimal> numbers(XSSFSheet sheet) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros());
                }
            }
        }
        return numbers;
    }

    @Test
    void every_figure_stands_once_as_a_number_in_the_printed_order() {
        for (SampleReport sample : List.of(OF_2022, OF_2020)) {
            Report report = read(sample);
            List<BigDecimal> printed = report.cells().values().stream()
                    .filter(cell -> cell.value() != null)
                    .map(cell -> java.util.Objects.requireNonNull(cell.value()).stripTrailingZeros())
                    .toList();

            assertThat(sheet(report, FormSheetTests::numbers)).isEqualTo(printed);
        }
    }

    @Test
    void labels_span_what_they_span_in_print() {
        Map<String, String> ranges = sheet(read(OF_2022), sheet -> {
            Map<String, String> found = new LinkedHashMap<>();
            for (CellRangeAddress range : sheet.getMergedRegions()) {
                String text = sheet.getRow(range.getFirstRow())
                        .getCell(range.getFirstColumn())
                        .toString();
                int rows = range.getLastRow() - range.getFirstRow() + 1;
                int columns = range.getLastColumn() - range.getFirstColumn() + 1;
                found.put(text, rows + "x" + columns);
            }
            return found;
        });

        assertThat(ranges)
                .containsEntry("三、本年度办理结果", "22x1")
                .containsEntry("（三）不予公开", "8x1")
                .containsEntry("一、本年新收政府信息公开申请数量", "1x3")
                .containsEntry("（一）予以公开", "1x2")
                .containsEntry("法人或其他组织", "1x5")
                .containsEntry("行政诉讼", "1x10");
    }

    @Test
    void a_row_has_its_label_to_the_left_of_its_figures() {
        double granted = sheet(read(OF_2022), sheet -> {
            Cell label = find(sheet, RequestRow.GRANTED.chinese()).orElseThrow();
            return label.getRow().getCell(3).getNumericCellValue();
        });

        assertThat(granted).isEqualTo(4711);
    }

    @Test
    void what_a_person_put_right_is_a_marked_number_and_told_below() {
        String marked = sheet(corrected(read(OF_2022)), sheet -> {
            Cell cell = find(sheet, RequestRow.GRANTED.chinese())
                    .orElseThrow()
                    .getRow()
                    .getCell(3);
            assertThat(cell.getNumericCellValue()).isEqualTo(12);
            assertThat(find(sheet, "“予以公开”的“自然人”由李观于2026-09-25更正为12（原来读作4711），理由：“原件为12。”。"))
                    .isPresent();
            return cell.getCellStyle().getDataFormatString();
        });

        assertThat(marked).contains("更");
    }

    private static Report corrected(Report report) {
        SequencedMap<CellPath, org.daylight.reports.Cell> cells = new LinkedHashMap<>(report.cells());
        cells.put(
                GRANTED,
                new org.daylight.reports.Cell(GRANTED, BigDecimal.valueOf(12), "12", new Place(1), Confidence.CERTAIN));
        ReadingWarning notice = ReadingWarning.of(
                ReadingWarning.CORRECTED, new Place(1), "4711", GRANTED, 4711, 12, "李观", "2026-09-25", "原件为12。");
        return new Report(
                report.origin(),
                report.identity(),
                report.format(),
                report.complete(),
                cells,
                report.sections(),
                List.of(notice));
    }

    @Test
    void what_is_blank_in_print_stays_blank() {
        Report report = read(OF_2022);
        SequencedMap<CellPath, org.daylight.reports.Cell> cells = new LinkedHashMap<>(report.cells());
        cells.put(GRANTED, new org.daylight.reports.Cell(GRANTED, null, "", new Place(1), Confidence.CERTAIN));
        Report blank = new Report(
                report.origin(),
                report.identity(),
                report.format(),
                report.complete(),
                cells,
                report.sections(),
                report.warnings());

        CellType type = sheet(
                blank,
                sheet -> find(sheet, RequestRow.GRANTED.chinese())
                        .orElseThrow()
                        .getRow()
                        .getCell(3)
                        .getCellType());

        assertThat(type).isEqualTo(CellType.BLANK);
    }
}
