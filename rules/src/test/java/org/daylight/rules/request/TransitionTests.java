package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Cites("OGI 45")
class TransitionTests {

    private static final Map<CaseState, Set<Act>> LISTED = listed();

    @Test
    void the_table_of_the_program_is_the_table_written_by_hand() {
        for (CaseState state : CaseState.values()) {
            assertThat(Transitions.actsIn(state)).as(state.name()).isEqualTo(LISTED.get(state));
        }
    }

    @Test
    void every_state_can_be_reached_and_every_act_is_listed_somewhere() {
        assertThat(Situations.everyState().stream()
                        .map(events -> Situations.lawful(events.toArray(CaseEvent[]::new))
                                .state())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CaseState.values());
        assertThat(LISTED.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Act.values());
    }

    @TestFactory
    Stream<DynamicTest> every_unlisted_pair_of_state_and_act_is_refused() {
        return Situations.everyState().stream().flatMap(events -> {
            Case situation = Situations.lawful(events.toArray(CaseEvent[]::new));
            return Arrays.stream(Act.values())
                    .filter(act -> !listedIn(situation.state()).contains(act))
                    .map(act -> DynamicTest.dynamicTest(
                            situation.state() + " refuses " + act, () -> refuses(situation, act)));
        });
    }

    private static void refuses(Case situation, Act act) {
        CaseEvent event = Probe.of(act, docket(situation), FRI_2026_05_29);
        Refusal refusal = Situations.refusalOf(situation, event);
        assertThat(refusal.ground()).isEqualTo(Ground.NOT_IN_THIS_STATE);
        assertThat(refusal.article()).isEqualTo(act.article());
        assertThat(refusal.since()).isEqualTo(situation.stateSince().orElse(null));
        assertThat(refusal.sentence())
                .contains(act.chinese())
                .contains(situation.state().chinese());
        assertThat(situation.mayDo(act, FRI_2026_05_29)).isEqualTo(new Permission.Barred(refusal));
    }

    @TestFactory
    Stream<DynamicTest> every_listed_pair_can_be_done_by_some_lawful_event() {
        return Situations.everyState().stream()
                .map(events -> Situations.lawful(events.toArray(CaseEvent[]::new)))
                .collect(Collectors.groupingBy(Case::state))
                .entrySet()
                .stream()
                .flatMap(entry -> listedIn(entry.getKey()).stream()
                        .map(act -> DynamicTest.dynamicTest(
                                entry.getKey() + " allows " + act,
                                () -> assertThat(entry.getValue()).anyMatch(situation -> isPossible(situation, act)))));
    }

    /** Some day on or after the situation's last event on which the plainest event of the act is lawful. */
    private static boolean isPossible(Case situation, Act act) {
        if (act == Act.DEFER_ANSWER) {
            return Situations.lawful(
                            Situations.HANDED_IN,
                            new CaseEvent.ReasonsAsked(WED_2026_03_04),
                            new CaseEvent.ReasonsGiven(THU_2026_03_05))
                    .mayDo(act, FRI_2026_03_06)
                    .isAllowed();
        }
        if (act == Act.TELL_THIRD_PARTY && situation.state() != CaseState.CONSULTING) {
            Case objected = Situations.lawful(
                    Situations.HANDED_IN,
                    Situations.letter(WED_2026_03_04, "a"),
                    new CaseEvent.OpinionReceived(THU_2026_03_05, "a", Consultation.Stance.OBJECTS));
            return objected.mayDo(act, FRI_2026_03_06).isAllowed();
        }
        if (act == Act.EXTEND && situation.state() == CaseState.AWAIT_CORRECTION) {
            return Situations.lawful(
                            Situations.HANDED_IN,
                            new CaseEvent.CorrectionNoticeSent(THU_2026_03_12, 0, THU_2026_03_12, "材料复杂"))
                    .mayDo(act, FRI_2026_03_13)
                    .isAllowed();
        }
        return MON_2026_03_02
                .datesUntil(FRI_2026_05_29)
                .anyMatch(day -> situation.mayDo(act, day).isAllowed());
    }

    private static Set<Act> listedIn(CaseState state) {
        return LISTED.getOrDefault(state, Set.of());
    }

    private static Docket docket(Case situation) {
        Docket docket = new Docket(Progress.DRAFT, Situations.CALENDAR, Situations.DEFAULTS);
        for (CaseEvent event : situation.events()) {
            docket = new Docket(Procedure.after(docket, event), Situations.CALENDAR, Situations.DEFAULTS);
        }
        return docket;
    }

    private static Map<CaseState, Set<Act>> listed() {
        EnumMap<CaseState, Set<Act>> listed = new EnumMap<>(CaseState.class);
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                String[] sides = line.split(": ");
                EnumSet<Act> acts = EnumSet.noneOf(Act.class);
                Arrays.stream(sides[1].split(" ")).map(Act::valueOf).forEach(acts::add);
                listed.put(CaseState.valueOf(sides[0]), acts);
            }
        }
        return listed;
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                TransitionTests.class.getResourceAsStream("/transitions/listed.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
