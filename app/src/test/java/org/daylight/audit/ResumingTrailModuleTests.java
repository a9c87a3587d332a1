package org.daylight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** The way on after a tampering was found. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
@Import(DatabaseOwner.class)
class ResumingTrailModuleTests {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private Anchoring anchoring;

    @Autowired
    private AuditResumeCommand command;

    @Autowired
    private DatabaseOwner owner;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void ten_entries_stand_in_the_trail_and_the_last_is_anchored() {
        owner.startAnew();
        for (int n = 1; n <= 10; n++) {
            act();
        }
        assertThat(anchoring.anchor()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM audit_entry; DELETE FROM audit_anchor; UPDATE audit_head SET position = 0, seal = '', hash = ''",
                "DELETE FROM audit_head",
                "DELETE FROM audit_anchor",
                "UPDATE audit_head SET position = 9223372036854775807",
                "UPDATE audit_entry SET detail = 'x' WHERE position IN (3, 10)",
                "DELETE FROM audit_entry WHERE position > 7; UPDATE audit_head SET position = 7",
                "UPDATE audit_anchor SET seal = ''"
            })
    void after_any_tampering_the_trail_goes_on_and_remembers_what_was_wrong(String attack) {
        owner.tamper(attack);
        Verdict before = verification.verify();
        assertThat(before.isClean()).isFalse();
        long onRows = before.first().stream()
                .filter(finding -> finding.position() <= 10)
                .filter(finding -> finding.tampering() == Tampering.REMOVED || finding.tampering() == Tampering.CHANGED)
                .count();

        assertThat(resume("旧备份误恢复", "，已查明")).isZero();

        assertThat(verification.verify().isClean()).isTrue();
        assertThat(verification.verify().known()).isGreaterThanOrEqualTo(onRows);
        act();
        assertThat(anchoring.anchor()).isTrue();
        assertThat(verification.verify().isClean()).isTrue();
        assertThat(database.queryForList("SELECT detail FROM audit_entry WHERE action = 'audit.resumed'", String.class))
                .singleElement()
                .asString()
                .contains("findings=" + before.findings(), "reason=旧备份误恢复 ，已查明");
        assertThat(database.queryForObject(
                        "SELECT position FROM audit_entry WHERE action = 'audit.resumed'", Long.class))
                .as("behind everything that was ever anchored")
                .isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET detail = 'y' WHERE position = 3",
                "UPDATE audit_entry SET detail = 'y' WHERE position = 4",
                "DELETE FROM audit_entry WHERE position = 5",
                "DELETE FROM audit_entry WHERE position = 11",
                "UPDATE audit_entry SET detail = 'y' WHERE position = 11",
                "UPDATE audit_entry SET detail = 'y' WHERE position = 12",
                "UPDATE audit_head SET seal = ''"
            })
    void what_is_changed_afterwards_is_found_before_and_behind_that_place(String attack) {
        owner.tamper("UPDATE audit_entry SET detail = 'x' WHERE position = 3");
        assertThat(resume("查明")).isZero();
        act();
        assertThat(verification.verify()).isEqualTo(new Verdict(12, 0, List.of(), 1));
        owner.tamper(attack);
        assertThat(verification.verify().isClean()).isFalse();
    }

    @Test
    void a_whole_trail_is_not_resumed_and_a_reason_must_be_given() {
        assertThat(resume("没有必要")).isEqualTo(2);
        owner.tamper("DELETE FROM audit_head");
        assertThat(resume()).isEqualTo(2);
        assertThat(database.queryForObject("SELECT count(*) FROM audit_entry", Long.class))
                .isEqualTo(10);
    }

    private int resume(String... words) {
        return command.run(List.of(words), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private void act() {
        trail.record(Deed.done("account:a", "request.confirmed", "request:1", ""));
    }
}
