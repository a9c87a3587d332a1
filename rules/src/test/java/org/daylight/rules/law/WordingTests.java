package org.daylight.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTests {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void every_ground_has_a_sentence_in_both_languages() {
        for (Ground ground : Ground.values()) {
            assertThat(Wording.CHINESE.keys()).contains(ground.messageKey());
        }
        assertThat(Wording.CHINESE.keys())
                .filteredOn(key -> key.startsWith("refusal."))
                .hasSameSizeAs(Ground.values());
        assertThat(Wording.ENGLISH.keys()).isEqualTo(Wording.CHINESE.keys());
    }

    @Test
    void both_languages_fill_the_same_places() {
        for (String key : Wording.CHINESE.keys()) {
            assertThat(places(Wording.ENGLISH, key)).as(key).isEqualTo(places(Wording.CHINESE, key));
        }
    }

    @Test
    void chinese_sentences_use_full_width_punctuation_and_no_quote_that_a_message_format_would_eat() {
        for (String key : Wording.CHINESE.keys()) {
            String chinese = Wording.CHINESE.say(key, List.of());
            assertThat(chinese).as(key).doesNotContainPattern("[,;:?!()']");
            assertThat(Wording.ENGLISH.say(key, List.of())).as(key).doesNotContain("'");
            assertThat(chinese.endsWith("。")).as(key).isEqualTo(key.startsWith("refusal."));
        }
    }

    @Test
    void the_places_are_filled_in_order() {
        assertThat(Wording.CHINESE.say("refusal.extension-too-long", List.of("20", "41")))
                .isEqualTo("延长的期限须为1至20个工作日，不能延长41个工作日。");
        assertThatThrownBy(() -> Wording.CHINESE.say("nothing", List.of())).hasMessageContaining("nothing");
    }

    @Test
    void a_ground_of_time_is_one_that_judges_a_date() {
        assertThat(Arrays.stream(Ground.values()).filter(Ground::isTiming))
                .containsExactlyInAnyOrder(
                        Ground.CONFIRMATION_STILL_AWAITED,
                        Ground.CORRECTION_TOO_LATE,
                        Ground.CORRECTED_TOO_LATE,
                        Ground.CORRECTION_STILL_OPEN,
                        Ground.CONSULTATION_STILL_OPEN,
                        Ground.RELEASE_TOO_EARLY,
                        Ground.EXTENSION_TOO_LATE,
                        Ground.FEE_NOTICE_TOO_LATE,
                        Ground.PAID_TOO_LATE,
                        Ground.PAYMENT_STILL_OPEN);
    }

    private static TreeSet<String> places(Wording wording, String key) {
        return PLACE.matcher(wording.say(key, List.of()))
                .results()
                .map(MatchResult::group)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
