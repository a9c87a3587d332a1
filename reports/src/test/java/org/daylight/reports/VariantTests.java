package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.report.RequestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Variants of published reports, each as a change to a whole one. */
class VariantTests {

    private static final SampleReport SAMPLE = SampleReport.of(ReportFormat.REPORT_2021, 2023, 31);
    private static final String PIPES = SampleText.of(SAMPLE, Layout.PIPES_PADDED, Spelling.PLAIN);
    private static final String HTML = SampleText.of(SAMPLE, Layout.HTML_SPANS, Spelling.PLAIN);
    private static final String LINES = SampleText.of(SAMPLE, Layout.CELL_PER_LINE, Spelling.PLAIN);

    private record Variant(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Variant pipes(String name, UnaryOperator<String> change) {
        String changed = change.apply(PIPES);
        assertThat(changed).as(name).isNotEqualTo(PIPES);
        return new Variant(name, changed);
    }

    private static Variant html(String name, UnaryOperator<String> change) {
        String changed = change.apply(HTML);
        assertThat(changed).as(name).isNotEqualTo(HTML);
        return new Variant(name, changed);
    }

    static Stream<Variant> variants_that_change_no_figure() {
        String menu = "首页\n政务公开\n政府信息公开年报\n总体情况\n扫一扫在手机打开当前页\n";
        return Stream.of(
                pipes("menu before", text -> menu + text),
                pipes("menu behind", text -> text + "\n上一篇：2022年度报告\n下一篇：没有了\n" + menu),
                pipes("contents", text -> "目录\n" + String.join("……1\n", Section.TITLES) + "……9\n" + text),
                pipes(
                        "sentence about documents",
                        text -> text.replace("二、主动", "全年制发行政规范性文件4件，废止1件，现行有效76件，全部公布。\n二、主动")),
                pipes(
                        "sentence about applicants",
                        text -> text.replace("三、收到", "其中自然人8件、商业企业2件、科研机构1件、社会公益组织0件。\n三、收到")),
                pipes("rule under the head", text -> text.replace("\n规章", "\n --- | --- | --- | --- |\n规章")),
                pipes("no numbers before the headings", text -> text.replaceAll("\n[一二三四五六]、(?=.*情况\n|.*事项\n)", "\n")),
                html(
                        "head of the page in its own table",
                        text -> text.replace("<div>", "<div><table><tr><td>索引号</td><td>11</td></tr></table>")),
                html("head printed twice", VariantTests::headTwice),
                html(
                        "request table in two tables",
                        text -> text.replace(
                                "<tr><td rowspan=\"3\"><p>(四)无法",
                                "</table><p>续表</p><table><tr><td rowspan=\"3\"><p>(四)无法")),
                html(
                        "layout tables around",
                        text -> text.replace("<div>", "<table><tr><td><table><tr><td>")
                                .replace("</div>", "</td></tr></table></td></tr></table>")),
                html(
                        "breaks inside words",
                        text -> text.replace("商业企业", "商业<br>企业").replace("总计", "总 计")),
                html("entities", text -> text.replace("<p>", "<p>&nbsp;&nbsp;").replace("、", "&#12289;")),
                html("hidden marks", text -> text.replace("自然人", "自\u200b然人").replace("行政许可", "行政\u00ad许可")));
    }

    private static String headTwice(String text) {
        int from = text.indexOf("<tr><td colspan=\"3\" rowspan=\"3\">");
        int to = text.indexOf("<tr><td colspan=\"3\"><p>一、本年新收");
        String head = text.substring(from, to);
        return text.replace("<tr><td rowspan=\"3\"><p>(四)无法", head + "<tr><td rowspan=\"3\"><p>(四)无法");
    }

    @ParameterizedTest
    @MethodSource("variants_that_change_no_figure")
    void the_report_is_read_as_if_nothing_had_been_changed(Variant variant) {
        Report report = SampleText.readOne(variant.text());

        assertThat(LayoutTests.wrong(SAMPLE, report)).isEmpty();
        assertThat(report.complete()).isTrue();
        assertThat(report.agency()).isEqualTo(SAMPLE.agency);
        assertThat(report.year()).isEqualTo(SAMPLE.year);
        assertThat(report.sections()).extracting(Section::number).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    static Stream<Arguments> tables_turned() {
        SampleTables tables = new SampleTables(SAMPLE, Spelling.PLAIN);
        return Stream.of(
                Arguments.of("T3", tables.requests()),
                Arguments.of("T4", tables.disputes()),
                Arguments.of("T2", tables.active().subList(0, 4)));
    }

    @ParameterizedTest
    @MethodSource("tables_turned")
    void a_table_with_rows_and_columns_exchanged_is_read(String table, List<List<SampleTables.Box>> rows) {
        String turned = SampleText.of(SAMPLE, Layout.HTML_SPANS, Spelling.PLAIN)
                .replace(Layout.HTML_SPANS.table(rows), turned(rows));
        String page = table.equals("T2") ? HTML.replace(rowsOf(rows), "</table>" + turned(rows) + "<table>") : turned;

        Report report = SampleText.readOne(page);

        assertThat(page).isNotEqualTo(HTML);
        assertThat(LayoutTests.wrong(SAMPLE, report)).isEmpty();
    }

    private static String rowsOf(List<List<SampleTables.Box>> rows) {
        return Layout.HTML_SPANS.table(rows).replace("<table>\n", "").replace("\n</table>\n", "");
    }

    /** The same table with its columns as rows. */
    private static String turned(List<List<SampleTables.Box>> rows) {
        TreeMap<Integer, TreeMap<Integer, SampleTables.Box>> byColumn = new TreeMap<>();
        List<int[]> taken = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (SampleTables.Box box : rows.get(r)) {
                while (isTaken(taken, r, column)) {
                    column++;
                }
                byColumn.computeIfAbsent(column, c -> new TreeMap<>())
                        .put(r, new SampleTables.Box(box.text(), box.rows(), box.columns()));
                taken.add(new int[] {r, column, box.rows(), box.columns()});
                column += box.columns();
            }
        }
        int last = byColumn.lastKey();
        List<List<SampleTables.Box>> turned = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            turned.add(new ArrayList<>(
                    byColumn.getOrDefault(column, new TreeMap<>()).values()));
        }
        return Layout.HTML_SPANS.table(turned);
    }

