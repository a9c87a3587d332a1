package org.daylight.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.daylight.publication.ItemAct;
import org.daylight.rules.request.CaseEvent;
import org.junit.jupiter.api.Test;

class KnownDeedsTests {

    @Test
    void every_step_of_a_case_has_words_in_the_trail() {
        assertThat(Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                        .map(type -> "request." + type.getSimpleName()))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(KnownDeeds.key(action)).isEqualTo("deed." + action));
    }

    @Test
    void every_act_on_an_item_has_words_in_the_trail() {
        assertThat(Arrays.stream(ItemAct.values())
                        .map(act ->
                                "item." + act.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(KnownDeeds.key(action)).isEqualTo("deed." + action));
    }

    @Test
    void an_unknown_action_is_shown_as_it_was_recorded() {
        assertThat(KnownDeeds.key("thing.of-an-older-version")).isEmpty();
    }
}
