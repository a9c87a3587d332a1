package org.daylight.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTests {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x7f, 0x9b, 0x61c, 0x200b, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff
            })
    void what_hides_or_turns_letters_is_taken_out(int point) {
        String unseen = Character.toString(point);
        assertThat(TypedText.text("李" + unseen + "桂兰")).isEqualTo("李桂兰");
        assertThat(TypedText.line(unseen + "李桂兰" + unseen)).isEqualTo("李桂兰");
    }

    @Test
    void half_a_character_is_taken_out() {
        assertThat(TypedText.line("李" + (char) 0xd800 + "桂兰")).isEqualTo("李桂兰");
    }

    @Test
    void every_letter_is_kept() {
        String letters = "𠮷野家 ئۇيغۇر ᠮᠣᠩᠭᠣᠯ བོད་ e\u0301 👍 ①";
        assertThat(TypedText.text(letters)).isEqualTo(letters);
        assertThat(TypedText.line(letters)).isEqualTo(letters);
    }

    @Test
    void lines_stay_lines_in_a_text_and_become_blanks_in_a_line() {
        assertThat(TypedText.text(" 一\r\n二\r三\u2028四\u0085五\t六 ")).isEqualTo("一\n二\n三\n四\n五\t六");
        assertThat(TypedText.line(" 一\r\n二\t三\u2029四 ")).isEqualTo("一 二 三 四");
    }

    @Test
    void a_rare_character_counts_as_one() {
        assertThat(TypedText.length("𠮷野家")).isEqualTo(3);
    }
}
