package org.daylight.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.CaseResult;
import org.daylight.rules.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was stored by a released version is read for ever as it was; what is stored today is what the files say, to the letter. */
class GoldenHistoriesTests {

    private static final EventNotation NOTATION = new EventNotation();

    static List<GoldenHistory> histories() {
        return GoldenHistory.all();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_case_of_a_released_version_is_what_it_was(GoldenHistory history) {
        assertThat(GoldenHistory.told(history.replay()).toString())
                .as(history.file())
                .isEqualTo(history.expect().toString());
    }

    /** So that a file says nothing that no program could have stored; older rules may have accepted more. */
    @ParameterizedTest
    @MethodSource("histories")
    void a_case_of_the_rules_of_today_is_one_that_they_accept(GoldenHistory history) {
        assumeThat(history.rows()).allMatch(row -> row.event().rules() == Case.rulesVersion());
        assertThat(Case.judge(history.replay().law().events(), WorkingCalendar.shipped(), Settings.defaults()))
                .as(history.file())
                .isInstanceOf(CaseResult.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void its_rows_read_and_written_again_say_the_same(GoldenHistory history) {
        history.rows().forEach(row -> {
            StoredEvent again = NOTATION.write(NOTATION.read(row.event()));
            assertThat(again.type()).isEqualTo(row.event().type());
            assertThat(again.note()).isEqualTo(row.event().note());
            if (again.version() == row.event().version()) {
                assertThat(again.facts())
                        .as(history.file())
                        .isEqualTo(row.event().facts());
            }
        });
    }

    @Test
    void every_kind_of_event_has_its_place_in_a_golden_history() {
        Set<String> told = histories().stream()
                .flatMap(history -> history.rows().stream())
                .map(row -> row.event().type())
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(EventKind.values()).map(EventKind::wireName)).allMatch(told::contains);
        assertThat(told).hasSameSizeAs(EventKind.values());
    }

    @Test
    void an_event_of_today_is_written_to_the_letter() {
        assertThat(today().map(GoldenHistoriesTests::line)).containsExactlyElementsOf(committed());
    }

    @Test
    void every_kind_of_step_that_the_rules_know_is_among_them() {
        assertThat(EveryEvent.steps().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(CaseEvent.class.getPermittedSubclasses());
        assertThat(today().map(RequestEvent::kind).distinct()).containsExactlyInAnyOrder(EventKind.values());
    }

    @Test
    void an_event_that_is_read_is_the_event_that_was_written() {
        today().forEach(event ->
                assertThat(NOTATION.read(NOTATION.write(event)).toString()).isEqualTo(event.toString()));
    }

    @Test
    void the_facts_of_an_event_carry_no_name_of_a_class() {
        assertThat(today().map(event -> NOTATION.write(event).facts()))
                .noneMatch(facts -> facts.contains("org.daylight"));
    }

    @Test
    void an_unknown_kind_a_newer_version_and_newer_rules_are_told_by_name() {
        assertUnreadable(new StoredEvent("Transferred", 1, 1, "{}", ""), "Transferred");
        assertUnreadable(new StoredEvent("Closed", 2, 1, "{\"on\":\"2026-03-02\"}", ""), "version 2 of Closed");
        assertUnreadable(
                new StoredEvent("Closed", 1, Case.rulesVersion() + 1, "{\"on\":\"2026-03-02\"}", ""),
                "version " + (Case.rulesVersion() + 1) + " of the rules");
        assertUnreadable(new StoredEvent("Closed", 1, 1, "{}", ""), "its field on is missing");
        assertUnreadable(new StoredEvent("Closed", 1, 1, "[]", ""), "not an object");
        assertUnreadable(new StoredEvent("Signed", 1, 1, "{\"on\":\"2026-03-02\",\"outcome\":\"MAYBE\"}", ""), "MAYBE");
        assertUnreadable(new StoredEvent("Extended", 1, 1, "{\"on\":\"2026-03-02\"}", ""), "workingDays");
        assertUnreadable(new StoredEvent("Paid", 1, 1, "{\"on\":\"2026-03-02\",\"amountFen\":1.5}", ""), "amountFen");
        assertUnreadable(new StoredEvent("Closed", 1, 1, "{\"on\":\"2026-02-30\"}", ""), "its field on is not a date");
    }

    private static void assertUnreadable(StoredEvent event, String named) {
        List<StoredHistory.Row> rows = new ArrayList<>(history("only-submitted").rows());
        rows.add(new StoredHistory.Row(2, event, Hand.SYSTEM, Instant.EPOCH));
        assertThatThrownBy(() -> GoldenHistory.replay(rows))
                .isInstanceOfSatisfying(
                        UnreadableCase.class,
                        unreadable -> assertThat(unreadable.position()).isEqualTo(2))
                .hasMessageContaining("event 2: ")
                .hasMessageContaining(named);
    }

    @Test
    void a_lost_row_is_found_at_its_place() {
        List<StoredHistory.Row> rows =
                new ArrayList<>(history("answered-in-time").rows());
        rows.remove(3);
        assertThatThrownBy(() -> GoldenHistory.replay(rows)).hasMessageContaining("event 4: it is missing");
    }

    @Test
    void a_row_that_cannot_follow_is_found_at_its_place_behind_drafts_too() {
        List<StoredHistory.Row> rows = new ArrayList<>(history("draft-waits").rows());
        int next = rows.size() + 1;
        StoredEvent before = new StoredEvent("Closed", 1, 1, "{\"on\":\"2026-03-01\"}", "");
        rows.add(new StoredHistory.Row(next, before, Hand.SYSTEM, Instant.EPOCH));
        assertThatThrownBy(() -> GoldenHistory.replay(rows))
                .isInstanceOfSatisfying(
                        UnreadableCase.class,
                        unreadable -> assertThat(unreadable.position()).isEqualTo(next));
    }

    private static GoldenHistory history(String name) {
        return histories().stream()
                .filter(history -> history.file().endsWith(name + ".json"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<RequestEvent> today() {
        return Stream.concat(
                EveryEvent.steps().stream().map(step -> new RequestEvent.Step(step, "")),
                Stream.of(EveryEvent.reply(), new RequestEvent.ReplyReturned("请补充检索范围。")));
    }

    private static String line(RequestEvent event) {
        StoredEvent written = NOTATION.write(event);
        return written.type() + " " + written.version() + " " + written.facts();
    }

    @Test
    void an_event_of_every_version_before_is_still_read() {
        GoldenHistory.kinds()
                .forEach(file -> stored(file)
                        .forEach(
                                event -> assertThat(NOTATION.read(event).type()).isEqualTo(event.type())));
    }

    /** What the newest version writes. */
    private static List<String> committed() {
        return stored(GoldenHistory.kinds().getLast())
                .map(stored -> stored.type() + " " + stored.version() + " " + stored.facts())
                .toList();
    }

    private static Stream<StoredEvent> stored(Path file) {
        return StreamSupport.stream(GoldenHistory.JSON.readTree(file).spliterator(), false)
                .map(kind -> GoldenHistory.stored(kind, ""));
    }
}
