package org.daylight.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.publication.TextBlock.Addressee;
import org.daylight.publication.TextBlock.Heading;
import org.daylight.publication.TextBlock.Paragraph;
import org.daylight.publication.TextBlock.Signature;
import org.daylight.publication.TextBlock.Table;
import org.junit.jupiter.api.Test;

class TextBlockTests {

    @Test
    void a_document_is_read_as_people_lay_it_out() {
        assertThat(TextBlock.of("""
                        各街道办事处，区政府各部门：
                        现将有关事项通知如下。

                        一、总体要求
                        （一）主要目标
                        一、二季度完成改造任务。
                        | 街道 | 户数 |
                        | 柳堤 | 312 |
                        明湖区住房和城乡建设局
                        2026年9月25日
                        """))
                .containsExactly(
                        new Addressee("各街道办事处，区政府各部门："),
                        new Paragraph("现将有关事项通知如下。"),
                        new Heading(2, "一、总体要求"),
                        new Heading(3, "（一）主要目标"),
                        new Paragraph("一、二季度完成改造任务。"),
                        new Table(List.of("街道", "户数"), List.of(List.of("柳堤", "312"))),
                        new Signature(List.of("明湖区住房和城乡建设局", "2026年9月25日")));
    }

    @Test
    void odd_texts_are_read_without_failing() {
        assertThat(TextBlock.of("")).isEmpty();
        assertThat(TextBlock.of("|")).containsExactly(new Table(List.of(""), List.of()));
        assertThat(TextBlock.of("2026年9月25日")).containsExactly(new Paragraph("2026年9月25日"));
        assertThat(TextBlock.of("<script>alert(1)</script>"))
                .containsExactly(new Paragraph("<script>alert(1)</script>"));
    }
}
