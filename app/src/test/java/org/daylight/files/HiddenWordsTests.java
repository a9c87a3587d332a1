package org.daylight.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a text of Word carries and does not show, whatever it is that hides them. */
class HiddenWordsTests {

    private static final String STYLES = """
            <w:styles xmlns:w="w">
              <w:docDefaults><w:rPrDefault><w:rPr>%s</w:rPr></w:rPrDefault></w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
              <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Base"/></w:style>
              <w:style w:type="paragraph" w:styleId="Shown"><w:basedOn w:val="Base"/><w:rPr><w:vanish w:val="0"/></w:rPr>
              </w:style>
              <w:style w:type="paragraph" w:styleId="Linked"><w:link w:val="Secret"/></w:style>
              <w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring2"/></w:style>
              <w:style w:type="paragraph" w:styleId="Ring2"><w:basedOn w:val="Ring"/><w:rPr><w:vanish/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Always"><w:rPr><w:specVanish/></w:rPr></w:style>
              <w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
              <w:style w:type="character" w:styleId="Deeper"><w:basedOn w:val="Secret"/></w:style>
              <w:style w:type="table" w:styleId="Grid"><w:rPr><w:vanish/></w:rPr></w:style>
              <w:style w:type="table" w:styleId="Edge"><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr>
                <w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr></w:tblStylePr></w:style>
              <w:style w:type="paragraph" w:styleId="Pale"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Former"><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>
                </w:rPr></w:style>
            </w:styles>""";

    @TempDir
    private Path folder;

    private List<Finding> found(byte[] content) throws IOException {
        return Examination.of(Files.write(Files.createTempFile(folder, "a", ".docx"), content), MediaKind.DOCX);
    }

    private List<FindingKind> kinds(String body) throws IOException {
        return kinds(body, "", Map.of());
    }

    private List<FindingKind> kinds(String body, String defaults, Map<String, String> more) throws IOException {
        Map<String, String> parts = new java.util.HashMap<>(more);
        parts.put("word/styles.xml", STYLES.formatted(defaults));
        return found(OfficeSamples.docx(body, parts)).stream()
                .map(Finding::kind)
                .filter(kind -> kind != FindingKind.TRACKED_CHANGE)
                .toList();
    }

