package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.daylight.reports.text.Plain;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTests {

    private static final SampleReport SAMPLE = SampleReport.of(ReportFormat.REPORT_2021, 2022, 11);
    private static final String PIPES = SampleText.of(SAMPLE, Layout.PIPES_PADDED, Spelling.PLAIN);

    private static Reading read(byte[] bytes) {
        return new ReportReader().read(new ReportSource.File("file", bytes));
    }

    private static List<ReadingWarning> warnings(String text) {
        return SampleText.readOne(text).warnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void every_encoding_of_the_trade_is_recognised(String charset) {
        Reading reading = read(PIPES.getBytes(Charset.forName(charset)));

        assertThat(reading).isInstanceOf(Reading.Reports.class);
        Report report = ((Reading.Reports) reading).reports().getFirst();
        assertThat(LayoutTests.wrong(SAMPLE, report)).isEmpty();
        assertThat(report.agency()).isEqualTo(SAMPLE.agency);
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        byte[] bytes = ("\ufeff" + PIPES.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

        Report report = ((Reading.Reports) read(bytes)).reports().getFirst();

        assertThat(LayoutTests.wrong(SAMPLE, report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "'   \n \n',EMPTY",
        "你好,TOO_SHORT",
        "%PDF-1.7 something,PDF_BROKEN",
        "PK\u0003\u0004 something,BROKEN",
        "GIF89a something,IMAGE"
    })
    void what_is_no_report_is_refused_with_one_sentence(String content, String code) {
        Reading.Refused refused = (Reading.Refused) read(content.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.wording().text(Locale.CHINESE)).endsWith("。").contains("file");
        assertThat(refused.wording().text(Locale.ENGLISH)).endsWith(".").contains("file");
    }

    @Test
    void another_article_and_noise_are_refused() {
        String article = "本市公布今年第三季度空气质量情况。优良天数共81天，同比增加 6 天。市生态环境局表示，下一步将继续治理扬尘。";
        byte[] noise = new byte[4_000];
        new java.util.Random(1).nextBytes(noise);

        assertThat(((Reading.Refused) read(article.getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo("NO_REPORT");
        assertThat(read(noise)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"PIPES_PADDED", "CELL_PER_LINE", "HTML_SPANS", "ALTERNATING", "BLANK_SEPARATED", "SINGLE_LINE"})
    void several_reports_copies_and_a_cut_copy_in_one_file_are_told_apart(Layout layout) {
        SampleReport next = SAMPLE.next(3);
        String first = SampleText.of(SAMPLE, layout, Spelling.PLAIN);
        String second = SampleText.of(next, layout, Spelling.PLAIN);
        String cut = second.substring(0, second.indexOf("要求提供公开出版物"));

        List<Report> reports = SampleText.read(first + "\n" + second + "\n" + first + "\n" + cut);

        assertThat(reports).extracting(Report::year).containsExactly(2022, 2023, 2022, 2023);
        assertThat(reports).extracting(Report::complete).containsExactly(true, true, true, false);
        assertThat(LayoutTests.wrong(SAMPLE, reports.get(0))).isEmpty();
        assertThat(LayoutTests.wrong(next, reports.get(1))).isEmpty();
        assertThat(LayoutTests.wrong(SAMPLE, reports.get(2))).isEmpty();
        assertThat(reports.get(3).cells().values())
                .filteredOn(c -> c.value() != null)
                .hasSizeGreaterThan(100)
                .allSatisfy(c -> assertThat(c.value()).isEqualByComparingTo(next.at(c.path())));
    }

    @Test
    void every_cell_knows_its_line() {
        List<String> lines = PIPES.lines().toList();
        Report report = SampleText.readOne(PIPES);

        for (RequestRow row : RequestRow.of2021()) {
            Cell cell = report.cell(CellPath.request(row, ApplicantColumn.TOTAL));
            int line = java.util.Objects.requireNonNull(cell.place()).line();
            assertThat(Plain.letters(Plain.fold(lines.get(line - 1)))).contains(Plain.label(row.chinese()));
        }
    }

    @Test
    void blank_cells_between_pipes_stay_blank_and_the_others_keep_their_columns() {
        String text = PIPES.lines()
                .map(line -> line.startsWith("(二)部分公开") ? blankZeros(line) : line)
                .reduce("", (a, b) -> a + b + "\n");
        Report report = SampleText.readOne(text);

        for (ApplicantColumn column : ApplicantColumn.values()) {
            CellPath path = CellPath.request(RequestRow.GRANTED_PARTIALLY, column);
            BigDecimal truth = SAMPLE.at(path);
            assertThat(report.value(path)).isEqualTo(truth.signum() == 0 ? null : truth);
            assertThat(report.cell(path).located()).isTrue();
        }
        assertThat(report.complete()).isTrue();
    }

    private static String blankZeros(String line) {
        return line.replaceAll("(?<=\\| )0(?= \\|)", " ");
    }

    @Test
    void blanks_in_html_cells_stay_blank_in_their_columns() {
        String html = SampleText.of(SAMPLE, Layout.HTML_SPANS, Spelling.PLAIN).replace("<p>0</p>", "<p>&nbsp;</p>");
        Report report = SampleText.readOne(html);

        SAMPLE.truth.forEach((path, truth) -> {
            BigDecimal read = report.value(path);
            assertThat(read == null ? BigDecimal.ZERO : read)
                    .as(path.toString())
                    .isEqualByComparingTo(truth);
        });
        assertThat(report.complete()).isTrue();
        assertThat(new ReportChecks().check(report)).isEmpty();
    }

    @Test
    void a_row_with_too_few_figures_on_lines_of_their_own_is_not_guessed() {
        String text = SampleText.of(SAMPLE, Layout.CELL_PER_LINE, Spelling.PLAIN);
        String label = "2.重复申请\n\n";
        int at = text.indexOf(label) + label.length();
        String shorter = text.substring(0, at) + text.substring(text.indexOf("\n\n", at) + 2);

        Report report = SampleText.readOne(shorter);

        assertThat(report.requests().row(RequestRow.DECLINED_REPEAT)).containsOnlyNulls();
        assertThat(report.warnings()).extracting(ReadingWarning::code).contains("ROW_UNPLACED");
        assertThat(report.complete()).isFalse();
    }

    @Test
    void a_dash_is_a_blank_and_not_a_zero() {
        String text = PIPES.replaceFirst("(行政强制 \\| )\\d+", "$1-");

        assertThat(SampleText.readOne(text).value(CellPath.active("coercion", "decisions")))
                .isNull();
        assertThat(warnings(text)).isEmpty();
    }

    @Test
    void columns_follow_the_head_when_the_total_comes_first() {
        String text = PIPES.replace("自然人 | 法人或其他组织 | 总计", "总计 | 自然人 | 法人或其他组织");
        StringBuilder moved = new StringBuilder();
        for (String line : text.split("\n")) {
            moved.append(line.replaceFirst("((?: \\| \\d+){6})( \\| \\d+)( \\|+)$", "$2$1$3"))
                    .append('\n');
        }
        Report report = SampleText.readOne(moved.toString());

        for (CellPath path : SAMPLE.truth.keySet()) {
            if (path.table().equals("T3")) {
                assertThat(report.value(path)).as(path.toString()).isEqualByComparingTo(SAMPLE.at(path));
            }
        }
    }

    @Test
    void a_table_without_total_column_leaves_the_totals_blank() {
        StringBuilder cut = new StringBuilder();
        for (String line : PIPES.replace("法人或其他组织 | 总计", "法人或其他组织").split("\n")) {
            cut.append(line.replaceFirst("((?: \\| \\d+){6})( \\| \\d+)( \\|+)$", "$1$3"))
                    .append('\n');
        }
        Report report = SampleText.readOne(cut.toString());

        assertThat(report.value(CellPath.request(RequestRow.GRANTED, ApplicantColumn.ORG_OTHER)))
                .isEqualByComparingTo(SAMPLE.at(CellPath.request(RequestRow.GRANTED, ApplicantColumn.ORG_OTHER)));
        assertThat(report.value(CellPath.request(RequestRow.GRANTED, ApplicantColumn.TOTAL)))
                .isNull();
    }

    @Test
    void a_row_that_the_form_does_not_know_is_said_and_not_used() {
        String text = PIPES.replace("第二十条第(五)项", "其他主动公开文件 | 8 | 7 | 6 |\n第二十条第(五)项");

        assertThat(LayoutTests.wrong(SAMPLE, SampleText.readOne(text))).isEmpty();
        assertThat(warnings(text)).extracting(ReadingWarning::code).containsExactly("ROW_UNKNOWN");
    }

    @Test
    void two_different_figures_for_one_cell_are_said() {
        String row =
                PIPES.lines().filter(l -> l.startsWith("2.重复申请")).findFirst().orElseThrow();
        String text =
                PIPES.replace(row, row + "\n" + row.replaceFirst("\\d+", "2").replaceFirst("\\| \\d+", "| 501"));

        assertThat(LayoutTests.wrong(SAMPLE, SampleText.readOne(text))).isEmpty();
        assertThat(warnings(text)).extracting(ReadingWarning::code).contains("CELL_TWICE");
    }

    @Test
    void procurement_is_read_in_ten_thousand_yuan_whatever_its_unit() {
        SampleReport old = SampleReport.of(ReportFormat.REPORT_2019, 2019, 2).with("T2.procurement.amount", "275951");
        String text = SampleText.of(old, Layout.PIPES_PADDED, Spelling.PLAIN);
        CellPath amount = CellPath.active("procurement", "amount");

        assertThat(SampleText.readOne(text.replace("275951", "27.5951亿元")).value(amount))
                .isEqualByComparingTo("275951");
        assertThat(SampleText.readOne(text.replace("275951", "2759510000元")).value(amount))
                .isEqualByComparingTo("275951");
        assertThat(warnings(text)).extracting(ReadingWarning::code).containsExactly("UNIT_UNKNOWN");
    }

    @Test
    void the_label_of_the_first_row_may_be_lost() {
        String text = PIPES.replaceFirst("\n规章 \\|", "\n |");

        assertThat(LayoutTests.wrong(SAMPLE, SampleText.readOne(text))).isEmpty();
    }

    @Test
    void page_numbers_and_repeated_heads_inside_the_table_do_no_harm() {
        String text = SampleText.of(SAMPLE, Layout.BLANK_SEPARATED, Spelling.PLAIN)
                .replace("\n4.保护第三方", "\n- 3 -\n自然人  法人或其他组织  总计\n商业企业  科研机构  社会公益组织  法律服务机构  其他\n4.保护第三方");

        assertThat(LayoutTests.wrong(SAMPLE, SampleText.readOne(text))).isEmpty();
    }

    @Test
    void typed_tables_give_the_figures_by_name() {
        Report report = SampleText.readOne(PIPES);
        ActiveTable.Of2021 active = (ActiveTable.Of2021) report.active();

        assertThat(active.normativeDocs().effective())
                .isEqualTo(SAMPLE.at(CellPath.active("normative_docs", "effective"))
                        .intValue());
        assertThat(active.adminFeesWan()).isEqualByComparingTo(SAMPLE.at(CellPath.active("admin_fees", "amount_wan")));
        assertThat(report.disputes().at(DisputeRoute.REVIEW, DisputeResult.TOTAL))
                .isEqualTo(SAMPLE.at(CellPath.dispute(DisputeRoute.REVIEW, DisputeResult.TOTAL))
                        .intValue());
        assertThat(report.sections()).hasSize(7);
        assertThat(report.sections().get(5).text()).contains("图解和问答");
    }

    @Test
    void heads_and_labels_broken_over_lines_are_put_together() {
        String text = SampleText.of(SAMPLE, Layout.CELL_PER_LINE, Spelling.PLAIN)
                .replace("商业企业", "商业\n\n企业")
                .replace("科研机构", "科研\n机构")
                .replace("本年废止件数", "本年\n\n废止件数")
                .replace("尚未审结", "尚未\n\n审结")
                .replace("重新出具已获取信息", "重新\n\n出具已获取信息");

        Report report = SampleText.readOne(text);
        assertThat(LayoutTests.wrong(SAMPLE, report)).isEmpty();
        assertThat(report.complete()).isTrue();
    }

    @Test
    void figures_on_the_middle_line_of_a_wrapped_label_are_read() {
        String text = SampleText.of(SAMPLE, Layout.BLANK_SEPARATED, Spelling.PLAIN)
                .replaceAll("(1\\.申请人无正当理由逾期不补)(正、行政机关不再处理其政府)(信息公开申请)((?:  \\d+){7})", "$1\n$2$4\n$3")
                .replaceAll("(3\\.补正后申请内容仍)(不明确)((?:  \\d+){7})", "$1$3\n$2")
                .replaceAll("结果维持  结果纠正  其他结果  尚未审结  总计", "结果  结果  其他  尚未  总计\n维持  纠正  结果  审结");

        assertThat(text).contains("不补\n正、").contains("内容仍  ");
        assertThat(LayoutTests.wrong(SAMPLE, SampleText.readOne(text))).isEmpty();
    }

    @Test
    void two_heads_cut_to_the_same_words_fall_back_on_the_form_and_are_not_sure() {
        SampleReport old = SampleReport.of(ReportFormat.REPORT_2019, 2020, 4);
        String text = SampleText.of(old, Layout.CELL_PER_LINE, Spelling.PLAIN)
                .replace("本年新制作数量", "本年新")
                .replace("本年新公开数量", "本年新");

        Report report = SampleText.readOne(text);
        assertThat(LayoutTests.wrong(old, report)).isEmpty();
        assertThat(report.cell(CellPath.active("rules", "made")).confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void markdown_tables_and_layout_tables_are_read() {
        String markdown = SampleText.of(SAMPLE, Layout.LEADING_PIPE, Spelling.PLAIN)
                .replace("| 信息内容", "| --- | ---------- | --- | --- |\n| 信息内容");
        String nested = SampleText.of(SAMPLE, Layout.HTML_SPANS, Spelling.PLAIN)
                .replace("<div>", "<div><table><tr><td>首页</td><td>")
                .replace("</div>", "</td></tr></table></div>");

        assertThat(LayoutTests.wrong(SAMPLE, SampleText.readOne(markdown))).isEmpty();
        assertThat(LayoutTests.wrong(SAMPLE, SampleText.readOne(nested))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "明湖区教育局2022年度政府信息公开工作年度报告,明湖区教育局",
        "2022年明湖区教育局政府信息公开工作年度报告,明湖区教育局",
        "'明湖区教育局\n2022年政府信息公开年度报告',明湖区教育局",
        "云州市明湖区2022年政府信息公开年报,云州市明湖区"
    })
    void titles_name_the_body_in_several_ways(String title, String agency) {
        String text = PIPES.replace("云州市明湖区人民政府2022年政府信息公开工作年度报告", title);

        assertThat(SampleText.readOne(text).agency()).isEqualTo(agency);
        assertThat(SampleText.readOne(text).year()).isEqualTo(2022);
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"CELL_PER_LINE", "CELL_PER_LINE_TIGHT", "TABS", "CELL_AND_PIPE"})
    void blank_cells_that_left_a_wider_gap_keep_their_columns(Layout layout) {
        SampleReport plain =
                SAMPLE.with("T3.declined_repeat.natural_person", "7").with("T3.declined_repeat.total", "7");
        String spelled = SampleText.of(plain, layout, Spelling.PLAIN);
        int from = spelled.indexOf("2.重复申请");
        int to = spelled.indexOf("3.要求提供公开出版物");
        String text = spelled.substring(0, from)
                + spelled.substring(from, to).replaceAll("(?<=[\\n\\t])0(?=\\s)", "")
                + spelled.substring(to);

        Report report = SampleText.readOne(text);
        assertThat(report.requests().at(RequestRow.DECLINED_REPEAT, ApplicantColumn.NATURAL_PERSON))
                .isEqualTo(7);
        assertThat(report.requests().at(RequestRow.DECLINED_REPEAT, ApplicantColumn.TOTAL))
                .isEqualTo(7);
    }
}
