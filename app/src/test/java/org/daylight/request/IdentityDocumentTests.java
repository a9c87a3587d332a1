package org.daylight.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDocumentTests {

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_CARD, 110101199003077475, true",
        "IDENTITY_CARD, 110101 19900307 7475, true",
        "IDENTITY_CARD, 110101199003077476, false",
        "IDENTITY_CARD, 110101199013077475, false",
        "IDENTITY_CARD, 11010119900307747, false",
        "IDENTITY_CARD, 1 OR 1=1 --, false",
        "CREDIT_CODE, 91370102MA3C4D5E6R, false",
        "CREDIT_CODE, IIIIIIIIIIIIIIIIII, false",
        "PASSPORT, E12345678, true",
        "PASSPORT, E1, false",
        "OTHER, 军官证第 8 号, true"
    })
    void a_number_is_checked_by_the_rule_of_its_document(IdentityDocument document, String number, boolean accepted) {
        assertThat(document.accepts(number)).isEqualTo(accepted);
    }

    @Test
    void exactly_one_last_place_makes_a_credit_code_right() {
        long accepted = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .filter(last -> IdentityDocument.CREDIT_CODE.accepts("91370102MA3C4D5E6" + (char) last))
                .count();

        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void a_card_tells_the_day_of_birth_and_nothing_else_does() {
        assertThat(IdentityDocument.IDENTITY_CARD.birthday("110101199003077475"))
                .contains(LocalDate.of(1990, 3, 7));
        assertThat(IdentityDocument.PASSPORT.birthday("E12345678")).isEmpty();
    }

    @Test
    void a_masked_name_shows_one_character_whatever_its_plane() {
        assertThat(RequestTexts.applicantNamed("𠮷野家").maskedName()).isEqualTo("𠮷**");
    }
}
