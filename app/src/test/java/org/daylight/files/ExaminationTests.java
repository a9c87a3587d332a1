package org.daylight.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in files that look clean (lessons, no. 10). */
class ExaminationTests {

    @TempDir
    private Path folder;

    private List<Finding> found(byte[] content, MediaKind kind) throws IOException {
        Path file = Files.createTempFile(folder, "a", ".bin");
        Files.write(file, content);
        return Examination.of(file, kind);
    }

    private static Finding finding(FindingKind kind, int count, List<String> places, List<String> names) {
        return new Finding(kind, count, places, names);
    }

    private static Finding at(FindingKind kind, String... places) {
        return new Finding(kind, places.length, List.of(places), List.of());
    }

    @Test
    void a_workbook_tells_its_hidden_sheets_cells_comments_and_author() throws IOException {
        assertThat(found(OfficeSamples.workbookWithSecrets(), MediaKind.XLSX))
                .containsExactly(
                        at(FindingKind.HIDDEN_SHEET, "原始数据"),
                        at(FindingKind.VERY_HIDDEN_SHEET, "底稿"),
                        finding(FindingKind.HIDDEN_CELLS, 2, List.of("公示名单"), List.of()),
                        finding(FindingKind.COMMENT, 1, List.of("公示名单"), List.of("李四")),
                        finding(FindingKind.PROPERTY_NAME, 1, List.of("creator"), List.of("张三")));
    }

