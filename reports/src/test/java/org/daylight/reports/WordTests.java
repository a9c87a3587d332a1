package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.daylight.reports.reading.Reading;
import org.daylight.reports.reading.ReportReader;
import org.daylight.reports.reading.ReportSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTests {

    private static final SampleReport SAMPLE = SampleReport.of(ReportFormat.REPORT_2021, 2023, 21);
    private static final SampleTables TABLES = new SampleTables(SAMPLE, Spelling.PLAIN);
    private static final String PERIOD = "本报告所列数据的统计期限为2023年1月1日至2023年12月31日。";

    private static WordFile opened() {
        return new WordFile()
                .chineseNumbering()
                .paragraph(SAMPLE.agency + "2023年政府信息公开工作年度报告")
                .paragraph(PERIOD);
    }

    /** A whole report with typed headings. */
    private static WordFile whole() {
        return opened().paragraph("一、总体情况")
                .paragraph("网站全年发布信息12345条。")
                .paragraph("二、主动公开政府信息情况")
                .table(TABLES.active())
                .paragraph("三、收到和处理政府信息公开申请情况")
                .table(TABLES.requests())
                .paragraph("四、政府信息公开行政复议、行政诉讼情况")
                .table(TABLES.disputes())
                .paragraph("五、存在的主要问题及改进情况")
                .paragraph("解读材料偏少，明年增加图解。")
                .paragraph("六、其他需要报告的事项")
                .paragraph("本年度没有收取信息处理费。其他情形均为申请人撤回。");
    }

    private static Reading read(byte[] bytes) {
        return new ReportReader().read(new ReportSource.File("report.docx", bytes));
    }

    private static Report report(byte[] bytes) {
        Reading.Reports reading = (Reading.Reports) read(bytes);
        assertThat(reading.reports()).hasSize(1);
        return reading.reports().getFirst();
    }

    private static String refusal(byte[] bytes) {
        return ((Reading.Refused) read(bytes)).code();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"REPORT_2019", "REPORT_2021"})
    void tables_with_merged_cells_are_read_whole_and_certain(ReportFormat format) {
        SampleReport sample = SampleReport.of(format, format == ReportFormat.REPORT_2021 ? 2022 : 2020, 5);
        SampleTables tables = new SampleTables(sample, Spelling.PLAIN);
        Report report = report(new WordFile()
                .paragraph(sample.agency + sample.year + "年政府信息公开工作年度报告")
                .table(tables.active())
                .table(tables.requests())
                .table(tables.disputes())
                .bytes());

        assertThat(LayoutTests.wrong(sample, report)).isEmpty();
        assertThat(report.complete()).isTrue();
        assertThat(report.cells().values()).allMatch(cell -> cell.confidence() == Confidence.CERTAIN);
    }

    @Test
    void blanks_may_stand_anywhere_because_cells_know_their_columns() {
        byte[] bytes = whole().bytes();
        String blanks = new String(inside(bytes), StandardCharsets.UTF_8).replace(">0</w:t>", "></w:t>");
        Report report = report(WordFile.zip(Map.of("word/document.xml", blanks)));

        SAMPLE.truth.forEach((path, truth) -> {
            assertThat(report.cell(path).located()).as(path.toString()).isTrue();
            assertThat(report.value(path)).as(path.toString()).isEqualTo(truth.signum() == 0 ? null : truth);
        });
        assertThat(report.complete()).isTrue();
    }

    private static byte[] inside(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new byte[0];
    }

    @Test
    void automatic_numbers_are_part_of_the_headings() {
        Report report = report(opened().numbered(0, "总体情况")
                .numbered(1, "主动公开")
                .numbered(2, "发布")
                .numbered(2, "解读")
                .numbered(1, "依申请公开")
                .numbered(0, "主动公开政府信息情况")
                .table(TABLES.active())
                .bytes());

        assertThat(report.sections()).extracting(Section::heading).containsExactly("", "一、总体情况", "二、主动公开政府信息情况");
        assertThat(report.sections().get(1).text()).isEqualTo("（一）主动公开\n1.发布\n2.解读\n（二）依申请公开");
    }

    @Test
    void numbers_of_a_paragraph_style_count_as_well() {
        Report report = report(opened().styles(
                        "<w:style w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:styleId=\"Own\"><w:basedOn w:val=\"H1\"/></w:style>")
                .raw(WordFile.p("<w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>", "总体情况"))
                .raw(WordFile.p("<w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>", "主动公开政府信息情况"))
                .bytes());

        assertThat(report.sections()).extracting(Section::heading).containsExactly("", "一、总体情况", "二、主动公开政府信息情况");
    }

    @Test
    void insertions_count_and_deletions_hidden_words_and_page_numbers_do_not() {
        String page = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + WordFile.r("17")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Report report = report(opened().paragraph("一、总体情况")
                .raw("<w:p>" + WordFile.r("全年发布") + "<w:del>" + WordFile.r("11") + "</w:del><w:ins>"
                        + WordFile.r("12") + "</w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>999</w:t></w:r>" + WordFile.r("条。") + page + "</w:p>")
                .bytes());

        assertThat(report.sections().get(1).text()).isEqualTo("全年发布12条。");
    }

    @Test
    void content_controls_text_boxes_and_layout_tables_are_opened() {
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + WordFile.p("", "框中文字。")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + WordFile.p("", "框中文字。")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        String layout = "<w:tbl><w:tr><w:tc>" + WordFile.tableXml(TABLES.requests()) + WordFile.p("", "")
                + "</w:tc></w:tr></w:tbl>";
        Report report = report(opened().paragraph("一、总体情况")
                .raw(box)
                .raw("<w:sdt><w:sdtContent>" + WordFile.tableXml(TABLES.active()) + "</w:sdtContent></w:sdt>")
                .raw(layout)
                .table(TABLES.disputes())
                .bytes());

        assertThat(LayoutTests.wrong(SAMPLE, report)).isEmpty();
        assertThat(report.sections().get(1).text()).isEqualTo("框中文字。");
    }

    @Test
    void a_table_of_contents_is_no_text() {
        String contents = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                + "</w:sdtPr><w:sdtContent>" + WordFile.p("", "一、总体情况 1") + "</w:sdtContent></w:sdt>";
        WordFile typed = new WordFile().raw(contents).paragraph("目  录");
        Section.TITLES.forEach(title -> typed.paragraph(title + "\t3"));
        String document = new String(inside(whole().bytes()), StandardCharsets.UTF_8);
        String body = document.substring(document.indexOf("<w:body>") + 8, document.indexOf("</w:body>"));
        Report report = report(typed.raw(body).bytes());

        assertThat(report.agency()).isEqualTo(SAMPLE.agency);
        assertThat(report.sections()).extracting(Section::number).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(LayoutTests.wrong(SAMPLE, report)).isEmpty();
    }

    @Test
    void tables_published_as_pictures_are_said_to_be_pictures() {
        Report report = report(opened().paragraph("一、总体情况")
                .paragraph("二、主动公开政府信息情况")
                .raw("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>")
                .bytes());

        assertThat(report.complete()).isFalse();
        assertThat(report.warnings()).extracting(ReadingWarning::code).containsExactly("TABLES_ARE_PICTURES");
    }

    @Test
    void an_old_document_in_one_xml_file_is_read_too() {
        String document = new String(inside(whole().bytes()), StandardCharsets.UTF_8);
        String flat = "<?xml version=\"1.0\"?><pkg:package>" + document + "</pkg:package>";

        assertThat(LayoutTests.wrong(SAMPLE, report(flat.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void broken_and_swollen_documents_are_refused() {
        byte[] bytes = whole().bytes();

        assertThat(refusal(Arrays.copyOf(bytes, 60))).isEqualTo("WORD_BROKEN");
        assertThat(refusal(WordFile.zip(Map.of("word/other.xml", "<a/>")))).isEqualTo("WORD_BROKEN");
        assertThat(refusal(WordFile.zip(Map.of("word/document.xml", "<w:document>"))))
                .isEqualTo("WORD_BROKEN");
        assertThat(refusal(WordFile.zip(Map.of("word/document.xml", " ".repeat(60 << 20)))))
                .isEqualTo("SWOLLEN");
        assertThat(refusal(WordFile.zip(Map.of("word/document.xml", "<w:p/>".repeat(1_000_001)))))
                .isEqualTo("OVERSIZED");
        List.of(7, 13, 99, 1_000)
                .forEach(cut -> assertThat(read(Arrays.copyOf(bytes, bytes.length - cut)))
                        .isNotNull());
    }
}
