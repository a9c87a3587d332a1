package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.reports.SampleTables.Box;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What published pages do to the tables and the text around them. */
class PublishedPageTests {

    private static final SampleReport SAMPLE = SampleReport.of(ReportFormat.REPORT_2021, 2023, 31);
    private static final SampleReport OLDER = SampleReport.of(ReportFormat.REPORT_2019, 2020, 47);
    private static final String PIPES = SampleText.of(SAMPLE, Layout.PIPES_PADDED, Spelling.PLAIN);
    private static final String OLDER_PIPES = SampleText.of(OLDER, Layout.PIPES_PADDED, Spelling.PLAIN);

    /** How pages show cells that are left blank. */
    enum Blanks {
        LONE_PIPES(row -> cells(row, "\n")),
        PIPES_BEFORE_AND_BEHIND(row -> "|\n" + cells(row, "\n")),
        BARS_ON_ROWS(row -> row.stream().map(Box::text).collect(Collectors.joining(" | ")) + " |"),
        EMPTY_LINES(row -> row.stream()
                .map(box -> box.text().isEmpty() ? "\n" : box.text() + "\n\n")
                .collect(Collectors.joining()));

        private final Function<List<Box>, String> row;

        Blanks(Function<List<Box>, String> row) {
            this.row = row;
        }

        private static String cells(List<Box> row, String end) {
            return row.stream()
                    .map(box -> box.text().isEmpty() ? "|" : box.text() + " |")
                    .collect(Collectors.joining(end));
        }

        String table(List<List<Box>> rows) {
            int width = rows.stream()
                    .mapToInt(r -> r.stream().mapToInt(Box::columns).sum())
                    .max()
                    .orElse(0);
            return rows.stream()
                            .map(r -> row.apply(r) + padding(width - r.size()))
                            .collect(Collectors.joining(this == EMPTY_LINES ? "" : "\n"))
                    + "\n";
        }

        private String padding(int cells) {
            return cells > 0 && (this == LONE_PIPES || this == PIPES_BEFORE_AND_BEHIND) ? "\n" + "|".repeat(cells) : "";
        }
    }

