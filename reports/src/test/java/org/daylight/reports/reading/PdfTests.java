package org.daylight.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.daylight.reports.Place;
import org.daylight.reports.reading.PdfGlyphs.Glyph;
import org.daylight.reports.reading.PdfRulings.Stretch;
import org.daylight.reports.reading.PdfText.Printed;
import org.junit.jupiter.api.Test;

class PdfTests {

    private static Stretch level(double y, double from, double to) {
        return new Stretch(true, y, from, to);
    }

    private static Stretch upright(double x, double from, double to) {
        return new Stretch(false, x, from, to);
    }

    private static List<Glyph> word(String text, double x, double y) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), x + i * 10, y, 10, 10));
        }
        return glyphs;
    }

    private static Printed line(String text, double left, double y) {
        return new Printed(text, left, left + text.length() * 10, y, 10);
    }

    /** A table of two rows: one wide cell above two cells, drawn with lines in pieces. */
    private static List<Stretch> table() {
        return List.of(
                level(100, 50, 150),
                level(100, 150, 250),
                level(120, 50, 250),
                level(140.4, 50, 250),
                upright(50, 100, 140),
                upright(250, 100, 140),
                upright(150, 120, 140));
    }

    @Test
    void cells_are_what_lies_between_drawn_lines_and_merged_cells_are_one() {
        List<PdfGrid.Box> boxes = PdfGrid.of(table()).getFirst();

        assertThat(boxes).extracting(PdfGrid.Box::left).containsExactly(50.0, 50.0, 150.0);
        assertThat(boxes).extracting(PdfGrid.Box::right).containsExactly(250.0, 150.0, 250.0);
        assertThat(boxes).extracting(PdfGrid.Box::row).containsExactly(0, 1, 1);
    }

    @Test
    void a_table_open_at_its_sides_has_its_outer_columns_all_the_same() {
        List<Stretch> open =
                List.of(level(100, 50, 250), level(120, 50, 250), level(140, 50, 250), upright(150, 100, 140));

        assertThat(PdfGrid.of(open).getFirst()).extracting(PdfGrid.Box::left).containsExactly(50.0, 150.0, 50.0, 150.0);
    }

    @Test
    void lines_apart_from_each_other_are_tables_of_their_own() {
        List<Stretch> two = new ArrayList<>(table());
        table().forEach(s -> two.add(
                s.level() ? level(s.at() + 200, s.from(), s.to()) : upright(s.at(), s.from() + 200, s.to() + 200)));

        assertThat(PdfGrid.of(two)).hasSize(2).allMatch(boxes -> boxes.size() == 3);
    }

    @Test
    void letters_become_lines_and_wide_gaps_become_two_blanks() {
        List<Glyph> glyphs = new ArrayList<>(word("第二行", 50, 130));
        glyphs.addAll(word("12", 120, 112));
        glyphs.addAll(word("规章", 50, 110));

        assertThat(PdfText.lines(glyphs)).extracting(Printed::text).containsExactly("规章  12", "第二行");
        assertThat(PdfText.cell(glyphs)).isEqualTo("规章  12第二行");
    }

    @Test
    void a_full_line_goes_on_in_the_next_that_is_not_indented() {
        String full = "这一行写到了版心的右边为止还没有写完这句话";
        Printed first = line(full, 50, 100);
        Printed second = line("接着写完。", 50, 118);
        Printed third = line("另起一段。", 70, 136);
        PdfProse prose = PdfProse.of(List.of(List.of(first, second, third)));

        assertThat(prose.goesOn(first, second, true)).isTrue();
        assertThat(prose.goesOn(second, third, true)).isFalse();
        assertThat(prose.goesOn(first, third, true)).isFalse();
        assertThat(prose.goesOn(first, line("二、下一部分", 50, 118), true)).isTrue();
        assertThat(prose.goesOn(line(full.substring(1) + "。", 50, 100), line("二、下一部分", 50, 118), true))
                .isFalse();
        assertThat(prose.goesOn(first, line("隔得太远。", 50, 160), true)).isFalse();
        assertThat(prose.goesOn(first, line("翻过一页接着写。", 50, 80), false)).isTrue();
    }

    @Test
    void a_row_cut_by_a_page_break_is_put_together_and_a_repeated_head_passed_over() {
        List<SourceLine> above = new ArrayList<>(
                List.of(row(1, 1, "申请人情况各类", "自然人", "总计"), row(2, 1, "3.要求提供公开", "4", "4"), row(3, 1, "", "", "")));
        List<SourceLine> below =
                List.of(row(4, 2, "申请人情况各类", "自然人", "总计"), row(5, 2, "出版物", "", ""), row(6, 2, "2.重复申请", "5", "5"));
        PageBreaks.append(above, below);

        assertThat(above).extracting(SourceLine::text).contains("3.要求提供公开出版物 | 4 | 4", "2.重复申请 | 5 | 5");
        assertThat(above).extracting(SourceLine::text).doesNotContain("出版物 |  | ");
    }

    @Test
    void two_whole_rows_on_both_sides_of_a_page_break_stay_two() {
        List<SourceLine> above = new ArrayList<>(List.of(row(1, 1, "1.信访举报投诉类申请", "4", "4")));
        PageBreaks.append(above, List.of(row(2, 2, "2.重复申请", "5", "5")));

        assertThat(above).extracting(SourceLine::text).containsExactly("1.信访举报投诉类申请 | 4 | 4", "2.重复申请 | 5 | 5");
    }

    private static SourceLine row(int line, int page, String... texts) {
        Place place = new Place(line, page);
        List<SourceCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new SourceCell(place, texts[i], 50 + i * 100, 100));
        }
        return SourceLine.row(place, cells);
    }

    @Test
    void page_numbers_and_running_heads_are_left_out_and_figures_of_the_text_stay() {
        List<PdfPage> pages = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            List<PdfPage.Block> blocks = new ArrayList<>();
            for (Printed line : List.of(
                    line("明湖区年报", 50, 20),
                    line("正文第" + "一二三".charAt(i - 1) + "段从页边缩进两格。", 70, 60),
                    line("写满版心的一行一直到右边为止不留空" + "甲乙丙".charAt(i - 1), 50, 100),
                    line("- " + i + " -", 90, 800))) {
                blocks.add(new PdfPage.Block.Line(line));
            }
            pages.add(new PdfPage(i, 100, 0, blocks));
        }

        assertThat(new PdfAssembly(PdfFurniture.without(pages)).lines())
                .extracting(SourceLine::text)
                .containsExactly(
                        "正文第一段从页边缩进两格。",
                        "写满版心的一行一直到右边为止不留空甲",
                        "正文第二段从页边缩进两格。",
                        "写满版心的一行一直到右边为止不留空乙",
                        "正文第三段从页边缩进两格。",
                        "写满版心的一行一直到右边为止不留空丙");
    }

    @Test
    void a_locked_a_scanned_and_a_broken_file_are_told_apart() throws IOException {
        byte[] scan = file(false, "");
        byte[] locked = file(true, "nothing to see here, nothing to see here");

        assertThat(((Lines.None) Opening.open(scan, Budget.withoutHaste())).code())
                .isEqualTo("SCANNED");
        assertThat(((Lines.None) Opening.open(locked, Budget.withoutHaste())).code())
                .isEqualTo("PASSWORD");
        assertThat(((Lines.None) Opening.open(java.util.Arrays.copyOf(scan, 40), Budget.withoutHaste())).code())
                .isEqualTo("PDF_BROKEN");
    }

    @Test
    void the_text_of_a_page_and_its_drawn_table_are_read() throws IOException {
        Lines.Found found = (Lines.Found)
                Opening.open(file(false, "a line of words long enough to be read"), Budget.withoutHaste());

        assertThat(found.lines()).extracting(SourceLine::text).contains("a line of words long enough to be read");
        SourceLine table = found.lines().stream()
                .filter(l -> l.cells() != null)
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(table.cells()))
                .extracting(SourceCell::text)
                .containsExactly("left", "right");
        assertThat(table.place().page()).isEqualTo(1);
    }

    /** A page with a line of words and a drawn table of two cells; without words nothing at all. */
    private static byte[] file(boolean locked, String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!words.isEmpty()) {
                draw(document, page, words);
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void draw(PDDocument document, PDPage page, String words) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            write(out, font, words, 100, 700);
            write(out, font, "left", 110, 610);
            write(out, font, "right", 210, 610);
            out.addRect(100, 600, 100, 30);
            out.addRect(200, 600, 100, 30);
            out.stroke();
        }
    }

    private static void write(PDPageContentStream out, PDType1Font font, String words, float x, float y)
            throws IOException {
        out.beginText();
        out.setFont(font, 12);
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }
}
