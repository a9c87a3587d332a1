package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.daylight.reports.checking.ReportChecks;
import org.daylight.reports.checking.ReportChecks.Checked;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.daylight.reports.writing.FindingsLetter;
import org.daylight.reports.writing.FindingsLetter.Sender;
import org.junit.jupiter.api.Test;

class LetterTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    private static final SampleReport OF_2022 = SampleReport.of(ReportFormat.REPORT_2021, 2022, 7);

    private static List<Checked> checked(SampleReport... samples) {
        List<Report> reports = new ArrayList<>();
        for (SampleReport sample : samples) {
            String page = SampleText.of(sample, Layout.PIPES_PADDED, Spelling.PLAIN);
            Reading reading = new ReportReader().read(new ReportSource.Text("/data/in/" + sample.year + ".txt", page));
            reports.addAll(((Reading.Reports) reading).reports());
        }
        return new ReportChecks().checkAll(reports);
    }

    private static XWPFDocument letter(List<Checked> reports) {
        return letter(reports, Sender.OPEN);
    }

    private static XWPFDocument letter(List<Checked> reports, Sender sender) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FindingsLetter.write(reports, sender, FRI_2026_09_25, out);
            return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<Checked> reports) {
        return text(reports, Sender.OPEN);
    }

    private static String text(List<Checked> reports, Sender sender) {
        return letter(reports, sender).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_letter_names_body_report_file_date_and_every_finding_with_place_and_rule() {
        List<Checked> reports = checked(OF_2022.with("T3.granted.total", "999").with("T2.rules.made", "89"));
        String letter = text(reports);

        assertThat(letter)
                .contains("云州市明湖区人民政府：", "《云州市明湖区人民政府2022年政府信息公开工作年度报告》", "“2022.txt”第1份")
                .contains("2026年9月25日", "（一）必须更正", "（二）建议核实", "第五十条", "国办公开办函〔2021〕30号", "（发函机关）")
                .doesNotContain("/data/in");
        assertThat(reports.getFirst().findings())
                .hasSizeGreaterThan(2)
                .allSatisfy(finding -> assertThat(letter)
                        .contains(finding.message())
                        .contains("第" + finding.place().line() + "行（规则" + finding.code() + "）"));
    }

    @Test
    void what_is_said_reckoned_and_quoted_stands_beside_the_finding() {
        Report report = checked(OF_2022).getFirst().report();
        Finding finding = Finding.words(
                        Finding.Rule.error("N-NEW"), new Place(12, 3), "共收到申请322件", Wording.of("finding.S-FEE"))
                .between(Datum.of(java.math.BigDecimal.valueOf(322)), Datum.of(java.math.BigDecimal.valueOf(324)))
                .reckoned("314 + 10 = 324");
        String letter = text(List.of(new Checked(report, List.of(finding), null)));

        assertThat(letter).contains("报告写作322；核算为324；算式为314 + 10 = 324；原文为“共收到申请322件”；见第3页（第12行）（规则N-NEW）。");
    }

    @Test
    void the_opening_counts_by_severity_and_the_sender_signs() {
        List<Checked> reports = checked(OF_2022.with("T3.granted.total", "999").with("T2.rules.made", "89"));
        List<Finding> findings = reports.getFirst().findings();
        String errors = "必须更正" + count(findings, Severity.ERROR) + "处";

        assertThat(text(reports, new Sender("云州市人民政府办公室", "政务公开科，李观，0000-1234567")))
                .contains("发现" + findings.size() + "处内容", "其中" + errors)
                .contains("联系方式：政务公开科，李观，0000-1234567。")
                .endsWith("云州市人民政府办公室\n2026年9月25日")
                .doesNotContain("发函机关", "提示0处");
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    @Test
    void the_figure_of_another_version_is_not_called_a_reckoning() {
        String letter = text(checked(OF_2022, OF_2022.with("T2.licences.decisions", "7")));

        assertThat(letter).contains("同一年度的另一版本").doesNotContain("核算为");
    }

    @Test
    void a_clean_report_gets_a_letter_that_says_so() {
        assertThat(text(checked(OF_2022)))
                .contains("未发现需要更正的内容", "统计表和文字未发现问题。")
                .doesNotContain("必须更正");
    }

    @Test
    void what_could_not_be_read_is_told_and_not_judged() {
        String page = SampleText.of(OF_2022, Layout.PIPES_PADDED, Spelling.PLAIN);
        List<Report> cut = SampleText.read(page.substring(0, page.indexOf("四、政府信息公开行政复议")));

        assertThat(text(new ReportChecks().checkAll(cut))).contains("未能读取、不作判断的内容（1处）", "报告不完整");
    }

    @Test
    void the_paper_is_that_of_official_documents() {
        XWPFDocument letter = letter(checked(OF_2022.with("T3.granted.total", "999")));
        var section = letter.getDocument().getBody().getSectPr();

        assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
        assertThat(section.getPgMar().getTop().toString()).isEqualTo("2098");
        assertThat(section.getPgMar().getLeft().toString()).isEqualTo("1587");
        assertThat(fonts(letter)).contains("方正小标宋简体 22.0", "黑体 16.0", "楷体_GB2312 16.0", "仿宋_GB2312 16.0");
        assertThat(letter.getFooterList())
                .hasSize(2)
                .allSatisfy(footer -> assertThat(
                                footer.getParagraphs().getFirst().getCTP().toString())
                        .contains("PAGE"));
        assertThat(letter.getProperties().getCoreProperties().getCreated()).isEqualTo("2026-09-24T16:00:00Z");
    }

    private static List<String> fonts(XWPFDocument letter) {
        return letter.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(run -> run.getCTR().getRPr().getRFontsArray(0).getEastAsia() + " " + run.getFontSizeAsDouble())
                .distinct()
                .toList();
    }

    @Test
    void several_reports_are_numbered_as_officials_number() {
        List<Checked> reports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            reports.addAll(checked(OF_2022));
        }

        assertThat(text(reports)).contains("一、《", "十、《", "十一、《", "十二、《");
    }
}