    @ParameterizedTest
    @EnumSource(Blanks.class)
    void noughts_left_blank_stay_blank_and_are_no_mistake(Blanks blanks) {
        SampleTables tables = new SampleTables(SAMPLE, Spelling.PLAIN);
        String page = SAMPLE.agency + "2023年政府信息公开工作年度报告\n本报告所列数据的统计期限为2023年1月1日至2023年12月31日。\n\n"
                + "一、总体情况\n\n全年公开信息61条。\n\n二、主动公开政府信息情况\n\n"
                + Layout.valueOf(blanks == Blanks.EMPTY_LINES ? "CELL_PER_LINE" : "CELL_AND_PIPE")
                        .table(tables.active())
                + "\n三、收到和处理政府信息公开申请情况\n\n" + blanks.table(blanked(tables.requests()))
                + "\n四、政府信息公开行政复议、行政诉讼情况\n\n" + blanks.table(blanked(tables.disputes()))
                + "\n五、存在的主要问题及改进情况\n\n解读偏少。\n\n六、其他需要报告的事项\n\n没有收取信息处理费。其他处理中的其他情形均为撤回。\n";

        Report report = SampleText.readOne(page);

        SAMPLE.truth.forEach((path, truth) -> {
            boolean blank = truth.signum() == 0 && !path.table().equals("T2");
            assertThat(report.value(path))
                    .as(path.toString())
                    .isEqualTo(blank ? null : report.cell(path).value());
            assertThat(report.cell(path).located()).as(path.toString()).isTrue();
            if (!blank) {
                assertThat(report.value(path)).as(path.toString()).isEqualByComparingTo(truth);
            }
        });
        assertThat(report.complete()).isTrue();
        assertThat(new ReportChecks().check(report)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static List<List<Box>> blanked(List<List<Box>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(box -> box.text().equals("0") ? new Box("", box.rows(), box.columns()) : box)
                        .toList())
                .toList();
    }

    @Test
    void a_total_named_beside_the_applicants_spans_the_head_and_stands_last() {
        String page = PIPES.replaceFirst("申请人情况 \\|", "申请人情况 | 总计 |")
                .replaceFirst("自然人 \\| 法人或其他组织 \\| 总计 \\|", "自然人 | 法人或其他组织 |");

        assertThat(page).isNotEqualTo(PIPES);
        assertThat(LayoutTests.wrong(SAMPLE, SampleText.readOne(page))).isEmpty();
    }

    @Test
    void figures_under_columns_of_a_form_of_their_own_are_not_taken_for_those_of_the_national_form() {
        String page = OLDER_PIPES
                .replace("上一年项目数量 | 本年增/减 | 处理决定数量", "项目数量 | 处理决定数量")
                .replaceFirst("行政许可 \\| [-\\d]+ \\| [-\\d]+ \\| [-\\d]+ \\|", "行政许可 | 4 | 142 | |");
        Report report = SampleText.readOne(page);

        assertThat(page).contains("行政许可 | 4 | 142 | |");
        assertThat(report.value(CellPath.active("licences", "items_prev"))).isNull();
        assertThat(report.value(CellPath.active("licences", "items_delta"))).isNull();
        assertThat(report.warnings()).extracting(ReadingWarning::code).contains("ROW_UNPLACED");
    }

    @ParameterizedTest
    @CsvSource({"0 | 0 | 0,0", "7 | 7 | 7,7", "3 | 4 | 5,", "90(见信用网站),90", "5件,5"})
    void a_row_of_one_column_is_read_where_what_it_holds_leaves_no_doubt(String cells, BigDecimal value) {
        String page = PIPES.replaceFirst("行政强制 \\| \\d+ \\|", "行政强制 | " + cells + " |");

        assertThat(SampleText.readOne(page).value(CellPath.active("coercion", "decisions")))
                .isEqualTo(value);
    }

    @Test
    void words_in_place_of_figures_leave_the_cells_blank_and_the_next_rows_whole() {
        String page = PIPES.replaceFirst("规章 \\| \\d+ \\| \\d+ \\| \\d+ \\|", "规章 | 本单位不制定规章 | 本单位不制定规章 | 本单位不制定规章 |");
        Report report = SampleText.readOne(page);

        assertThat(page).isNotEqualTo(PIPES);
        assertThat(report.value(CellPath.active("rules", "made"))).isNull();
        assertThat(report.value(CellPath.active("normative_docs", "effective")))
                .isEqualByComparingTo(SAMPLE.at(CellPath.active("normative_docs", "effective")));
    }

    @Test
    void rows_that_lost_cells_are_told_and_never_filled() {
        String page = SampleText.of(SAMPLE, Layout.CELL_PER_LINE, Spelling.PLAIN);
        int from = page.indexOf("二、上年结转");
        int to = page.indexOf("三、本年度办理结果");
        Report report = SampleText.readOne(
                page.substring(0, from) + "二、上年结转政府信息公开申请数量\n\n0\n\n0\n\n0\n\n0\n\n0\n\n" + page.substring(to));

        for (ApplicantColumn column : ApplicantColumn.values()) {
            assertThat(report.value(CellPath.request(RequestRow.CARRIED_IN, column)))
                    .isNull();
        }
        assertThat(report.warnings()).extracting(ReadingWarning::code).contains("ROW_UNPLACED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"如有疑问，请与办公室联系（电话：0530-8812345）。一、总体情况\n", "现将有关工作报告如下: 一、总体情况 1、主动公开信息20条。\n"})
    void a_heading_behind_a_sentence_opens_its_part(String glued) {
        Report report = SampleText.readOne(PIPES.replace("一、总体情况\n", glued));

        assertThat(report.sections()).extracting(Section::number).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(report.sections().get(1).heading()).isEqualTo("一、总体情况");
    }

    @Test
    void titles_listed_in_a_sentence_open_no_part() {
        String list = "全文包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况。\n";
        Report report = SampleText.readOne(PIPES.replace("一、总体情况\n", list + "一、总体情况\n"));

        assertThat(report.sections()).extracting(Section::number).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    static Stream<String> titles() {
        return Stream.of(
                "青林县林业局2023年政府信息公开工作年度报告",
                "青林县林业局2023年政府信息公开工作\n\n年度报告",
                "青林县林业局2023年\n政府信息公开工作年度报告",
                "青林县林业局\n2023年政府信息公开工作年度报告",
                "2023年政府信息公开工作年度报告\n发布时间：2024-01-12\n青林县林业局\n2023年政府信息公开工作年度报告",
                "2023年度青林县林业局政府信息公开工作年度报告",
                "青林县林业局二〇二三年政府信息公开工作年度报告",
                "青林县林业局关于2023年政府信息公开工作情况的报告",
                "青林县林业局关于2023年度政府信息公开工作的年度报告",
                "青林县林业局2023年度信息公开年报",
                "青林县林业局2023年政府信息公开 工作告年度报",
                "首页 > 政务公开 > 青林县林业局 > 2023年政府信息公开工作年度报告",
                "青林县林業局2023年政府信息公開工作年度報(bào)告",
                "青林县林业局政府信息公开工作年度报告",
                "mirror.example.com青林县林业局2023年政府信息公开工作年度报告",
                "根据有关规定，现公布青林县林业局2023年政府信息公开工作年度报告，请予监督。",
                "现就青林县林业局2023年政府信息公开工作情况报告如下：",
                "《2023年度青林县林业局信息公开工作年度报告》已经研究同意，现予发布。");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void the_body_is_known_from_its_title_however_the_page_prints_it(String title) {
        String page = title + PIPES.substring(PIPES.indexOf('\n'));
        Report report = SampleText.readOne(page);

        assertThat(report.agency()).isEqualTo("青林县林业局");
        assertThat(report.year()).isEqualTo(2023);
    }

    @ParameterizedTest
    @ValueSource(strings = {"现将我局2023年政府信息公开工作情况报告如下：", "现将全镇2023年政府信息公开工作情况报告如下："})
    void words_for_oneself_are_no_name(String preamble) {
        String page = preamble + PIPES.substring(PIPES.indexOf('\n'));

        assertThat(SampleText.readOne(page).agency()).isNull();
    }

    @Test
    void a_mirror_in_traditional_characters_is_no_breach_of_the_titles() {
        String page = PIPES.replace("总体情况", "總體情況").replace("一、總", "????一、總").replace("主动公开政府信息情况", "主動(dòng)公開政府信息情況");

        assertThat(new ReportChecks().check(SampleText.readOne(page)))
                .noneMatch(finding -> finding.code().equals("S-TITLES"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五、存在的主要问题及改进情况\n解读材料偏少，明年将增加图解和问答，并每季度抽",
                "五、存在的主要问题及改进情况\n（一）问题。解读材料偏少。\n（二）改进措",
                "五、存在的主要问题及改进情况\n解读材料偏少。\n六、其他需要报告的事项\n本年度依照收费办法向申请人收取信息处理费的"
            })
    void a_text_that_breaks_off_is_incomplete_and_what_is_missing_is_no_mistake(String end) {
        Report report = SampleText.readOne(PIPES.substring(0, PIPES.indexOf("五、存在")) + end);

        assertThat(report.complete()).isFalse();
        assertThat(report.warnings()).extracting(ReadingWarning::code).contains("TEXT_CUT");
        assertThat(new ReportChecks().check(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "六、其他需要报告的事项\n2023年没有收取信息处理费，其他处理中的其他情形均为申请人撤回\n",
                "六、其他需要报告的事项\n没有收取信息处理费，其他情形为撤回。\n明湖区人民政府\n2024年1月20日\n",
                "六、其他需要报告的事项\n没有收取信息处理费，其他情形为撤回。\n上一篇：青林县2023年报，图解\n"
            })
    void a_text_that_only_lacks_its_last_stop_is_whole(String end) {
        Report report = SampleText.readOne(PIPES.substring(0, PIPES.indexOf("六、其他需要")) + end);

        assertThat(report.complete()).isTrue();
        assertThat(new ReportChecks().check(report)).isEmpty();
    }

    @Test
    void rows_with_nothing_between_their_cells_are_read_only_where_each_digit_is_a_cell() {
        String page = PIPES.replaceFirst("规章 \\| \\d+ \\| \\d+ \\| \\d+ \\|", "规章000")
                .replaceFirst("行政规范性文件 \\| \\d+ \\| \\d+ \\| \\d+ \\|", "行政规范性文件21145")
                .replaceFirst("行政许可 \\| \\d+ \\|+", "行政许可213")
                .replaceFirst("2\\.重复申请 (?:\\| \\d+ ){7}\\|+", "2.重复申请2010003")
                .replaceFirst("3\\.要求提供公开出版物 (?:\\| \\d+ ){7}\\|+", "3.要求提供公开出版物12000012");
        Report report = SampleText.readOne(page);
        CellPath natural = CellPath.request(RequestRow.DECLINED_REPEAT, ApplicantColumn.NATURAL_PERSON);

        assertThat(report.value(CellPath.active("rules", "effective"))).isEqualByComparingTo("0");
        assertThat(report.value(CellPath.active("normative_docs", "made"))).isNull();
        assertThat(report.value(CellPath.active("licences", "decisions"))).isEqualByComparingTo("213");
        assertThat(report.value(natural)).isEqualByComparingTo("2");
        assertThat(report.cell(natural).confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(report.requests().row(RequestRow.DECLINED_PUBLICATION)).containsOnlyNulls();
    }

    @Test
    void the_number_of_the_next_row_before_the_cut_is_no_figure() {
        String page = SampleText.of(SAMPLE, Layout.CELL_PER_LINE, Spelling.PLAIN);
        Report report = SampleText.readOne(page.substring(0, page.indexOf("3.要求提供公开出版物") + 1));
        CellPath natural = CellPath.request(RequestRow.DECLINED_REPEAT, ApplicantColumn.NATURAL_PERSON);

        assertThat(report.value(natural)).isEqualByComparingTo(SAMPLE.at(natural));
        assertThat(report.complete()).isFalse();
    }
}
