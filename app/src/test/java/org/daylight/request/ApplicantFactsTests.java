package org.daylight.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daylight.rules.report.ApplicantColumn;
import org.junit.jupiter.api.Test;

/** What version 0.1.0 sealed of an applicant, to the letter. */
class ApplicantFactsTests {

    private static final String WITH_AGENT =
            "{\"column\":\"NATURAL_PERSON\",\"name\":\"李桂兰\",\"document\":\"IDENTITY_CARD\","
                    + "\"documentNumber\":\"110101199003077475\",\"contacts\":{\"phone\":\"13800138000\","
                    + "\"email\":\"li@example.cn\",\"address\":\"明湖路 1 号\",\"postcode\":\"100000\"},"
                    + "\"agent\":{\"name\":\"周平\",\"document\":\"PASSPORT\",\"documentNumber\":\"E12345678\","
                    + "\"phone\":\"13900139000\"}}";
    private static final String BY_LETTER = "{\"column\":\"ORG_COMMERCIAL\",\"name\":\"明湖商贸有限公司\",\"document\":null,"
            + "\"documentNumber\":\"\",\"contacts\":{\"phone\":\"\",\"email\":\"\",\"address\":\"明湖路 1 号\","
            + "\"postcode\":\"\"},\"agent\":null}";

    private static final Applicant PERSON = new Applicant(
            ApplicantColumn.NATURAL_PERSON,
            "李桂兰",
            IdentityDocument.IDENTITY_CARD,
            "110101199003077475",
            new Applicant.Contacts("13800138000", "li@example.cn", "明湖路 1 号", "100000"),
            new Applicant.Agent("周平", IdentityDocument.PASSPORT, "E12345678", "13900139000"));
    private static final Applicant COMPANY = new Applicant(
            ApplicantColumn.ORG_COMMERCIAL, "明湖商贸有限公司", null, "", new Applicant.Contacts("", "", "明湖路 1 号", ""), null);

    @Test
    void an_applicant_is_written_to_the_letter() {
        assertThat(ApplicantFacts.write(PERSON)).isEqualTo(WITH_AGENT);
        assertThat(ApplicantFacts.write(COMPANY)).isEqualTo(BY_LETTER);
    }

    @Test
    void what_was_written_is_read() {
        assertThat(ApplicantFacts.read(WITH_AGENT)).isEqualTo(PERSON);
        assertThat(ApplicantFacts.read(BY_LETTER)).isEqualTo(COMPANY);
    }

    @Test
    void what_a_newer_program_wrote_is_not_guessed_at() {
        String newer = BY_LETTER.replaceFirst("\\{", "{\"version\":2,");
        assertThatThrownBy(() -> ApplicantFacts.read(newer)).hasMessageContaining("newer program");
    }
}
