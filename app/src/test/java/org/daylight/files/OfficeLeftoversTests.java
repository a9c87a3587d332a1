package org.daylight.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of an Office document that no program shows because nothing leads to them, and cells that show nothing. */
class OfficeLeftoversTests {

    private static final String SHEETS =
            "<worksheet>%s<sheetData><row r=\"1\"><c r=\"A1\" s=\"%s\"><v>1</v></c></row>" + "</sheetData></worksheet>";

    @TempDir
    private Path folder;

    private List<Finding> found(byte[] content, MediaKind kind) throws IOException {
        return Examination.of(Files.write(Files.createTempFile(folder, "a", ".bin"), content), kind);
    }

    private static Finding at(FindingKind kind, String... places) {
        return new Finding(kind, places.length, List.of(places), List.of());
    }

    /** A package that leads to its main part alone. */
    private static Map<String, String> leading(String main, Map<String, String> more) {
        Map<String, String> parts = new HashMap<>(more);
        parts.put("_rels/.rels", OfficeSamples.relations("a", "officeDocument", main));
        return parts;
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet9.xml,<worksheet/>",
        "xl/chartsheets/sheet1.xml,<chartsheet/>",
        "xl/pivotCache/pivotCacheRecords1.xml,<pivotCacheRecords/>",
        "xl/pivotCache/pivotCacheDefinition1.xml,<pivotCacheDefinition/>",
        "xl/externalLinks/externalLink1.xml,<externalLink/>",
        "xl/connections.xml,<connections/>",
        "xl/queryTables/queryTable1.xml,<queryTable/>",
        "xl/charts/chart1.xml,<chartSpace/>",
        "xl/media/image1.png,x"
    })
    void a_part_of_a_workbook_to_which_nothing_leads_is_found(String part, String content) throws IOException {
        byte[] book = OfficeSamples.xlsx(leading("xl/workbook.xml", Map.of(part, content)));

        assertThat(found(book, MediaKind.XLSX))
                .contains(at(FindingKind.UNLINKED_PART, part.substring(part.lastIndexOf('/') + 1)));
    }

    @Test
    void a_part_of_a_text_or_of_slides_to_which_nothing_leads_is_found() throws IOException {
        byte[] text = OfficeSamples.docx(
                "", leading("word/document.xml", Map.of("word/header7.xml", "<w:hdr xmlns:w=\"w\"/>")));
        byte[] slides = OfficeSamples.pptx(
                leading("ppt/presentation.xml", Map.of("ppt/slides/slide3.xml", "<p:sld xmlns:p=\"p\"/>")));

        assertThat(found(text, MediaKind.DOCX)).containsExactly(at(FindingKind.UNLINKED_PART, "header7.xml"));
        assertThat(found(slides, MediaKind.PPTX)).containsExactly(at(FindingKind.UNLINKED_PART, "slide3.xml"));
    }

    @Test
    void a_sheet_or_slide_to_which_something_leads_but_that_is_not_in_the_list_is_found() throws IOException {
        byte[] book = OfficeSamples.xlsx(Map.of("xl/worksheets/sheet2.xml", "<worksheet/>"));
        byte[] slides = OfficeSamples.pptx(Map.of("ppt/slides/slide3.xml", "<p:sld xmlns:p=\"p\"/>"));

        assertThat(found(book, MediaKind.XLSX)).containsExactly(at(FindingKind.UNLINKED_PART, "sheet2.xml"));
        assertThat(found(slides, MediaKind.PPTX)).containsExactly(at(FindingKind.UNLINKED_PART, "slide3.xml"));
    }

    @Test
    void parts_are_led_to_whatever_capitals_and_characters_their_names_have() throws IOException {
        byte[] text = OfficeSamples.docx(
                "",
                leading(
                        "/Word/Document.xml",
                        Map.of(
                                "word/_rels/document.xml.rels",
                                OfficeSamples.relations(
                                        "a", "header", "HEADER1.xml", "b", "image", "media/%E7%AB%A0%201.png"),
                                "word/header1.xml",
                                "<w:hdr xmlns:w=\"w\"/>",
                                "word/media/章 1.png",
                                "x")));

        assertThat(found(text, MediaKind.DOCX)).isEmpty();
    }

    @Test
    void hidden_sheets_are_found_when_the_workbook_has_another_name_beside_a_decoy() throws IOException {
        byte[] book = OfficeSamples.xlsx(leading(
                "xl/book.xml",
                Map.of(
                        "xl/book.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"底稿\" state=\"hidden\" r:id=\"x\"/></sheets>"
                                + "</workbook>")));

        assertThat(found(book, MediaKind.XLSX))
                .contains(
                        at(FindingKind.HIDDEN_SHEET, "底稿"),
                        at(FindingKind.UNLINKED_PART, "workbook.xml", "sheet1.xml"));
    }

    @Test
    void data_in_a_part_that_no_office_program_knows_is_found_wherever_it_lies() throws IOException {
        byte[] text = OfficeSamples.docx("", Map.of("word/more.xml", "<list><phone>138</phone></list>"));

        assertThat(found(text, MediaKind.DOCX)).containsExactly(at(FindingKind.CUSTOM_DATA, "more.xml"));
    }

    @Test
    void a_text_that_a_cell_said_before_it_was_written_over_is_found() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet("名单").createRow(0);
            row.createCell(0).setCellValue("张某");
            row.createCell(1).setCellValue("李某");
            byte[] clean = OfficeSamples.written(book);
            byte[] left = OfficeSamples.xlsx(Map.of(
                    "xl/sharedStrings.xml",
                    "<sst><si><t>张某</t></si><si><t>身份证号</t></si></sst>",
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"));

            assertThat(found(clean, MediaKind.XLSX)).isEmpty();
            assertThat(found(left, MediaKind.XLSX)).containsExactly(at(FindingKind.UNLINKED_PART, "sharedStrings.xml"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,HIDDEN_CELLS", // the format ;;;
        "2,FAINT_TEXT", // white without a fill
        "3,", // white on blue
        "4,FAINT_TEXT", // one point
        "0,"
    })
    void cells_whose_style_shows_nothing_are_found(String style, @Nullable FindingKind kind) throws IOException {
        byte[] book = OfficeSamples.xlsx(Map.of(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\";;;\"/></numFmts><fonts><font/>"
                        + "<font><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/></font><font><sz val=\"1\"/></font></fonts>"
                        + "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                        + " patternType=\"solid\"><fgColor rgb=\"FF1F4E79\"/></patternFill></fill></fills>"
                        + "<cellStyleXfs><xf numFmtId=\"164\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"164\"/>"
                        + "<xf fontId=\"1\" fillId=\"0\"/><xf fontId=\"1\" fillId=\"1\"/><xf fontId=\"2\"/></cellXfs>"
                        + "<dxfs><dxf><font><color rgb=\"FFFFFFFF\"/></font></dxf></dxfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                SHEETS.formatted("", style)));

        assertThat(found(book, MediaKind.XLSX)).isEqualTo(kind == null ? List.of() : List.of(at(kind, "表一")));
    }

    @ParameterizedTest
    @CsvSource({
        "<sheetFormatPr defaultColWidth=\"0\"/>",
        "<sheetFormatPr zeroHeight=\"1\"/>",
        "<cols><col min=\"1\" max=\"1\" width=\"0.01\"/></cols>"
    })
    void cells_in_rows_and_columns_too_small_to_be_seen_are_found(String head) throws IOException {
        byte[] book = OfficeSamples.xlsx(Map.of("xl/worksheets/sheet1.xml", SHEETS.formatted(head, "0")));

        assertThat(found(book, MediaKind.XLSX)).containsExactly(at(FindingKind.HIDDEN_CELLS, "表一"));
    }

    @Test
    void a_column_of_its_own_width_is_shown_though_the_others_have_none() throws IOException {
        String head = "<sheetFormatPr defaultColWidth=\"0\"/><cols><col min=\"1\" max=\"1\" width=\"9\"/></cols>";
        byte[] book = OfficeSamples.xlsx(Map.of("xl/worksheets/sheet1.xml", SHEETS.formatted(head, "0")));

        assertThat(found(book, MediaKind.XLSX)).isEmpty();
    }

    @Test
    void shapes_beside_the_slide_and_words_of_add_ins_are_found() throws IOException {
        String shape = "<p:sp><a:xfrm><a:off x=\"%s\" y=\"0\"/><a:ext cx=\"1000\" cy=\"1000\"/></a:xfrm></p:sp>";
        byte[] slides = OfficeSamples.pptx(
                Map.of(
                        "ppt/presentation.xml",
                        "<p:presentation xmlns:p=\"p\" xmlns:r=\"r\"><p:sldIdLst><p:sldId id=\"1\" r:id=\"rId1\"/>"
                                + "<p:sldId id=\"2\" r:id=\"rId2\"/></p:sldIdLst><p:sldSz cx=\"9000\" cy=\"6000\"/>"
                                + "</p:presentation>",
                        "ppt/slides/slide1.xml",
                        "<p:sld xmlns:p=\"p\" xmlns:a=\"a\">" + shape.formatted("9000") + shape.formatted("-2000")
                                + shape.formatted("8500") + "</p:sld>",
                        "ppt/tags/tag1.xml",
                        "<p:tagLst xmlns:p=\"p\"><p:tag name=\"KSO_WM\" val=\"1\"/><p:tag name=\"来源\" val=\"举报信\"/></p:tagLst>"));

        assertThat(found(slides, MediaKind.PPTX))
                .containsExactly(
                        new Finding(FindingKind.HIDDEN_TEXT, 2, List.of("#1"), List.of()),
                        at(FindingKind.CUSTOM_DATA, "来源"));
    }
}
