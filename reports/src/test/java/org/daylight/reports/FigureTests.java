package org.daylight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.reports.text.Figures;
import org.daylight.reports.text.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "19;19",
                "+19;19",
                "-10;-10",
                "减少22;-22",
                "增加 5;5",
                "1,234;1234",
                "12,345,678;12345678",
                "20.30;20.3",
                "? 0;0",
                "17件;17"
            })
    void figures_are_read_as_people_write_them(String written, String value) {
        assertThat(Figures.parse(written).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "约19", "12%", "1,23", "19-20", "2022年", "1.", "3.其他", "O", "二", "12345678901234567890"})
    void what_is_no_plain_figure_is_left_alone(String written) {
        assertThat(Figures.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"零,0", "〇,0", "七,7", "十,10", "十二,12", "二十,20", "二百一十五,215", "三千零四,3004", "一万二千,12000"})
    void chinese_numerals_are_read_in_cells(String written, String value) {
        assertThat(Figures.parseChinese(written).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @Test
    void words_are_no_chinese_numerals() {
        assertThat(Figures.parseChinese("其他")).isEmpty();
        assertThat(Figures.parseChinese("一二")).isEmpty();
    }

    @Test
    void traditional_characters_pinyin_and_list_numbers_fold_away() {
        assertThat(Plain.label("（二）規範性檔案")).isEqualTo("规范性档案");
        assertThat(Plain.label("第二十條第(一)項(xiàng)")).isEqualTo("第二十条第一项");
        assertThat(Plain.label("1.属于国家 秘密")).isEqualTo("属于国家秘密");
        assertThat(Plain.label("一)主动公开")).isEqualTo("主动公开");
        assertThat(Plain.letters(Plain.fold("本年增／减"))).isEqualTo("本年增减");
    }
}