    @Test
    void an_old_workbook_tells_them_too_and_that_not_all_of_it_can_be_examined() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            OfficeSamples.fill(book);
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor("张三");
            assertThat(found(OfficeSamples.written(book), MediaKind.XLS))
                    .contains(
                            at(FindingKind.HIDDEN_SHEET, "原始数据"),
                            at(FindingKind.VERY_HIDDEN_SHEET, "底稿"),
                            finding(FindingKind.COMMENT, 1, List.of(), List.of()),
                            at(FindingKind.UNEXAMINED, "XLS"))
                    .anySatisfy(finding -> assertThat(finding.names()).contains("张三"))
                    .extracting(Finding::kind)
                    .contains(FindingKind.HIDDEN_CELLS);
        }
    }

    @Test
    void a_sheet_is_told_by_its_content_whatever_prefix_and_file_name_its_program_uses() throws IOException {
        byte[] book = OfficeSamples.xlsx(Map.of(
                "xl/workbook.xml",
                "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:rel=\"r\"><x:sheets>"
                        + "<x:sheet name=\"汇总\" sheetId=\"1\" rel:id=\"a\"/>"
                        + "<x:sheet name=\"明细\" sheetId=\"2\" state=\"veryHidden\" rel:id=\"b\"/></x:sheets>"
                        + "<x:definedNames><x:definedName name=\"电话\">明细!$A$1</x:definedName>"
                        + "<x:definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\">汇总!$A$1</x:definedName>"
                        + "</x:definedNames></x:workbook>",
                "xl/_rels/workbook.xml.rels",
                OfficeSamples.relations("a", "worksheet", "tables/one.xml", "b", "worksheet", "/xl/tables/two.xml"),
                "xl/tables/one.xml",
                "<x:worksheet xmlns:x=\"x\"><x:cols><x:col min=\"2\" max=\"3\" hidden=\"true\"/></x:cols><x:sheetData>"
                        + "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>",
                "xl/tables/two.xml",
                "<x:worksheet xmlns:x=\"x\"/>"));

        assertThat(found(book, MediaKind.XLSX))
                .containsExactly(
                        at(FindingKind.VERY_HIDDEN_SHEET, "明细"),
                        at(FindingKind.HIDDEN_CELLS, "汇总"),
                        at(FindingKind.HIDDEN_NAME, "电话"),
                        at(FindingKind.UNLINKED_PART, "sheet1.xml"));
    }

    @Test
    void caches_models_connections_and_links_of_a_workbook_are_found() throws IOException {
        byte[] book = OfficeSamples.xlsx(Map.of(
                "xl/pivotCache/pivotCacheDefinition1.xml",
                "<pivotCacheDefinition refreshedBy=\"王五\"><cacheSource type=\"worksheet\">"
                        + "<worksheetSource ref=\"A1:Z9\" sheet=\"原始数据\"/></cacheSource></pivotCacheDefinition>",
                "xl/model/item.data",
                "model",
                "xl/connections.xml",
                "<connections><connection id=\"1\" name=\"人口库\"/></connections>",
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                OfficeSamples.relations("rId1", "externalLinkPath", "file:///C:/Users/zhang/a.xlsx"),
                "xl/worksheets/_rels/sheet1.xml.rels",
                OfficeSamples.relations(
                        "a", "hyperlink", "https://www.gov.cn/", "b", "threadedComment", "../threads/t1.xml"),
                "xl/threads/t1.xml",
                "<ThreadedComments><threadedComment ref=\"A1\"/><threadedComment ref=\"A1\"/></ThreadedComments>",
                "xl/embeddings/底稿.xlsx",
                "PK"));

        assertThat(found(book, MediaKind.XLSX))
                .containsExactly(
                        finding(FindingKind.COMMENT, 2, List.of("表一"), List.of()),
                        finding(FindingKind.PIVOT_CACHE, 1, List.of("原始数据"), List.of("王五")),
                        finding(FindingKind.DATA_MODEL, 1, List.of(), List.of()),
                        at(FindingKind.DATA_CONNECTION, "人口库"),
                        at(FindingKind.EXTERNAL_LINK, "file:///C:/Users/zhang/a.xlsx"),
                        at(FindingKind.EMBEDDED_FILE, "底稿.xlsx"));
    }

    @Test
    void a_text_tells_its_revisions_hidden_words_comments_and_properties() throws IOException {
        byte[] text = OfficeSamples.docx(
                "<w:p><w:ins w:author=\"李四\"><w:r><w:t>新</w:t></w:r></w:ins>"
                        + "<w:del w:author=\"王五\"><w:r><w:delText>旧</w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>密</w:t></w:r>"
                        + "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r></w:p>",
                Map.of(
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style>"
                                + "<w:style w:styleId=\"Plain\"/></w:styles>",
                        "word/comments.xml",
                        "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\" w:author=\"赵六\"/></w:comments>",
                        "word/settings.xml",
                        "<w:settings xmlns:w=\"w\"><w:docVar w:name=\"来信人\" w:val=\"孙七\"/></w:settings>",
                        "docProps/app.xml",
                        "<Properties xmlns=\"extended\"><Company>某某科技公司</Company><Pages>1</Pages></Properties>",
                        "docProps/custom.xml",
                        "<Properties xmlns=\"custom-properties\"><property name=\"KSOProductBuildVer\"/>"
                                + "<property name=\"拟稿人\"/></Properties>",
                        "docProps/thumbnail.jpeg",
                        "x"));

        assertThat(found(text, MediaKind.DOCX))
                .containsExactly(
                        finding(FindingKind.COMMENT, 1, List.of("comments.xml"), List.of("赵六")),
                        finding(FindingKind.TRACKED_CHANGE, 2, List.of(), List.of("李四", "王五")),
                        finding(FindingKind.HIDDEN_TEXT, 2, List.of(), List.of()),
                        at(FindingKind.CUSTOM_DATA, "来信人"),
                        finding(FindingKind.PROPERTY_NAME, 1, List.of("Company"), List.of("某某科技公司")),
                        at(FindingKind.CUSTOM_PROPERTY, "拟稿人"),
                        finding(FindingKind.THUMBNAIL, 1, List.of(), List.of()));
    }

    @Test
    void slides_that_are_hidden_and_notes_that_say_something_are_found_by_their_number() throws IOException {
        byte[] slides = OfficeSamples.pptx(Map.of(
                "ppt/slides/slide2.xml",
                "<p:sld xmlns:p=\"p\" show=\"0\"><p:cNvPr id=\"2\" name=\"图\" hidden=\"1\"/></p:sld>",
                "ppt/slides/_rels/slide1.xml.rels",
                OfficeSamples.relations("n", "notesSlide", "../notesSlides/notesSlide1.xml"),
                "ppt/notesSlides/notesSlide1.xml",
                "<p:notes xmlns:p=\"p\" xmlns:a=\"a\"><a:fld><a:t>1</a:t></a:fld><a:t>不要念出来</a:t></p:notes>",
                "ppt/notesSlides/notesSlide2.xml",
                "<p:notes xmlns:p=\"p\" xmlns:a=\"a\"><a:fld><a:t>2</a:t></a:fld></p:notes>"));

        assertThat(found(slides, MediaKind.PPTX))
                .containsExactly(
                        at(FindingKind.HIDDEN_TEXT, "#2"),
                        at(FindingKind.HIDDEN_SLIDE, "#2"),
                        at(FindingKind.SPEAKER_NOTES, "#1"));
    }

    @Test
    void a_clean_document_of_word_and_one_of_wps_with_its_empty_frames_carry_nothing() throws IOException {
        Map<String, String> frames = Map.of(
                "customXml/item1.xml",
                "<s:customData xmlns:s=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\"><customSectProps/>"
                        + "</s:customData>",
                "customXml/itemProps1.xml",
                "<ds:datastoreItem xmlns:ds=\"d\" ds:itemID=\"{B}\"><ds:schemaRefs/></ds:datastoreItem>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Administrator</dc:creator>"
                        + "<cp:lastModifiedBy/></cp:coreProperties>",
                "word/media/image1.png",
                "x",
                "word/fonts/font1.odttf",
                "x");

        assertThat(found(OfficeSamples.docx("<w:p><w:r><w:t>通知</w:t></w:r></w:p>", frames), MediaKind.DOCX))
                .isEmpty();
        assertThat(found(OfficeSamples.xlsx(Map.of()), MediaKind.XLSX)).isEmpty();
        assertThat(found(OfficeSamples.pptx(Map.of()), MediaKind.PPTX)).isEmpty();
        assertThat(found(Samples.picture("jpg"), MediaKind.JPEG)).isEmpty();
        assertThat(found(Samples.picture("png"), MediaKind.PNG)).isEmpty();
    }

    @Test
    void a_custom_part_that_says_something_is_found() throws IOException {
        byte[] text = OfficeSamples.docx("", Map.of("customXml/item2.xml", "<form><phone>138</phone></form>"));

        assertThat(found(text, MediaKind.DOCX)).containsExactly(at(FindingKind.CUSTOM_DATA, "item2.xml"));
    }

    @Test
    void a_pdf_tells_its_author_attached_files_and_comments() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor("张三");
            PDAnnotationText remark = new PDAnnotationText();
            remark.setTitlePopup("李四");
            page.getAnnotations().add(remark);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("底稿", new PDComplexFileSpecification()));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(found(out.toByteArray(), MediaKind.PDF))
                    .containsExactly(
                            finding(FindingKind.COMMENT, 1, List.of("#1"), List.of("李四")),
                            finding(FindingKind.EMBEDDED_FILE, 1, List.of(), List.of()),
                            finding(FindingKind.PROPERTY_NAME, 1, List.of("Author"), List.of("张三")));
        }
    }

    @Test
    void a_pdf_that_swells_is_not_opened_and_told() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                "%PDF-1.5\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\r\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            for (int megabyte = 0; megabyte < 320; megabyte++) {
                packed.write(new byte[1024 * 1024]);
            }
        }
        out.writeBytes("\nendstream endobj\nstartxref\n0\n%%EOF".getBytes(StandardCharsets.US_ASCII));

        Path bomb = Files.write(folder.resolve("bomb.pdf"), out.toByteArray());
        Path plain = Files.write(folder.resolve("plain.pdf"), Samples.pdf("a stream of words"));

        assertThat(PdfStreams.fit(bomb)).isFalse();
        assertThat(PdfStreams.fit(plain)).isTrue();
        assertThat(found(out.toByteArray(), MediaKind.PDF)).containsExactly(at(FindingKind.UNEXAMINED, "PDF"));
    }

    @Test
    void a_photograph_tells_where_and_by_whom_it_was_taken() throws IOException {
        assertThat(found(Samples.photograph(), MediaKind.JPEG))
                .containsExactly(
                        finding(FindingKind.PHOTO_PLACE, 1, List.of(), List.of()),
                        finding(FindingKind.PHOTO_OWNER, 1, List.of(), List.of("Zhang San")));
    }

    @Test
    void what_cannot_be_read_is_told_and_nothing_fails() throws IOException {
        String laughs = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>";
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        String swollen = "<a b=\"" + "x".repeat(5_000_000) + "\"/>";
        byte[] text = OfficeSamples.docx(
                "<w:p>",
                Map.of(
                        "word/header1.xml", laughs,
                        "word/header2.xml", outside,
                        "word/header3.xml", swollen,
                        "word/header4.xml", "",
                        "docProps/app.xml", "kein XML"));

        assertThat(found(text, MediaKind.DOCX)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.UNEXAMINED);
            assertThat(finding.count()).isEqualTo(6);
        });
        assertThat(found(new byte[] {1, 2, 3}, MediaKind.XLSX)).containsExactly(at(FindingKind.UNEXAMINED, "XLSX"));
        assertThat(found(new byte[] {1, 2, 3}, MediaKind.PDF)).containsExactly(at(FindingKind.UNEXAMINED, "PDF"));
        assertThat(found(new byte[] {1, 2, 3}, MediaKind.OFD)).containsExactly(at(FindingKind.UNEXAMINED, "OFD"));
        assertThat(found(Samples.compound("WordDocument"), MediaKind.DOC))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.UNEXAMINED);
    }

    @Test
    void a_thousand_findings_are_counted_and_of_their_places_the_first_few_kept() {
        Findings findings = new Findings();
        for (int n = 0; n < 1_000; n++) {
            findings.add(FindingKind.COMMENT, "表" + n, "人\n" + n);
        }

        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.count()).isEqualTo(1_000);
            assertThat(finding.places()).hasSize(12);
            assertThat(finding.names()).contains("人 0");
        });
    }
}
