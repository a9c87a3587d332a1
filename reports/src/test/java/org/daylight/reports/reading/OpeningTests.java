package org.daylight.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningTests {

    private static final String TITLE = "明湖区人民政府2022年政府信息公开工作年度报告\n";
    private static final String PERIOD = "本报告所列数据的统计期限为2022年1月1日至2022年12月31日。\n";
    private static final String PAGE =
            "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\"></head><body><p>" + TITLE
                    + "</p><p>" + PERIOD + "</p></body></html>";

    static List<Arguments> foreign_files() throws IOException {
        List<Arguments> files = new ArrayList<>();
        files.add(Arguments.of("EMPTY", new byte[0]));
        files.add(Arguments.of("IMAGE", latin("\u0089PNG\r\n\u001a\n0000")));
        files.add(Arguments.of("IMAGE", latin("\u00ff\u00d8\u00ff\u00e0 jpeg")));
        files.add(Arguments.of("IMAGE", latin("BM\u0001\u0002\u0003")));
        files.add(Arguments.of("RICH_TEXT", latin("{\\rtf1 words}")));
        files.add(Arguments.of("ARCHIVE", latin("Rar!\u001a\u0007")));
        files.add(Arguments.of("PASSWORD", oldOffice("EncryptedPackage")));
        files.add(Arguments.of("OLD_WORD", oldOffice("WordDocument")));
        files.add(Arguments.of("SHEET", oldOffice("Workbook")));
        files.add(Arguments.of("SLIDES", oldOffice("PowerPoint Document")));
        files.add(Arguments.of("OLD_OFFICE", oldOffice("Anything")));
        files.add(Arguments.of("OFD", zip("OFD.xml")));
        files.add(Arguments.of("SHEET", zip("xl/workbook.xml")));
        files.add(Arguments.of("SLIDES", zip("ppt/presentation.xml")));
        files.add(Arguments.of("OPEN_DOCUMENT", zip("content.xml")));
        files.add(Arguments.of("ARCHIVE", zip("report.txt")));
        files.add(Arguments.of("WORD_BROKEN", zip("word/document.xml")));
        files.add(Arguments.of("BROKEN", latin("PK\u0003\u0004 torn off")));
        files.add(Arguments.of("PDF_BROKEN", latin("%PDF-1.4 torn off")));
        return files;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] oldOffice(String stream) {
        return latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600)
                + new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(latin("<nothing/>"));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("foreign_files")
    void each_kind_of_foreign_file_has_a_refusal_of_its_own(String code, byte[] bytes) {
        Reading reading = new ReportReader().read(new ReportSource.File("年报", bytes));

        Reading.Refused refused = (Reading.Refused) reading;
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.wording().text(Locale.CHINESE)).startsWith("“年报”").endsWith("。");
        assertThat(refused.wording().text(Locale.ENGLISH)).startsWith("\"年报\"").endsWith(".");
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_loaded(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(8L << 30);
        }

        assertThat(refusal(new ReportSource.OnDisk("large.pdf", large))).isEqualTo("TOO_LARGE");
        assertThat(refusal(new ReportSource.OnDisk("gone.pdf", folder.resolve("gone.pdf"))))
                .isEqualTo("UNREADABLE");
    }

    private static String refusal(ReportSource source) {
        return ((Reading.Refused) new ReportReader().read(source)).code();
    }

    @ParameterizedTest
    @CsvSource({"gb2312,GB18030", "gbk,GBK", "utf-8,UTF-8", "unknown,GB18030", "utf-8,GB18030"})
    void a_page_is_decoded_as_it_says_when_that_can_be_true(String said, String charset) {
        byte[] bytes = PAGE.formatted(said).getBytes(Charset.forName(charset));

        assertThat(lines(bytes)).contains(TITLE.strip(), PERIOD.strip());
    }

    @Test
    void pages_in_big5_and_the_oldest_characters_are_read() {
        String page = "<html><meta charset=big5><p>政府信息公開工作年度報告</p><p>本報告所列數據的統計期限為一年，申請辦理共三件。</p></html>";

        assertThat(lines(page.getBytes(Charset.forName("Big5")))).contains("政府信息公開工作年度報告");
        assertThat(lines(page.replace("<meta charset=big5>", "").getBytes(Charset.forName("Big5"))))
                .contains("政府信息公開工作年度報告");
    }

    @Test
    void pages_packed_in_archives_answers_and_escapes_are_unpacked() {
        String page = "<p>" + TITLE.strip() + "</p><table><tr><td>规章</td><td>1</td></tr></table>";
        String archive =
                "From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=x\"\r\n\r\n"
                        + "------=x\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + quoted(page) + "\r\n------=x--\r\n";
        String answer = "{\"code\":0,\"data\":{\"content\":\"" + page.replace("<", "\\u003c") + "\"}}";
        String escaped = page.replace("<", "&lt;").replace(">", "&gt;");

        for (String text : List.of(archive, answer, escaped)) {
            assertThat(lines(text.getBytes(StandardCharsets.UTF_8))).contains(TITLE.strip(), "规章 | 1");
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b != '=';
            quoted.append(plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xff));
            if (quoted.length() % 70 == 0) {
                quoted.append("=\r\n");
            }
        }
        return quoted.toString();
    }

    private static List<String> lines(byte[] bytes) {
        return ((Lines.Found) Opening.open(bytes, Budget.withoutHaste()))
                .lines().stream().map(line -> line.text().strip()).toList();
    }
}
