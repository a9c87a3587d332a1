package org.daylight.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleRefTests {

    @ParameterizedTest
    @CsvSource({
        "OGI 33.2, 《政府信息公开条例》第三十三条第二款",
        "OGI 36(3), 《政府信息公开条例》第三十六条第（三）项",
        "OGI 10, 《政府信息公开条例》第十条",
        "OGI 20(15), 《政府信息公开条例》第二十条第（十五）项",
        "RECONSIDERATION 23.1(4), 《行政复议法》（2023年修订）第二十三条第一款第（四）项",
        "FEE 6, 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条",
        "SUIT_2025, 《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》（法释〔2025〕8号）",
        "CIVIL_PROCEDURE 100, 《民事诉讼法》（2023年修正）第一百条",
        "CIVIL_PROCEDURE 105, 《民事诉讼法》（2023年修正）第一百零五条",
        "CIVIL_PROCEDURE 110, 《民事诉讼法》（2023年修正）第一百一十条",
        "CIVIL_PROCEDURE 112, 《民事诉讼法》（2023年修正）第一百一十二条",
        "CIVIL_PROCEDURE 120, 《民事诉讼法》（2023年修正）第一百二十条",
        "CIVIL_PROCEDURE 199, 《民事诉讼法》（2023年修正）第一百九十九条"
    })
    void a_citation_is_written_as_chinese_documents_write_it(String notation, String chinese) {
        ArticleRef article = ArticleRef.parse(notation);
        assertThat(article.chinese()).isEqualTo(chinese);
        assertThat(article).hasToString(notation);
        assertThat(ArticleRef.parse(article.toString())).isEqualTo(article);
    }

    @Test
    void an_english_citation_names_the_regulation_and_the_figures() {
        assertThat(ArticleRef.parse("OGI 33.2").english())
                .isEqualTo("Regulations on Open Government Information (2019), Art. 33.2");
        assertThat(ArticleRef.parse("FEE").english()).isEqualTo("Measures on the information processing fee");
    }

    @Test
    void the_whole_article_is_the_unit_of_the_coverage_page() {
        assertThat(ArticleRef.parse("OGI 36.1(3)").wholeArticle()).isEqualTo(ArticleRef.of(Regulation.OGI, 36));
        assertThat(ArticleRef.of(Regulation.OGI, 33, 2)).isEqualTo(ArticleRef.parse("OGI 33.2"));
        assertThat(ArticleRef.of(Regulation.OGI)).isEqualTo(ArticleRef.parse("OGI"));
        assertThat(ArticleRef.parse("OGI").provision()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OGI x",
                "XYZ 1",
                "OGI 36(3",
                "OGI 200",
                "OGI -1",
                "OGI 0.1",
                "OGI 0(1)",
                "OGI 1.100",
                "OGI 1(100)"
            })
    void what_is_no_provision_is_refused(String text) {
        assertThatThrownBy(() -> ArticleRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_limits_themselves_are_provisions() {
        assertThat(new ArticleRef(Regulation.OGI, 199, 99, 99)).hasToString("OGI 199.99(99)");
        assertThat(new ArticleRef(Regulation.OGI, 0, 0, 0)).hasToString("OGI");
        assertThatThrownBy(() -> new ArticleRef(Regulation.OGI, 1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ArticleRef(Regulation.OGI, 1, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
