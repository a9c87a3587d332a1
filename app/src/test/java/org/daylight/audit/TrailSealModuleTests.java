package org.daylight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Whoever owns the database tries to have a false end sealed by the next act or the next anchor. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
@Import(DatabaseOwner.class)
@ExtendWith(OutputCaptureExtension.class)
class TrailSealModuleTests {

    private static final String CUT_BEHIND_EIGHT = "DELETE FROM audit_entry WHERE position > 8; UPDATE audit_head"
            + " SET position = 8, hash = (SELECT hash FROM audit_entry WHERE position = 8)";

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private Verifications verifications;

    @Autowired
    private Anchoring anchoring;

    @Autowired
    private AnchorNote note;

    @Autowired
    private FirstSeal beginning;

    @Autowired
    private AuditHealth health;

    @Autowired
    private DatabaseOwner owner;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void ten_entries_stand_in_the_trail_and_the_sixth_is_anchored() {
        owner.startAnew();
        for (int n = 1; n <= 10; n++) {
            act();
            if (n == 6) {
                assertThat(anchoring.anchor()).isTrue();
            }
        }
    }

    @Test
    void the_first_start_seals_the_end_and_anchors_it_in_the_database_and_beside_it() {
        owner.startAnew();
        assertThat(database.queryForObject("SELECT octet_length(seal) FROM audit_head", Integer.class))
                .isEqualTo(32);
        assertThat(database.queryForList("SELECT position FROM audit_anchor", Long.class))
                .containsExactly(0L);
        assertThat(note.last().orElseThrow().mark().position()).isZero();
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void a_trail_that_was_wiped_is_neither_continued_nor_anchored_nor_begun_anew() {
        owner.wipe();
        assertRefused();
        beginning.afterSingletonsInstantiated();
        assertRefused();
        assertThat(note.last().orElseThrow().mark().position()).isEqualTo(6);
        assertThat(verification.verify().first())
                .contains(new Finding(0, Tampering.SEAL_FORGED), new Finding(6, Tampering.REMOVED));
    }

    @Test
    void a_trail_that_was_wiped_before_its_first_hour_was_over_is_not_continued_either() {
        owner.startAnew();
        act();
        owner.wipe();
        beginning.afterSingletonsInstantiated();
        assertRefused();
        assertThat(verification.verify().first())
                .containsExactly(new Finding(0, Tampering.SEAL_FORGED), new Finding(0, Tampering.ANCHOR_MISSING));
    }

    @Test
    void a_tail_cut_behind_the_last_anchor_is_not_sealed_anew() {
        owner.tamper(CUT_BEHIND_EIGHT);
        assertRefused();
        assertThat(verification.verify().first()).containsExactly(new Finding(8, Tampering.SEAL_FORGED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "'\\x00'", "decode(repeat('00', 32), 'hex')"})
    void an_end_with_a_made_up_seal_is_not_sealed_anew(String seal) {
        owner.tamper("UPDATE audit_head SET seal = " + seal);
        assertRefused();
        assertThat(verification.verify().first()).containsExactly(new Finding(10, Tampering.SEAL_FORGED));
    }

    @Test
    void an_end_that_was_taken_away_is_a_finding_and_no_crash() {
        owner.tamper("DELETE FROM audit_head");
        assertRefused();
        assertThat(verification.verify())
                .isEqualTo(new Verdict(10, 1, List.of(new Finding(0, Tampering.HEAD_MISSING))));
    }

    @Test
    void an_old_genuine_end_that_was_put_back_is_found_by_the_anchor_behind_it() {
        owner.tamper("CREATE TABLE old_head AS SELECT * FROM audit_head");
        act();
        assertThat(anchoring.anchor()).isTrue();
        owner.tamper("DELETE FROM audit_entry WHERE position = 11; DELETE FROM audit_head;"
                + " INSERT INTO audit_head SELECT * FROM old_head; DROP TABLE old_head");
        assertThat(anchoring.anchor()).isFalse();
        trail.record(Deed.done("account:z", "request.confirmed", "request:other", ""));
        assertThat(anchoring.anchor()).isFalse();
        assertThat(note.last().orElseThrow().mark().position()).isEqualTo(11);
        assertThat(verification.verify().first()).contains(new Finding(11, Tampering.REWRITTEN));
    }

    @Test
    void anchors_wiped_from_the_database_are_missed_by_the_note() {
        owner.tamper("DELETE FROM audit_anchor");
        assertThat(anchoring.anchor()).isFalse();
        assertThat(verification.verify().first())
                .containsExactly(new Finding(0, Tampering.ANCHOR_MISSING), new Finding(6, Tampering.ANCHOR_MISSING));
    }

    @Test
    void rows_missing_at_a_genuine_end_are_not_anchored() {
        owner.tamper("DELETE FROM audit_entry WHERE position = 10");
        assertThat(anchoring.anchor()).isFalse();
        assertThat(verifications.last().orElseThrow().first()).isEqualTo("10:REMOVED");
    }

    @Test
    void the_database_refuses_to_remove_repeat_or_turn_back_the_end() {
        for (String sql : List.of(
                "DELETE FROM audit_head",
                "TRUNCATE audit_head",
                "INSERT INTO audit_head VALUES (true, 0, '', 'SHA-256', '') ON CONFLICT DO NOTHING",
                "UPDATE audit_head SET position = 9",
                "UPDATE audit_head SET seal = ''",
                "DELETE FROM audit_anchor",
                "TRUNCATE audit_anchor")) {
            assertThatThrownBy(() -> database.execute(sql)).as(sql).isInstanceOf(DataAccessException.class);
        }
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void a_hundred_refused_acts_are_one_alarm_and_one_kept_verdict(CapturedOutput output) {
        owner.tamper("UPDATE audit_head SET seal = ''");
        for (int n = 0; n < 100; n++) {
            assertThatThrownBy(this::act).isInstanceOf(TrailBroken.class);
        }
        owner.await();
        assertThat(output.getOut().lines().filter(line -> line.contains("ALARM")))
                .hasSize(1);
        assertThat(database.queryForObject("SELECT count(*) FROM audit_verification", Long.class))
                .isEqualTo(1);
        assertThat(verifications.last().orElseThrow().first()).isEqualTo("10:SEAL_FORGED");
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private void assertRefused() {
        assertThatThrownBy(this::act).isInstanceOf(TrailBroken.class);
        assertThat(anchoring.anchor()).isFalse();
        owner.await();
        assertThat(verifications.last().orElseThrow().findings()).isPositive();
    }

    private void act() {
        trail.record(Deed.done("account:a", "request.confirmed", "request:1", ""));
    }
}
