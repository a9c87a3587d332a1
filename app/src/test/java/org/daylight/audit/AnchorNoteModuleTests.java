package org.daylight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import org.daylight.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The note beside the database only grows, outlives a crash in the middle of a line, and every line of it counts. */
@ModuleTest
@TestPropertySource(properties = "db-scheduler.enabled=false")
@Import(DatabaseOwner.class)
class AnchorNoteModuleTests {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private Anchoring anchoring;

    @Autowired
    private DatabaseOwner owner;

    @BeforeEach
    void three_anchors_are_noted() {
        owner.startAnew();
        anchorNext();
        anchorNext();
    }

    @Test
    void each_anchor_is_a_line_behind_the_others() throws IOException {
        assertThat(positions()).containsExactly("0", "1", "2");
        anchoring.anchor();
        assertThat(positions()).as("nothing new, nothing noted").containsExactly("0", "1", "2");
        anchorNext();
        assertThat(positions()).containsExactly("0", "1", "2", "3");
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void every_line_is_compared_and_not_only_the_last() throws IOException {
        List<String> lines = Files.readAllLines(owner.note());
        String forged = lines.get(1).replaceFirst(" [0-9a-f]{64} ", " " + "0".repeat(64) + " ");
        write(lines.get(0), forged, lines.get(2));
        assertThat(verification.verify().first()).containsExactly(new Finding(1, Tampering.SEAL_FORGED));
        write(lines.get(0), lines.get(2), lines.get(1));
        assertThat(verification.verify().first()).containsExactly(new Finding(1, Tampering.NOTE_DISORDERED));
        write(lines.get(0), "nonsense", lines.get(2));
        assertThat(verification.verify().first()).containsExactly(new Finding(0, Tampering.SEAL_FORGED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3 SHA-256 00ff", "\0\0\0\0"})
    void a_line_cut_off_by_a_crash_is_no_alarm_and_makes_room_for_the_next(String fragment) throws IOException {
        Files.writeString(owner.note(), fragment, StandardOpenOption.APPEND);
        assertThat(verification.verify().isClean()).isTrue();
        anchorNext();
        assertThat(positions()).containsExactly("0", "1", "2", "3");
        assertThat(verification.verify().isClean()).isTrue();
    }

    @Test
    void a_whole_line_whose_end_was_cut_off_still_counts() throws IOException {
        String text = Files.readString(owner.note());
        Files.writeString(owner.note(), text.stripTrailing());
        assertThat(verification.verify().isClean()).isTrue();
        owner.wipe();
        assertThat(verification.verify().first()).contains(new Finding(2, Tampering.REMOVED));
        assertThat(anchoring.anchor()).isFalse();
        assertThat(positions()).containsExactly("0", "1", "2");
    }

    @Test
    void an_anchor_whose_line_a_crash_prevented_is_noted_with_the_next() throws IOException {
        List<String> lines = Files.readAllLines(owner.note());
        write(lines.get(0), lines.get(1));
        assertThat(verification.verify().isClean()).isTrue();
        anchorNext();
        assertThat(positions()).containsExactly("0", "1", "2", "3");
    }

    @Test
    void the_one_anchor_of_an_older_program_is_the_first_line() throws IOException {
        String[] fields = Files.readAllLines(owner.note()).get(1).split(" ", -1);
        Files.delete(owner.note());
        Files.writeString(
                owner.note().resolveSibling("audit-anchor"),
                String.join("\n", fields[0], fields[1], fields[2], fields[3]));
        Files.setPosixFilePermissions(
                owner.note().resolveSibling("audit-anchor"), PosixFilePermissions.fromString("rw-------"));
        assertThat(HexFormat.of().parseHex(fields[3])).hasSize(32);
        assertThat(verification.verify().isClean()).isTrue();
        anchorNext();
        assertThat(positions()).containsExactly("1", "2", "3");
        assertThat(verification.verify().isClean()).isTrue();
        Files.delete(owner.note());
        owner.wipe();
        assertThat(verification.verify().first()).contains(new Finding(1, Tampering.REMOVED));
    }

    private void anchorNext() {
        trail.record(Deed.done("account:a", "request.confirmed", "request:1", ""));
        assertThat(anchoring.anchor()).isTrue();
    }

    private List<String> positions() throws IOException {
        return Files.readAllLines(owner.note()).stream()
                .map(line -> line.split(" ", -1)[0])
                .toList();
    }

    private void write(String... lines) throws IOException {
        Files.writeString(owner.note(), String.join("\n", lines) + "\n");
    }
}
