package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daylight.reports.checking.ReportChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of reports for 2008 to 2018 from the statistics sheet in every layout, and from prose. */
class EarlyFiguresTests {

    private static final String HEAD = """
            合肥市庐阳区2016年政府信息公开工作年度报告
            根据条例编制，所列数据的统计期限为2016年1月1日至2016年12月31日。
            一、概述
            工作平稳。
            """;

    /** Number, label, unit and figure of each row; a row without unit has no figure. */
    private static final List<String[]> ROWS =
            """
            一、主动公开情况,,
            （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）,条,1000
            其中：主动公开规范性文件数,条,31
            制发规范性文件总数,件,33
            （二）通过不同渠道和方式公开政府信息的情况,,
            1．政府公报公开政府信息数,条,40
            2．政府网站公开政府信息数,条,700
            3．政务微博公开政府信息数,条,150
            4．政务微信公开政府信息数,条,100
            5．其他方式公开政府信息数,条,10
            三、依申请公开情况,,
            （一）收到申请数,件,29
            1．当面申请数,件,5
            2．传真申请数,件,0
            3．网络申请数,件,20
            4．信函申请数,件,4
            （二）申请办结数,件,28
            1．按时办结数,件,26
            2．延期办结数,件,2
            （三）申请答复数,件,28
            1．属于已主动公开范围数,件,3
            2．同意公开答复数,件,15
            四、行政复议数量,件,7
            （一）维持具体行政行为数,件,4
            （二）被依法纠错数,件,1
            （三）其他情形数,件,2
            五、行政诉讼数量,件,6
            （一）维持具体行政行为或者驳回原告诉讼请求数,件,5
            （二）被依法纠错数,件,0
            （三）其他情形数,件,1
            六、举报投诉数量,件,8
            七、依申请公开信息收取的费用,万元,0.12
            1．专职人员数（不包括政府公报及政府网站工作人员数）,人,9
            2．兼职人员数,人,61
            （三）接受培训人员数,人次,450
            """.lines().map(line -> line.split(",", -1)).toList();

    private static String sheet(String layout) {
        String rows = ROWS.stream()
                .map(row -> switch (layout) {
                    case "pipes" -> "%s | %s | %s |".formatted((Object[]) row);
                    case "codes" -> "%s | %s | 0%d | %s".formatted(row[0], row[1], ROWS.indexOf(row) % 9 + 1, row[2]);
                    case "serials" -> "| %d | %s | %s | %s |".formatted(ROWS.indexOf(row) + 1, row[0], row[1], row[2]);
                    case "blanks" -> "%s %s %s".formatted((Object[]) row);
                    case "tabs" -> "%s\t%s\t%s".formatted((Object[]) row);
                    case "cell-pipe" -> "%s |\n%s |\n%s |".formatted((Object[]) row);
                    case "lines" -> "%s\n\n%s\n\n%s\n".formatted((Object[]) row);
                    case "pipe-before" -> "%s\n| %s\n| %s\n|".formatted((Object[]) row);
                    case "wrapped" -> "%s |\n%s |\n%s |".formatted(wrapped(row[0]), row[1], row[2]);
                    case "one-line" -> "%s %s %s".formatted((Object[]) row);
                    case "html" -> "<tr><td>%s</td><td>%s</td><td>%s</td></tr>".formatted((Object[]) row);
                    default -> throw new IllegalArgumentException(layout);
                })
                .collect(Collectors.joining(layout.equals("one-line") ? " " : "\n"));
        return layout.equals("html")
                ? "<html><body>" + HEAD.replaceAll("(?m)^(.*)$", "<p>$1</p>") + "<table>" + rows
                        + "</table></body></html>"
                : HEAD + "政府信息公开情况统计表\n" + rows + "\n";
    }

    /** A label as a narrow column breaks it. */
    private static String wrapped(String label) {
        return label.length() > 12 ? label.substring(0, 9) + "\n" + label.substring(9) : label;
    }

