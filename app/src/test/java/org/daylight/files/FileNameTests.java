package org.daylight.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|passwd",
                "C:\\Users\\张三\\桌面\\身份证.jpg|身份证.jpg",
                "/a/b/材料.pdf|材料.pdf",
                "我的家👨‍👩‍👧🏠.png|我的家👨‍👩‍👧🏠.png",
                "𠮷野家.docx|𠮷野家.docx",
                "  .htaccess|htaccess",
                "a<b>:\"c?*.txt|a_b___c__.txt",
                "..|file",
            })
    void the_shown_name_is_no_path_and_keeps_rare_characters(String original, String shown) {
        assertThat(FileName.of(original).display()).isEqualTo(shown);
    }

    @Test
    void characters_that_hide_or_reorder_are_taken_out() {
        assertThat(FileName.of("report\u202Efdp.exe").display()).isEqualTo("reportfdp.exe");
        assertThat(FileName.of("a\u0000b\r\nc\u200B.pdf").display()).isEqualTo("abc.pdf");
        assertThat(FileName.of("\uD83D.pdf").display()).isEqualTo("pdf");
        assertThat(FileName.of("").display()).isEqualTo("file");
    }

    @Test
    void an_endless_name_is_cut_without_losing_its_ending_or_half_a_character() {
        String name = FileName.of("𠮷".repeat(500) + ".pdf").display();

        assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
        assertThat(name).endsWith("𠮷.pdf");
    }

    @Test
    void a_name_without_an_ending_gets_the_one_of_its_content() {
        assertThat(FileName.of("图片").endingWith(MediaKind.JPEG).display()).isEqualTo("图片.jpg");
        assertThat(FileName.of("图片.JPEG").endingWith(MediaKind.JPEG).display()).isEqualTo("图片.JPEG");
    }
}
