package org.daylight.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daylight.publication.FormReading.Problem;
import org.daylight.publication.FormReading.Readable;
import org.daylight.publication.FormReading.Unreadable;
import org.daylight.rules.exemption.ExemptionGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemFormTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);

    private static ItemForm form(String title, String number, String keywords, String disclosureClass) {
        return new ItemForm(
                title,
                "",
                "一行正文。",
                "2026-09-25",
                number,
                "0201",
                "NOTICE",
                "EVERYBODY",
                keywords,
                "",
                "",
                disclosureClass,
                "",
                "");
    }

    private static List<String> problemFields(ItemForm form) {
        return form.read() instanceof Unreadable unreadable
                ? unreadable.problems().stream().map(Problem::field).toList()
                : List.of();
    }

    @Test
    void an_empty_form_names_every_missing_field() {
        assertThat(problemFields(ItemForm.blank()))
                .containsExactly("title", "body", "generatedOn", "theme", "disclosureClass");
    }

    @Test
    void emoji_and_rare_characters_are_kept_and_what_no_reader_sees_is_not() {
        Readable readable = (Readable)
                form("𠮷祥里\u0000🌊\t\u202e公\u200b告", "", "", "PROACTIVE").read();

        assertThat(readable.draft().content().title()).isEqualTo("𠮷祥里 🌊 公告");
    }

    @Test
    void length_is_counted_in_characters_that_people_see() {
        assertThat(problemFields(form("𠮷".repeat(200), "", "", "PROACTIVE"))).isEmpty();
        assertThat(problemFields(form("𠮷".repeat(201), "", "", "PROACTIVE"))).containsExactly("title");
    }

    @ParameterizedTest
    @CsvSource({"明政发〔2026〕14号", "明政发[2026]14号", "明政办字（2025）3 号"})
    void a_document_number_is_read_with_any_brackets(String typed) {
        assertThat(problemFields(form("标题", typed, "", "PROACTIVE"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"明政发〔2026〕014号", "明政发〔2026〕第14号", "2026年14号", "明政发〔26〕14号", "<b>"})
    void what_is_no_document_number_is_refused(String typed) {
        assertThat(problemFields(form("标题", typed, "", "PROACTIVE"))).containsExactly("documentNumber");
    }

    @Test
    void ten_keywords_are_accepted_and_eleven_are_not() {
        assertThat(problemFields(form("标题", "", "一，二，三，四，五，六，七，八，九，十", "PROACTIVE")))
                .isEmpty();
        assertThat(problemFields(form("标题", "", "一，二，三，四，五，六，七，八，九，十，百", "PROACTIVE")))
                .containsExactly("keywords");
    }

    @Test
    void withheld_information_needs_its_ground_and_its_reason() {
        assertThat(problemFields(form("标题", "", "", "NOT_DISCLOSED"))).containsExactly("ground", "reason");
        ItemForm whole = new ItemForm(
                "标题",
                "",
                "正文",
                "2026-09-25",
                "",
                "0201",
                "NOTICE",
                "EVERYBODY",
                "",
                "",
                "",
                "NOT_DISCLOSED",
                "INTERNAL_AFFAIRS",
                "人事安排尚未公布");
        assertThat(whole.read())
                .isEqualTo(new Readable(new Draft(
                        new Disclosure(DisclosureClass.NOT_DISCLOSED, ExemptionGround.INTERNAL_AFFAIRS, "人事安排尚未公布"),
                        ((Readable) whole.read()).draft().content())));
    }

    @Test
    void a_form_made_from_a_draft_reads_as_the_same_draft() {
        ItemForm typed = new ItemForm(
                "标题",
                "概述",
                "正文",
                "2026-09-25",
                "明政发〔2026〕14号",
                "1501",
                "OPINION",
                "ENTERPRISES",
                "就业，稳岗",
                "2026-10-01",
                "2031-09-30",
                "PROACTIVE",
                "",
                "");
        Draft draft = ((Readable) typed.read()).draft();

        assertThat(ItemForm.of(draft)).isEqualTo(typed);
        assertThat(draft.content().metadata().generatedOn()).isEqualTo(FRI_2026_09_25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "昨天", "2026/09/25", "9999999999-01-01", "1066-10-14"})
    void a_date_that_cannot_be_is_refused(String typed) {
        ItemForm form =
                new ItemForm("标题", "", "正文", typed, "", "0201", "NOTICE", "EVERYBODY", "", "", "", "PROACTIVE", "", "");

        assertThat(problemFields(form)).containsExactly("generatedOn");
    }
}