    private static BigDecimal figure(String text, String path) {
        return Objects.requireNonNull(
                SampleText.readOne(text).value(CellPath.parse("R13." + path).orElseThrow()), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pipes",
                "codes",
                "serials",
                "blanks",
                "tabs",
                "lines",
                "cell-pipe",
                "pipe-before",
                "wrapped",
                "one-line",
                "html"
            })
    void the_sheet_is_read_in_every_layout(String layout) {
        String text = sheet(layout);

        assertThat(figure(text, "active.active_total")).isEqualByComparingTo("1000");
        assertThat(figure(text, "active.normative_docs_public")).isEqualByComparingTo("31");
        assertThat(figure(text, "active.via_gazette")).isEqualByComparingTo("40");
        assertThat(figure(text, "requests.received_total")).isEqualByComparingTo("29");
        assertThat(figure(text, "requests.fax")).isEqualByComparingTo("0");
        assertThat(figure(text, "closed.closed_on_time")).isEqualByComparingTo("26");
        assertThat(figure(text, "answers.agreed")).isEqualByComparingTo("15");
        assertThat(figure(text, "disputes.review_upheld")).isEqualByComparingTo("4");
        assertThat(figure(text, "disputes.review_other")).isEqualByComparingTo("2");
        assertThat(figure(text, "disputes.suit_upheld_or_dismissed")).isEqualByComparingTo("5");
        assertThat(figure(text, "disputes.suit_other")).isEqualByComparingTo("1");
        assertThat(figure(text, "disputes.complaints")).isEqualByComparingTo("8");
        assertThat(figure(text, "fees.fees_collected")).isEqualByComparingTo("0.12");
        assertThat(figure(text, "resources.staff_full_time")).isEqualByComparingTo("9");
        assertThat(figure(text, "resources.trainees")).isEqualByComparingTo("450");
        assertThat(new ReportChecks().check(SampleText.readOne(text))).isEmpty();
    }

    @Test
    void a_sheet_with_parts_beside_the_sum_gives_the_sum_and_otherwise_nothing() {
        String rows = "主动公开政府信息数 | 条 | %s\n收到申请数 | 件 | 9 | 5 | 4\n当面申请数 | 件 | 4 | 3 | 1\n";

        assertThat(figure(HEAD + rows.formatted("30 | 10 | 20"), "active.active_total"))
                .isEqualByComparingTo("30");
        Report unclear = SampleText.readOne(HEAD + rows.formatted("30 | 11 | 20"));
        assertThat(unclear.value(CellPath.early("active", "active_total"))).isNull();
        assertThat(unclear.warnings()).extracting(ReadingWarning::code).contains("EARLY_COLUMNS");
    }

    @Test
    void the_columns_of_the_period_and_of_the_year_are_told_apart_by_the_head() {
        String text = HEAD + """
                指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计 |
                主动公开信息数 | 条 | 01 | 12 | 80 |
                申请总数 | 条 | 10 | 2 | 7 |
                其中:1.当面申请数 | 条 | 11 | 1 | 3 |
                2.传真申请数 | 条 | 12 | 0 | 0 |
                """;

        assertThat(figure(text, "active.active_total")).isEqualByComparingTo("80");
        assertThat(figure(text, "requests.received_total")).isEqualByComparingTo("7");
        assertThat(figure(text, "requests.in_person")).isEqualByComparingTo("3");
    }

    @Test
    void the_sheet_counts_before_the_prose_and_the_difference_is_said() {
        String text = sheet("pipes").replace("工作平稳。", "全年收到政府信息公开申请31件。");
        Report report = SampleText.readOne(text);

        assertThat(report.value(CellPath.early("requests", "received_total"))).isEqualByComparingTo("29");
        assertThat(report.warnings()).extracting(ReadingWarning::code).containsExactly("EARLY_CONFLICT");
    }

