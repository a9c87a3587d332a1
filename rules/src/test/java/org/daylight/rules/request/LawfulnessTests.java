package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * Knows when what is lawful has changed: every verdict on many random steps, digested, beside the version of the rules.
 * Whoever changes a verdict raises the version and adds the file of the new one; the old files stay.
 */
class LawfulnessTests {

    private static final int HISTORIES = 2000;
    private static final int STEPS = 20;

    @Test
    void what_is_lawful_changes_only_together_with_the_version_of_the_rules() throws IOException {
        String name = "/lawfulness/" + Case.rulesVersion() + ".sha256";
        try (InputStream committed = LawfulnessTests.class.getResourceAsStream(name)) {
            assertThat(committed)
                    .as("commit src/test/resources%s: %s", name, digest())
                    .isNotNull();
            assertThat(digest())
                    .as("what is lawful has changed: raise Procedure.VERSION, commit the digest beside the old ones")
                    .isEqualTo(new String(committed.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void the_random_steps_meet_every_act_accepted_and_refused() {
        String verdicts = verdicts();
        for (Act act : Act.values()) {
            assertThat(verdicts).contains("accepted " + act + "\n").containsPattern("[A-Z_]{5,} " + act + "\n");
        }
    }

    private static String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(verdicts().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String verdicts() {
        StringBuilder verdicts = new StringBuilder();
        for (long seed = 0; seed < HISTORIES; seed++) {
            Case current = Case.draft(Situations.CALENDAR, Situations.DEFAULTS);
            for (CaseEvent event : new RandomCases(seed).anything(STEPS)) {
                switch (current.apply(event)) {
                    case CaseResult.Accepted accepted -> {
                        current = accepted.changed();
                        verdicts.append("accepted ");
                    }
                    case CaseResult.Refused refused ->
                        verdicts.append(refused.refusal().ground()).append(' ');
                }
                verdicts.append(event.act()).append('\n');
            }
        }
        return verdicts.toString();
    }
}
