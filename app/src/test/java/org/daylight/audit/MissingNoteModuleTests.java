package org.daylight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** The note lacks at most the last anchor; a note that was taken away, or of which lines were, is found and not made up. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
@Import(DatabaseOwner.class)
class MissingNoteModuleTests {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private Verifications verifications;

    @Autowired
    private Anchoring anchoring;

    @Autowired
    private FirstSeal beginning;

    @Autowired
    private AuditResumeCommand command;

    @Autowired
    private DatabaseOwner owner;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void four_anchors_are_noted() {
        owner.startAnew();
        anchorNext();
        anchorNext();
        anchorNext();
    }

    @Test
    void a_note_that_was_taken_away_is_one_finding_and_is_not_written_anew_from_the_database() throws IOException {
        Files.delete(owner.note());
        assertThat(verification.verify().first()).containsExactly(new Finding(0, Tampering.NOTE_MISSING));
        act();
        assertThat(anchoring.anchor()).isFalse();
        beginning.afterSingletonsInstantiated();
        assertThat(owner.note()).doesNotExist();
        assertThat(highestAnchor()).isEqualTo(3);
        assertThat(verifications.last().orElseThrow().first()).isEqualTo("0:NOTE_MISSING");
    }

    @Test
    void a_note_that_was_taken_away_while_there_was_only_one_anchor_is_found_too() throws IOException {
        owner.startAnew();
        Files.delete(owner.note());
        assertThat(verification.verify().first()).containsExactly(new Finding(0, Tampering.NOTE_MISSING));
        assertThat(anchoring.anchor()).isFalse();
        assertThat(owner.note()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"0 1, 2", "0, 1", "'', 0"})
    void a_note_that_lacks_more_than_its_last_line_is_found_and_nothing_is_anchored(String left, long first)
            throws IOException {
        leave(left);
        assertThat(verification.verify().first()).containsExactly(new Finding(first, Tampering.NOTE_MISSING));
        act();
        assertThat(anchoring.anchor()).isFalse();
        assertThat(positions()).isEqualTo(left);
        assertThat(highestAnchor()).isEqualTo(3);
    }

    @Test
    void each_gap_between_the_lines_is_found() throws IOException {
        anchorNext();
        leave("0 2 4");
        assertThat(verification.verify().first())
                .containsExactly(new Finding(1, Tampering.NOTE_MISSING), new Finding(3, Tampering.NOTE_MISSING));
    }

    @Test
    void while_the_note_cannot_be_written_no_second_anchor_is_made() throws IOException {
        try (FileChannel full = FileChannel.open(owner.note(), StandardOpenOption.WRITE)) {
            assertThat(full.lock().isValid()).as("nobody else can write").isTrue();
            for (int n = 0; n < 3; n++) {
                act();
                assertThatThrownBy(anchoring::anchor).isInstanceOf(RuntimeException.class);
                assertThat(highestAnchor()).isEqualTo(4);
                assertThat(verification.verify().isClean()).isTrue();
            }
        }
        assertThat(anchoring.anchor()).isTrue();
        assertThat(positions()).isEqualTo("0 1 2 3 4 6");
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void a_crash_at_the_first_start_between_the_first_anchor_and_its_line_is_no_finding() throws IOException {
        owner.startAnew();
        leave("");
        assertThat(verification.verify().isClean()).isTrue();
        beginning.afterSingletonsInstantiated();
        assertThat(positions()).isEqualTo("0");
    }

    @Test
    void a_crash_at_the_first_start_before_the_first_anchor_is_no_finding() throws IOException {
        owner.startAnew();
        owner.tamper("DELETE FROM audit_anchor");
        Files.delete(owner.note());
        beginning.afterSingletonsInstantiated();
        assertThat(positions()).isEqualTo("0");
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void a_trail_with_known_faults_goes_on_with_a_note_that_lacks_one_line() throws IOException {
        owner.tamper("UPDATE audit_entry SET detail = 'x' WHERE position = 2");
        resume();
        anchorNext();
        leave("0 1 2 3 4");
        assertThat(verification.verify().isClean()).isTrue();
        anchorNext();
        assertThat(positions()).isEqualTo("0 1 2 3 4 5 6");
    }

    @ParameterizedTest
    @CsvSource({"gone", "'0 1'", "''"})
    void a_resumed_trail_has_its_missing_lines_again_and_tells_the_pages_at_once(String left) throws IOException {
        if (left.equals("gone")) {
            Files.delete(owner.note());
        } else {
            leave(left);
        }
        assertThat(anchoring.anchor()).isFalse();
        assertThat(verifications.last().orElseThrow().findings()).isEqualTo(1);
        resume();
        assertThat(verifications.last().orElseThrow().findings()).isZero();
        assertThat(positions()).isEqualTo("0 1 2 3 4");
        anchorNext();
        assertThat(positions()).isEqualTo("0 1 2 3 4 5");
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void a_crash_between_the_resumption_and_its_lines_is_made_good_by_the_next_anchor() throws IOException {
        Files.delete(owner.note());
        resume();
        Files.delete(owner.note());
        act();
        assertThat(anchoring.anchor()).as("the resumption itself is not noted").isFalse();
        Files.writeString(owner.note(), "");
        assertThat(anchoring.anchor()).isTrue();
        assertThat(positions()).isEqualTo("0 1 2 3 4 5");
    }

    private void resume() {
        clock.advance(Duration.ofSeconds(1));
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(command.run(List.of("已查明"), out)).isZero();
    }

    private void leave(String positions) throws IOException {
        List<String> wanted = List.of(positions.split(" ", -1));
        try (Stream<String> lines = Files.lines(owner.note())) {
            String kept = lines.filter(line -> wanted.contains(line.split(" ", -1)[0]))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            Files.writeString(owner.note(), kept);
        }
    }

    private String positions() throws IOException {
        try (Stream<String> lines = Files.lines(owner.note())) {
            return lines.map(line -> line.split(" ", -1)[0]).collect(Collectors.joining(" "));
        }
    }

    private long highestAnchor() {
        return Objects.requireNonNull(database.queryForObject("SELECT max(position) FROM audit_anchor", Long.class));
    }

    private void act() {
        trail.record(Deed.done("account:a", "request.confirmed", "request:1", ""));
    }

    private void anchorNext() {
        act();
        assertThat(anchoring.anchor()).isTrue();
    }
}