    @ParameterizedTest
    @CsvSource({
        "收到申请数,30,error requests.received_total",
        "行政复议数量,6,error disputes.review_total",
        "行政诉讼数量,9,warning disputes.suit_total",
        "主动公开政府信息数,990,info active.active_total",
        "主动公开政府信息数,1010,warning active.active_total"
    })
    void a_sum_that_does_not_hold_is_found(String row, String figure, String expected) {
        String text = sheet("pipes").replaceFirst(row + "([^|]*\\|[^|]*\\| )[0-9]+", row + "$1" + figure);

        assertThat(new ReportChecks().check(SampleText.readOne(text)))
                .extracting(f -> f.code() + " " + f.severity().id() + " " + f.cell())
                .containsExactly("R13-SUM " + expected.replace(" ", " R13."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "全区共收到政府信息公开申请48件，其中网上申请40件、信函申请6件、当面申请2件。;requests.received_total;48",
                "全年受理依申请公开事项12件。;requests.received_total;12",
                "全年没有收到政府信息公开申请。;requests.received_total;0",
                "共收到公民、法人和其他组织提出的政府信息公开申请1,205件。;requests.received_total;1205",
                "通过政务微信公众号发布信息860条。;active.via_wechat;860",
                "2016年，东桥街道主动公开政府信息5176条，其中政府公报公开281条，政务微博公开488条。;active.active_total;5176",
                "2016年，东桥街道主动公开政府信息5176条，其中政府公报公开281条，政务微博公开488条。;active.via_gazette;281",
                "2016年，东桥街道主动公开政府信息5176条，其中政府公报公开281条，政务微博公开488条。;active.via_weibo;488",
                "设立政府信息公开工作专门机构3个。;resources.units;3",
                "举办新闻发布会12场。;response.press_conferences;12",
                "政府信息公开培训：举办培训班5期。;resources.trainings;5",
                "全区主动公开政府信息共计2310条，其中街道主动公开政府信息900条。;active.active_total;2310",
                "未因政府信息公开收取任何费用。;fees.fees_collected;0",
                "依申请提供信息收取复制费用共300元。;fees.fees_collected;0.03",
                "本年度没有因政府信息公开引发的行政复议和行政诉讼。;disputes.suit_total;0"
            })
    void prose_gives_its_figures(String sentence, String path, String value) {
        assertThat(figure(HEAD.replace("工作平稳。", sentence), path)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "全区主动公开政府信息2.1万余条。;active.active_total",
                "自条例施行以来主动公开政府信息9800条。;active.active_total",
                "全年受理各类办事申请30210件。;requests.received_total",
                "教育局收到政府信息公开申请3件，民政局收到政府信息公开申请5件。;requests.received_total",
                "全年受理行政复议案件65件，无一与信息公开有关的另行统计。;active.active_total",
                "计划明年举办培训班6期，提升公开能力。;resources.trainings",
                "行政审批大厅收取行政事业性费用300元。;fees.fees_collected",
                "比2015年多收到政府信息公开申请4件。;requests.received_total"
            })
    void what_is_rounded_or_of_another_scope_is_left_blank(String sentence, String path) {
        Report report = SampleText.readOne(HEAD.replace("工作平稳。", sentence));

        assertThat(report.value(CellPath.parse("R13." + path).orElseThrow())).isNull();
    }

    @Test
    void ways_of_applying_that_later_sheets_do_not_count_apart_leave_the_sum_unchecked() {
        String older = sheet("pipes").replace("1．当面申请数 | 件 | 5 |", "1．当面申请数 | 件 | 3 |\n2．电子邮件申请数 | 件 | 2 |");
        Report report = SampleText.readOne(older);

        assertThat(report.value(CellPath.early("requests", "in_person"))).isEqualByComparingTo("3");
        assertThat(report.warnings()).extracting(ReadingWarning::code).contains("EARLY_CHANNELS");
        assertThat(new ReportChecks().check(report)).isEmpty();
    }

    @Test
    void the_figures_stand_in_the_order_of_the_sheet() {
        assertThat(Forms.paths(ReportFormat.REPORT_2013))
                .hasSize(53)
                .allMatch(path -> path.table().equals("R13"));
        assertThat(Forms.paths(ReportFormat.REPORT_2013).getFirst()).hasToString("R13.active.active_total");
        assertThat(Forms.paths(ReportFormat.REPORT_2013).getLast()).hasToString("R13.resources.trainees");
    }
}
