package org.daylight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ReportCommandTests {

    private static final Path SAMPLES = Path.of("src/test/resources");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        return ReportCommand.commandLine(printed, complaints).execute(arguments);
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_clean_report_ends_with_0_and_shows_every_table() {
        assertThat(run("check", sample("report-2022.txt"))).isZero();
        assertThat(printed())
                .contains("云州市明湖区人民政府2022年政府信息公开工作年度报告", "二、主动公开政府信息情况", "行政事业性收费", "（五）不予处理2.重复申请")
                .contains("四、结转下年度继续办理", "复议后起诉", "没有发现问题。");
        assertThat(err.size()).isZero();
    }

    @Test
    void findings_of_severity_error_end_with_1() {
        assertThat(run("check", sample("report-2022.txt"), sample("report-2023-faulty.txt")))
                .isEqualTo(1);
        assertThat(printed()).contains("［错误］T4-SUM", "［错误］X-CARRY", "［错误］T3-ROW", "［错误］T3-BAL");
    }

    @Test
    void text_and_html_years_continue_without_a_finding() {
        assertThat(run("check", sample("report-2023.html"), sample("report-2022.txt")))
                .isZero();
    }

    @Test
    void what_cannot_be_read_ends_with_2_and_one_sentence(@TempDir Path folder) throws IOException {
        Path article = Files.writeString(folder.resolve("文章.txt"), "本市公布第三季度空气质量情况，优良天数同比增加六天，下一步将继续治理扬尘和机动车尾气。");

        assertThat(run("check", folder.resolve("没有.txt").toString())).isEqualTo(2);
        assertThat(run("check", article.toString(), sample("report-2022.txt"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("读不出来", "不是政府信息公开工作年度报告");
        assertThat(printed()).contains("2022年政府信息公开工作年度报告");
    }

    @Test
    void no_file_at_all_is_bad_usage() {
        assertThat(run("check")).isEqualTo(2);
    }

    @Test
    void json_holds_the_stable_fields_and_every_cell() {
        assertThat(run("check", "--json", sample("report-2023-faulty.txt"))).isEqualTo(1);

        Set<String> names = names(printed());
        assertThat(names)
                .contains("reports", "file", "title", "agency", "year", "format", "complete", "cells", "findings")
                .contains("code", "severity", "cell", "stated", "computed", "quote", "message")
                .contains("T2.normative_docs.effective", "T3.granted.natural_person", "T4.review.total");
        assertThat(names).filteredOn(n -> n.startsWith("T")).hasSize(200);
        assertThat(printed())
                .contains("\"year\":2023,\"format\":\"REPORT_2021\",\"complete\":true", "\"T4.review.total\":77");
    }

    @Test
    void a_folder_is_read_with_all_its_folders_and_what_holds_no_report_is_said(@TempDir Path folder)
            throws IOException {
        Files.createDirectories(folder.resolve("区/街道"));
        Files.copy(SAMPLES.resolve("report-2022.txt"), folder.resolve("区/街道/二二.txt"));
        Files.copy(SAMPLES.resolve("report-2023.html"), folder.resolve("二三.html"));
        Files.writeString(folder.resolve("区/通知.txt"), "关于召开会议的通知：请各单位于下周一上午九时到三楼会议室参加会议，准时出席，不得缺席，会期半天。");
        Files.writeString(folder.resolve(".隐藏.txt"), "不读。");

        assertThat(run("check", folder.toString())).isZero();
        assertThat(printed()).contains("2022年政府信息公开工作年度报告", "2023年政府信息公开工作年度报告");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("通知.txt”不是政府信息公开工作年度报告")
                .doesNotContain("隐藏");
    }

    @Test
    void a_folder_without_a_report_is_unreadable(@TempDir Path folder) {
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有可以读取的年度报告");
    }

    @Test
    void many_reports_are_ranked_in_one_table_twins_and_refusals_are_told(@TempDir Path folder) throws IOException {
        Files.copy(SAMPLES.resolve("report-2022.txt"), folder.resolve("一.txt"));
        Files.copy(SAMPLES.resolve("report-2022.txt"), folder.resolve("二.txt"));
        Files.copy(SAMPLES.resolve("report-2023-faulty.txt"), folder.resolve("三.txt"));
        Files.writeString(folder.resolve("空.txt"), "");

        assertThat(run("rank", folder.toString())).isEqualTo(1);
        assertThat(printed()).contains("2023年度", "2022年度", "予以公开率%").containsPattern("二.txt”与“.*一.txt”是同一文件");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("空.txt”是空文件");
        out.reset();
        assertThat(run("rank", "--json", folder.toString())).isEqualTo(1);
        assertThat(names(printed())).contains("rows", "refused", "disclosure_rate", "rank", "sha256");
    }

    @Test
    void a_ranking_goes_into_files(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("表.csv");
        Path xlsx = folder.resolve("表.xlsx");

        assertThat(run("rank", "--csv", csv.toString(), "--xlsx", xlsx.toString(), sample("report-2022.txt")))
                .isZero();
        assertThat(csv).content().contains("予以公开率位次", "云州市明湖区人民政府");
        assertThat(Files.size(xlsx)).isPositive();
        assertThat(printed()).contains("已写入“" + csv);
    }

    @Test
    void the_order_may_follow_an_indicator() {
        assertThat(run("rank", "--by", "disclosure_rate", sample("report-2022.txt")))
                .isZero();
        assertThat(printed()).contains("云州市明湖区人民政府");
        assertThat(run("rank", "--by", "beauty", sample("report-2022.txt"))).isEqualTo(2);
    }

    @Test
    void reports_are_exported_to_every_format_and_the_open_form_reads_back(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("开放.json");
        Path letter = folder.resolve("函.docx");
        int exit = run(
                "export",
                "--csv=" + folder.resolve("数据.csv"),
                "--findings=" + folder.resolve("问题.csv"),
                "--xlsx=" + folder.resolve("数据.xlsx"),
                "--json=" + json,
                "--letter=" + letter,
                "--dated=2026-09-25",
                sample("report-2023-faulty.txt"));

        assertThat(exit).isEqualTo(1);
        assertThat(Files.list(folder))
                .hasSize(5)
                .allSatisfy(file -> assertThat(Files.size(file)).isPositive());
        assertThat(Files.readAllBytes(letter)).startsWith('P', 'K');
        out.reset();
        assertThat(run("check", sample("report-2023-faulty.txt"))).isEqualTo(1);
        String read = printed();
        out.reset();
        assertThat(run("check", json.toString())).isEqualTo(1);
        assertThat(printed()).isEqualTo(read);
    }

    @Test
    void a_letter_without_a_date_or_an_export_into_nothing_is_refused(@TempDir Path folder) {
        assertThat(run("export", "--letter=" + folder.resolve("函.docx"), sample("report-2022.txt")))
                .isEqualTo(2);
        assertThat(run("export", sample("report-2022.txt"))).isEqualTo(2);
        assertThat(run("export", "--csv=" + folder.resolve("没有/这个.csv"), sample("report-2022.txt")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--dated", "无法写入");
    }

    @Test
    void prose_is_compared_on_demand() {
        assertThat(run("compare", "--prose", sample("report-2022.txt"), sample("report-2023.html")))
                .isZero();
        assertThat(printed()).contains("重复率", "一、总体情况", "［");
        out.reset();
        assertThat(run("compare", "--json", "--prose", sample("report-2022.txt"), sample("report-2023.html")))
                .isZero();
        assertThat(names(printed())).contains("prose", "repetition", "passages", "unread", "sameFile");
    }

    @Test
    void the_same_file_twice_is_recognised() {
        assertThat(run("compare", sample("report-2022.txt"), sample("report-2022.txt")))
                .isZero();
        assertThat(printed()).contains("两份文件逐字节相同");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --json src/test/resources/report-2023-faulty.txt",
                "check no-such-file.txt src/test/resources/report-2022.txt",
                "compare --prose src/test/resources/report-2022.txt src/test/resources/report-2023.html",
                "compare --json src/test/resources/report-2022.txt src/test/resources/report-2023-faulty.txt"
            })
    void what_is_written_plainly_is_answered_as_the_parser_answers_it(String line) {
        int parsed = run(line.split(" "));
        String byParser = printed() + err.toString(StandardCharsets.UTF_8);
        PrintStream systemOut = System.out;
        PrintStream systemErr = System.err;
        out.reset();
        err.reset();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(Daylight.run(("report " + line).split(" "))).isEqualTo(parsed);
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
        }
        assertThat(printed() + err.toString(StandardCharsets.UTF_8)).isEqualTo(byParser);
    }

    private static Set<String> names(String json) {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
    }

    @Test
    void two_years_and_two_versions_are_compared() {
        assertThat(run("compare", sample("report-2022.txt"), sample("report-2023.html")))
                .isZero();
        assertThat(printed()).contains("前后两个年度", "T2.licences.decisions");
        out.reset();
        assertThat(run("compare", sample("report-2023.html"), sample("report-2023-faulty.txt")))
                .isEqualTo(1);
        assertThat(printed()).contains("同一年度的两个版本", "X-VERSION");
        out.reset();
        assertThat(run("compare", "--json", sample("report-2022.txt"), sample("report-2022.txt")))
                .isZero();
        assertThat(printed()).contains("\"relation\":\"same_figures\"", "\"differences\":[]");
    }

    @Test
    void columns_stand_under_each_other_with_chinese_characters_two_places_wide() {
        AlignedTable table = new AlignedTable(java.util.List.of("项目", "数"));
        table.row(java.util.List.of("甲", "5"));
        table.row(java.util.List.of("乙丙丁", "12345"));

        assertThat(table.toString()).isEqualTo("项目    数\n甲          5\n乙丙丁  12345\n");
    }
}