    private static String paragraph(String style, String run) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run + "</w:p>";
    }

    private static String run(String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>密</w:t></w:r>";
    }

    private static String table(String style, String content) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/></w:tblPr><w:tr><w:tc>" + content
                + "</w:tc></w:tr></w:tbl>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"Base", "Child", "Linked", "Ring", "Ring2", "Always"})
    void a_paragraph_hidden_by_its_style_is_found(String style) throws IOException {
        assertThat(kinds(paragraph(style, run("")))).containsExactly(FindingKind.HIDDEN_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Normal", "Shown", "Unknown", "Former"})
    void a_paragraph_that_its_style_shows_is_not_told(String style) throws IOException {
        assertThat(kinds(paragraph(style, run("")))).isEmpty();
    }

    @Test
    void a_character_style_hides_through_what_it_is_based_on() throws IOException {
        assertThat(kinds(paragraph("Normal", run("<w:rStyle w:val=\"Deeper\"/>"))))
                .containsExactly(FindingKind.HIDDEN_TEXT);
    }

    @Test
    void the_run_itself_has_the_last_word() throws IOException {
        assertThat(kinds(paragraph("Base", run("<w:vanish w:val=\"0\"/>")))).isEmpty();
        assertThat(kinds(paragraph("Shown", run("<w:vanish/>")))).containsExactly(FindingKind.HIDDEN_TEXT);
        assertThat(kinds(paragraph("Normal", run("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"))))
                .isEmpty();
    }

    @Test
    void two_levels_of_styles_that_hide_turn_each_other_over() throws IOException {
        String both = paragraph("Base", run("<w:rStyle w:val=\"Secret\"/>"));

        assertThat(kinds(both)).isEmpty();
        assertThat(kinds(table("Grid", both))).containsExactly(FindingKind.HIDDEN_TEXT);
        assertThat(kinds(both, "<w:vanish/>", Map.of())).containsExactly(FindingKind.HIDDEN_TEXT);
    }

    @Test
    void a_table_hides_by_its_style_and_perhaps_by_its_head() throws IOException {
        assertThat(kinds(table("Grid", paragraph("Normal", run(""))))).containsExactly(FindingKind.HIDDEN_TEXT);
        assertThat(kinds(table("Edge", paragraph("Normal", run(""))))).containsExactly(FindingKind.HIDDEN_TEXT);
        assertThat(kinds(table("Grid", "") + paragraph("Normal", run("")))).isEmpty();
    }

    @Test
    void defaults_of_the_document_hide_all_that_does_not_show_itself() throws IOException {
        assertThat(kinds("<w:p>" + run("") + run("<w:vanish w:val=\"0\"/>") + "</w:p>", "<w:vanish/>", Map.of()))
                .containsExactly(FindingKind.HIDDEN_TEXT);
    }

    @Test
    void styles_are_found_under_whatever_name_they_have() throws IOException {
        byte[] text = OfficeSamples.docx(
                paragraph("Base", run("")),
                Map.of(
                        "word/look.xml",
                        STYLES.formatted(""),
                        "word/_rels/document.xml.rels",
                        OfficeSamples.relations("s", "styles", "look.xml")));

        assertThat(found(text)).extracting(Finding::kind).containsExactly(FindingKind.HIDDEN_TEXT);
    }

    @Test
    void words_hidden_on_the_web_are_told_only_when_the_text_opens_as_a_page_of_it() throws IOException {
        String settings = "<w:settings xmlns:w=\"w\"><w:view w:val=\"web\"/></w:settings>";
        String body = paragraph("Normal", run("<w:webHidden/>"));

        assertThat(kinds(body)).isEmpty();
        assertThat(kinds(body, "", Map.of("word/settings.xml", settings))).containsExactly(FindingKind.HIDDEN_TEXT);
    }

    @Test
    void pictures_signs_and_boxes_in_a_hidden_run_are_hidden_with_it() throws IOException {
        String box = "<w:pict><w:txbxContent><w:p><w:r><w:t>密</w:t></w:r></w:p></w:txbxContent></w:pict>";
        String body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr>" + box + "<w:sym/><w:drawing/></w:r></w:p>";

        assertThat(found(OfficeSamples.docx(body, Map.of())))
                .containsExactly(new Finding(FindingKind.HIDDEN_TEXT, 4, List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:color w:val=\"FFFFFF\"/>",
                "<w:color w:val=\"000000\" w:themeColor=\"background1\"/>",
                "<w:color w:val=\"fefefe\"/>",
                "<w:sz w:val=\"2\"/>"
            })
    void white_and_tiny_words_are_told(String look) throws IOException {
        assertThat(kinds(paragraph("Normal", run(look)))).containsExactly(FindingKind.FAINT_TEXT);
    }

    @Test
    void white_words_are_told_by_their_style_but_not_on_a_ground_of_their_own() throws IOException {
        String shade = "<w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>";
        String white = "<w:color w:val=\"FFFFFF\"/>";

        assertThat(kinds(paragraph("Pale", run("")))).containsExactly(FindingKind.FAINT_TEXT);
        assertThat(kinds(paragraph("Pale", run(shade)))).isEmpty();
        assertThat(kinds("<w:p><w:pPr>" + shade + "</w:pPr>" + run(white) + "</w:p>"))
                .isEmpty();
        assertThat(kinds("<w:tbl><w:tr><w:tc><w:tcPr>" + shade + "</w:tcPr>" + paragraph("Pale", run(""))
                        + "</w:tc></w:tr></w:tbl>"))
                .isEmpty();
        assertThat(kinds(paragraph("Pale", run("<w:shd w:val=\"nil\" w:fill=\"1F4E79\"/>"))))
                .containsExactly(FindingKind.FAINT_TEXT);
        assertThat(kinds("<w:p><w:pPr>" + shade + "</w:pPr>" + run(white + "<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>")
                        + "</w:p>"))
                .containsExactly(FindingKind.FAINT_TEXT);
        assertThat(kinds("<w:p><w:r><w:rPr>" + white + "</w:rPr><w:t> </w:t></w:r></w:p>"))
                .isEmpty();
    }
}
