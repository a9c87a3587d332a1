package org.daylight.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTests {

    @TempDir
    private Path folder;

    private final ContentCheck check = new ContentCheck();

    @Test
    void accepted_formats_are_told_by_their_content() throws IOException {
        assertKind(Samples.pdf("a"), MediaKind.PDF);
        assertKind(Samples.picture("png"), MediaKind.PNG);
        assertKind(Samples.picture("jpg"), MediaKind.JPEG);
        assertKind(Samples.docx("a"), MediaKind.DOCX);
        assertKind(Samples.office("xl/workbook.xml", "xl/a.xml", new byte[9]), MediaKind.XLSX);
        assertKind(Samples.office("ppt/presentation.xml", "ppt/a.xml", new byte[9]), MediaKind.PPTX);
        assertKind(Samples.zip(Map.of("OFD.xml", new byte[9], "Doc_0/Document.xml", new byte[9])), MediaKind.OFD);
        assertKind(Samples.compound("WordDocument"), MediaKind.DOC);
        assertKind(Samples.compound("Workbook"), MediaKind.XLS);
        assertKind("申请公开房屋征收补偿方案".getBytes(StandardCharsets.UTF_8), MediaKind.TEXT);
        assertKind("申请公开房屋征收补偿方案\r\n镕 𠮷".getBytes(Charset.forName("GB18030")), MediaKind.TEXT);
        assertKind("\uFEFF申请公开".getBytes(StandardCharsets.UTF_16LE), MediaKind.TEXT);
    }

    @Test
    void a_program_a_web_page_and_noise_are_of_no_accepted_format() throws IOException {
        assertUnfit(Samples.program(), "type");
        assertUnfit("#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8), "type");
        assertUnfit(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, "type");
        assertThat(look("<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Verdict.Known(MediaKind.HTML));
        for (FilePolicy policy :
                new FilePolicy[] {FilePolicy.IDENTITY_PROOF, FilePolicy.CASE_ATTACHMENT, FilePolicy.PUBLIC_ATTACHMENT
                }) {
            assertThat(policy.accepts(MediaKind.HTML)).isFalse();
        }
    }

    @Test
    void a_zip_bomb_is_stopped_while_it_swells() throws IOException {
        byte[] zeros = new byte[64 * 1024 * 1024];
        byte[] bomb = Samples.office("word/document.xml", "word/media/a.bin", zeros);

        assertThat(bomb.length).isLessThan(100_000);
        assertUnfit(bomb, "bomb");
    }

    @Test
    void a_bomb_hidden_in_an_archive_within_the_document_is_found() throws IOException {
        byte[] inner = Samples.zip(Map.of("a.bin", new byte[64 * 1024 * 1024]));

        assertUnfit(Samples.office("word/document.xml", "word/embeddings/a.xlsx", inner), "bomb");
    }

    @Test
    void archives_nested_too_deep_or_with_too_many_entries_are_bombs() throws IOException {
        byte[] nested = Samples.zip(Map.of("a.txt", new byte[10]));
        for (int depth = 0; depth < 3; depth++) {
            nested = Samples.zip(Map.of("a.zip", nested));
        }
        assertUnfit(Samples.office("word/document.xml", "word/embeddings/a.xlsx", nested), "bomb");

        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5_001; i++) {
            many.put("a" + i, new byte[0]);
        }
        assertUnfit(Samples.zip(many), "bomb");
    }

    @Test
    void an_ordinary_document_with_an_embedded_sheet_is_no_bomb() throws IOException {
        byte[] sheet = Samples.office("xl/workbook.xml", "xl/a.xml", new byte[50_000]);

        assertKind(Samples.office("word/document.xml", "word/embeddings/a.xlsx", sheet), MediaKind.DOCX);
    }

    @Test
    void an_image_bomb_is_told_from_its_header() throws IOException {
        assertThat(look(Samples.imageBomb(30_000, 30_000))).isEqualTo(Verdict.unfit("pixels", 30_000, 30_000));
        assertThat(look(Samples.imageBomb(8_000, 8_000))).isEqualTo(new Verdict.Known(MediaKind.PNG));
        assertThat(look(Samples.imageBomb(8_001, 8_000))).isEqualTo(Verdict.unfit("pixels", 8_001, 8_000));
        assertUnfit(Samples.imageBomb(-1, 5), "damaged");
        assertUnfit(Samples.imageBomb(0, 5), "damaged");
    }

    @Test
    void a_jpeg_bomb_is_told_from_its_header() throws IOException {
        byte[] picture = Samples.picture("jpg");
        int frame = indexOf(picture, new byte[] {(byte) 0xFF, (byte) 0xC0});
        Arrays.fill(picture, frame + 5, frame + 9, (byte) 0x75);

        assertThat(look(picture)).isEqualTo(Verdict.unfit("pixels", 0x7575, 0x7575));
    }

    @Test
    void files_that_were_cut_off_are_damaged_wherever_the_cut_is() throws IOException {
        for (byte[] whole :
                new byte[][] {Samples.picture("jpg"), Samples.picture("png"), Samples.pdf("a".repeat(3000))}) {
            for (int percent : new int[] {10, 50, 90, 99}) {
                assertUnfit(Arrays.copyOf(whole, whole.length * percent / 100), "damaged");
            }
        }
        assertUnfit(Arrays.copyOf(Samples.docx("a"), 200), "damaged");
    }

    @Test
    void archives_macros_and_passwords_have_reasons_of_their_own() throws IOException {
        assertUnfit(Samples.zip(Map.of("a.txt", new byte[9])), "archive");
        assertUnfit(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3}, "archive");
        assertUnfit(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0, 1, 2, 3, 4, 5}, "archive");
        assertUnfit(Samples.office("word/document.xml", "word/vbaProject.bin", new byte[9]), "macros");
        assertUnfit(Samples.compound("_VBA_PROJECT_CUR"), "macros");
        assertUnfit(Samples.compound("EncryptedPackage"), "encrypted");
        assertUnfit(Samples.compound("Something"), "type");
    }

    private Verdict look(byte[] content) throws IOException {
        return check.look(Files.write(folder.resolve("content"), content));
    }

    private void assertKind(byte[] content, MediaKind kind) throws IOException {
        assertThat(look(content)).isEqualTo(new Verdict.Known(kind));
    }

    private void assertUnfit(byte[] content, String ground) throws IOException {
        assertThat(look(content))
                .isInstanceOfSatisfying(
                        Verdict.Unfit.class, unfit -> assertThat(unfit.ground()).isEqualTo(ground));
    }

    private static int indexOf(byte[] content, byte[] wanted) {
        for (int i = 0; i < content.length - wanted.length; i++) {
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