    private static boolean isTaken(List<int[]> taken, int row, int column) {
        return taken.stream().anyMatch(t -> row >= t[0] && row < t[0] + t[2] && column >= t[1] && column < t[1] + t[3]);
    }

    @ParameterizedTest
    @CsvSource({"〇,0", "十二,12", "二百零三,203", "７,7", "'1,024',1024", "+5,5", "0件,0", "36 件,36"})
    void figures_are_read_however_they_are_written(String written, BigDecimal value) {
        String text = PIPES.replaceFirst("(行政强制 \\| )\\d+", "$1" + written);

        assertThat(SampleText.readOne(text).value(CellPath.active("coercion", "decisions")))
                .isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "——", "/", "-", "无", "", "－"})
    void a_stroke_or_nothing_is_a_blank(String written) {
        String text = PIPES.replaceFirst("(行政强制 \\| )\\d+", "$1" + written);
        Cell cell = SampleText.readOne(text).cell(CellPath.active("coercion", "decisions"));

        assertThat(cell.value()).isNull();
        assertThat(cell.located()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O", "l2", "3O", "１o", "\ufffd", "7*"})
    void what_is_like_a_figure_and_is_none_is_never_certain(String written) {
        String text = PIPES.replaceFirst("(2\\.重复申请 \\| )\\d+", "$1" + written);
        Report report = SampleText.readOne(text);
        Cell cell = report.cell(CellPath.request(RequestRow.DECLINED_REPEAT, ApplicantColumn.NATURAL_PERSON));

        assertThat(cell.value()).isNull();
        assertThat(cell.confidence()).isNotEqualTo(Confidence.CERTAIN);
    }

    @Test
    void blanks_left_out_of_a_row_of_lines_are_not_guessed() {
        String row = LINES.substring(LINES.indexOf("2.重复申请"), LINES.indexOf("3.要求提供公开出版物"));
        String short3 = "2.重复申请\n\n4\n\n4\n\n";
        Report report = SampleText.readOne(LINES.replace(row, short3));

        assertThat(report.requests().row(RequestRow.DECLINED_REPEAT)).containsOnlyNulls();
        assertThat(report.warnings()).extracting(ReadingWarning::code).contains("ROW_UNPLACED");
    }

    @Test
    void figures_that_do_not_add_up_lose_their_certainty_where_only_their_order_speaks_for_them() {
        CellPath path = CellPath.request(RequestRow.DECLINED_REPEAT, ApplicantColumn.NATURAL_PERSON);
        String wrong = SAMPLE.at(path).add(BigDecimal.ONE).toPlainString();
        String text = PIPES.replaceFirst("(2\\.重复申请 \\| )\\d+", "$1" + wrong);
        String page = HTML.replaceFirst("(2\\.重复申请</p></td><td><p>)\\d+", "$1" + wrong);

        assertThat(SampleText.readOne(text).value(path)).isEqualByComparingTo(wrong);
        assertThat(SampleText.readOne(text).cell(path).confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(SampleText.readOne(page).cell(path).confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", ""})
    void a_row_that_does_not_keep_to_the_columns_is_counted_and_never_placed_by_where_it_stands(String nought) {
        String shifted = HTML.replace("<tr><td><p>2.重复申请", "<tr><td colspan=\"2\"><p>2.重复申请")
                .replace("<p>0</p>", "<p>" + nought + "</p>");
        Report report = SampleText.readOne(shifted);

        assertThat(shifted).isNotEqualTo(HTML);
        for (ApplicantColumn column : ApplicantColumn.values()) {
            Cell cell = report.cell(CellPath.request(RequestRow.DECLINED_REPEAT, column));
            if (cell.value() != null) {
                assertThat(cell.value()).isEqualByComparingTo(SAMPLE.at(cell.path()));
            }
        }
    }
}
