package org.daylight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
@Import(DatabaseOwner.class)
class AuditChainModuleTests {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditVerifyCommand command;

    @Autowired
    private Anchoring anchoring;

    @Autowired
    private DatabaseOwner owner;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void ten_entries_stand_in_the_trail() {
        owner.startAnew();
        for (int n = 1; n <= 10; n++) {
            trail.record(Deed.done("account:a", "request.confirmed", "request:" + n, "n=" + n));
        }
    }

    @Test
    void an_untouched_trail_is_clean() {
        assertThat(verification.verify()).isEqualTo(new Verdict(10, 0, List.of()));
    }

    @Test
    void an_empty_trail_is_clean_before_and_after_the_first_start() {
        owner.installAnew();
        assertThat(verification.verify().isClean()).isTrue();
        owner.startAnew();
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void the_database_refuses_to_change_delete_or_empty_the_trail() {
        for (String sql : List.of(
                "UPDATE audit_entry SET detail = 'x' WHERE position = 3",
                "DELETE FROM audit_entry WHERE position = 3",
                "TRUNCATE audit_entry")) {
            assertThatThrownBy(() -> database.execute(sql))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void every_column_that_is_changed_is_found_at_its_position() {
        for (String change : List.of(
                "detail = 'n=33'",
                "subject = 'account:b'",
                "action = 'x'",
                "object = 'x'",
                "result = 'refused'",
                "source = '10.0.0.1'",
                "at = at + interval '1 second'",
                "algorithm = 'SM3'",
                "algorithm = 'none'")) {
            tamper("UPDATE audit_entry SET " + change + " WHERE position = 3");
            assertThat(verification.verify().first()).as(change).containsExactly(new Finding(3, Tampering.CHANGED));
            restore();
        }
    }

    @Test
    void a_field_moved_into_its_neighbour_is_found() {
        tamper("UPDATE audit_entry SET action = action || 'x', object = substr(object, 2) WHERE position = 4");
        assertThat(verification.verify().first()).contains(new Finding(4, Tampering.CHANGED));
    }

    @Test
    void a_row_removed_from_the_middle_is_found() {
        tamper("DELETE FROM audit_entry WHERE position = 5");
        assertThat(verification.verify()).isEqualTo(new Verdict(9, 1, List.of(new Finding(5, Tampering.REMOVED))));
    }

    @Test
    void rows_removed_from_the_end_are_found() {
        tamper("DELETE FROM audit_entry WHERE position > 8");
        assertThat(verification.verify().first())
                .containsExactly(new Finding(9, Tampering.REMOVED), new Finding(10, Tampering.REMOVED));
    }

    @Test
    void rows_removed_from_the_end_are_found_although_the_head_was_moved_back() {
        tamper("DELETE FROM audit_entry WHERE position > 8; UPDATE audit_head SET position = 8,"
                + " hash = (SELECT hash FROM audit_entry WHERE position = 8)");
        assertThat(verification.verify().first()).contains(new Finding(8, Tampering.SEAL_FORGED));
    }

    @Test
    void an_older_genuine_head_put_back_is_found_by_the_anchor() {
        tamper("CREATE TABLE old_head AS SELECT * FROM audit_head");
        trail.record(Deed.done("account:a", "request.confirmed", "request:11", ""));
        anchoring.anchor();
        tamper("DELETE FROM audit_entry WHERE position = 11; DELETE FROM audit_head;"
                + " INSERT INTO audit_head SELECT * FROM old_head; DROP TABLE old_head");
        assertThat(verification.verify().first()).contains(new Finding(11, Tampering.REMOVED));
    }

    @Test
    void a_whole_database_put_back_is_found_by_the_note_beside_it() {
        tamper("CREATE TABLE old_head AS SELECT * FROM audit_head");
        trail.record(Deed.done("account:a", "request.confirmed", "request:11", ""));
        anchoring.anchor();
        tamper(
                "DELETE FROM audit_entry WHERE position = 11; DELETE FROM audit_anchor WHERE position = 11; DELETE FROM audit_head;"
                        + " INSERT INTO audit_head SELECT * FROM old_head; DROP TABLE old_head");
        assertThat(verification.verify().first()).containsExactly(new Finding(11, Tampering.REMOVED));
    }

    @Test
    void a_row_appended_in_sql_with_a_right_hash_is_found() {
        List<AuditEntry> entries = new ArrayList<>();
        log.each(AuditFilter.ALL, entries::add);
        AuditEntry last = entries.getLast();
        byte[] hash = hashAt(10);
        ChainLink forged = ChainLink.tie(
                new AuditEntry(11, last.at(), Deed.done("account:a", "x", "y", "")), ChainAlgorithm.SHA_256, hash);
        insert(forged);
        assertThat(verification.verify().first()).containsExactly(new Finding(11, Tampering.INSERTED));
        tamper("DELETE FROM audit_entry WHERE position = 11");
    }

    @Test
    void a_row_put_before_the_first_is_found() {
        tamper("INSERT INTO audit_entry SELECT 0, at, subject, action, object, result, source, detail, algorithm,"
                + " previous, hash FROM audit_entry WHERE position = 1");
        assertThat(verification.verify().first()).contains(new Finding(0, Tampering.INSERTED));
    }

    @Test
    void two_rows_that_changed_places_are_found() {
        tamper("UPDATE audit_entry SET position = -1 WHERE position = 6; UPDATE audit_entry SET position = 6 WHERE"
                + " position = 7; UPDATE audit_entry SET position = 7 WHERE position = -1");
        assertThat(verification.verify().first())
                .contains(new Finding(6, Tampering.CHANGED), new Finding(7, Tampering.CHANGED));
    }

    @Test
    void a_chain_recomputed_from_a_changed_row_to_its_end_is_found() {
        anchoring.anchor();
        List<AuditEntry> entries = new ArrayList<>();
        log.each(AuditFilter.ALL, entries::add);
        byte[] previous = hashAt(7);
        tamper("DELETE FROM audit_entry WHERE position > 7");
        for (AuditEntry entry : entries.subList(7, 10)) {
            ChainLink link = ChainLink.tie(
                    new AuditEntry(entry.position(), entry.at(), Deed.done("account:z", "x", "y", "")),
                    ChainAlgorithm.SHA_256,
                    previous);
            insert(link);
            previous = link.hash();
        }
        assertThat(verification.verify().first()).contains(new Finding(10, Tampering.REWRITTEN));
    }

    @Test
    void entries_of_both_algorithms_continue_one_chain() {
        byte[] previous = hashAt(10);
        List<AuditEntry> entries = new ArrayList<>();
        log.each(AuditFilter.ALL, entries::add);
        ChainLink link = ChainLink.tie(
                new AuditEntry(11, entries.getLast().at(), Deed.done("a", "b", "c", "")), ChainAlgorithm.SM3, previous);
        assertThat(link.algorithm()).isEqualTo("SM3");
        assertThat(link.hash()).hasSize(32).isEqualTo(ChainAlgorithm.SM3.digest(link.canonical()));
    }

    @Test
    void the_command_says_what_it_found_and_exits_with_one() {
        tamper("DELETE FROM audit_entry WHERE position = 5");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = command.run(List.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("发现 1 处异常", "第 5 条：记录被删除");
    }

    @Test
    void the_command_exits_with_nought_on_a_clean_trail() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = command.run(List.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("共 10 条审计记录");
    }

    @Test
    void the_log_is_read_backwards_by_position_and_filtered() {
        List<AuditEntry> page = log.before(8, new AuditFilter(null, null, "account:a", "request", null), 3);
        assertThat(page).extracting(AuditEntry::position).containsExactly(7L, 6L, 5L);
        assertThat(log.before(Long.MAX_VALUE, new AuditFilter(null, null, "account:b", null, null), 3))
                .isEmpty();
        assertThat(log.before(Long.MAX_VALUE, new AuditFilter(null, null, null, null, "request:1"), 9))
                .extracting(AuditEntry::position)
                .containsExactly(10L, 1L);
    }

    private byte[] hashAt(long position) {
        return Objects.requireNonNull(
                database.queryForObject("SELECT hash FROM audit_entry WHERE position = ?", byte[].class, position));
    }

    private void insert(ChainLink link) {
        Deed deed = link.entry().deed();
        database.update(
                "INSERT INTO audit_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                link.entry().position(),
                Timestamp.from(link.entry().at()),
                deed.subject(),
                deed.action(),
                deed.object(),
                deed.result(),
                deed.source(),
                deed.detail(),
                link.algorithm(),
                link.previous(),
                link.hash());
    }

    private void restore() {
        ten_entries_stand_in_the_trail();
    }

    private void tamper(String sql) {
        owner.tamper(sql);
    }
}
