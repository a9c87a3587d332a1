package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;
import org.daylight.rules.law.Cites;
import org.daylight.rules.request.LedgerDay.Kind;
import org.junit.jupiter.api.Test;

/** Properties over random lawful cases; a failure names the seed that made it, {@code -Ddaylight.seed=} repeats it. */
@Cites({"OGI 30", "OGI 33"})
class CasePropertyTests {

    private static final int CASES = Integer.getInteger("daylight.cases", 1500);
    private static final Long ONLY = Long.getLong("daylight.seed");

    @Test
    void a_full_replay_and_the_incremental_path_agree_from_every_prefix() {
        forEachSeed((drawn, seed) -> {
            List<CaseEvent> events = drawn.events();
            Case grown = Case.draft(Situations.CALENDAR, Situations.DEFAULTS);
            for (int length = 1; length <= events.size(); length++) {
                grown = ((CaseResult.Accepted) grown.apply(events.get(length - 1))).changed();
                Case replayed = Case.replay(events.subList(0, length), Situations.CALENDAR, Situations.DEFAULTS);
                LocalDate today = events.get(length - 1).on();
                assertThat(facts(replayed, today)).as("seed %d", seed).isEqualTo(facts(grown, today));
            }
        });
    }

    @Test
    void the_ledger_counts_exactly_the_days_that_make_the_answering_date() {
        forEachSeed((drawn, seed) -> {
            LocalDate today = drawn.events().getLast().on();
            Optional<LocalDate> due = drawn.answerDue();
            List<LedgerDay> ledger = drawn.ledger(today);
            if (due.isEmpty() || drawn.clockStartedOn().isEmpty()) {
                return;
            }
            LocalDate start = drawn.clockStartedOn().get();
            List<Integer> numbers = ledger.stream()
                    .filter(day -> day.date().isAfter(start) && day.kind() == Kind.COUNTED)
                    .map(LedgerDay::n)
                    .toList();
            assertThat(ledger.getLast().date()).as("seed %d", seed).isEqualTo(due.get());
            assertThat(numbers)
                    .as("seed %d", seed)
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        });
    }

    @Test
    void no_day_is_told_twice_and_none_is_left_out() {
        forEachSeed((drawn, seed) -> {
            List<LedgerDay> ledger = drawn.ledger(drawn.events().getLast().on());
            Set<LocalDate> days = new HashSet<>();
            for (int index = 0; index < ledger.size(); index++) {
                assertThat(days.add(ledger.get(index).date()))
                        .as("seed %d", seed)
                        .isTrue();
                assertThat(ledger.get(index).date())
                        .as("seed %d", seed)
                        .isEqualTo(ledger.getFirst().date().plusDays(index));
            }
        });
    }

    @Test
    void one_more_consultation_or_extension_never_brings_the_answering_date_nearer() {
        forEachSeed((drawn, seed) -> {
            LocalDate today = drawn.events().getLast().on();
            Optional<LocalDate> due = drawn.answerDue();
            for (CaseEvent more : List.of(
                    new CaseEvent.ConsultationSent(today, "more", Consultation.Kind.THIRD_PARTY, today),
                    new CaseEvent.Extended(today, 3, true))) {
                if (drawn.apply(more) instanceof CaseResult.Accepted(Case longer) && due.isPresent()) {
                    assertThat(longer.answerDue().orElseThrow())
                            .as("seed %d", seed)
                            .isAfterOrEqualTo(due.get());
                }
            }
        });
    }

    @Test
    void whatever_happens_an_answering_date_is_a_working_day_unless_a_decision_fixed_it() {
        forEachSeed((drawn, seed) -> {
            boolean fixed = drawn.events().stream()
                    .anyMatch(event -> event instanceof CaseEvent.Ordered || event instanceof CaseEvent.AnswerDeferred);
            if (!fixed) {
                drawn.answerDue()
                        .ifPresent(due -> assertThat(Situations.CALENDAR.isWorkingDay(due))
                                .as("seed %d", seed)
                                .isTrue());
            }
        });
    }

    @Test
    void what_may_be_done_is_what_can_be_applied() {
        forEachSeed((drawn, seed) -> {
            LocalDate today = drawn.events().getLast().on();
            drawn.permissions(today).forEach((act, permission) -> {
                if (permission instanceof Permission.Barred(var refusal)) {
                    assertThat(refusal.sentence())
                            .as("seed %d", seed)
                            .endsWith("。")
                            .doesNotContain("{");
                }
            });
        });
    }

    @Test
    void no_sequence_of_events_whatever_makes_the_rules_fail() {
        for (long seed = 0; seed < CASES; seed++) {
            List<CaseEvent> events = new RandomCases(seed).anything(12);
            assertThat(Case.judge(events, Situations.CALENDAR, Situations.DEFAULTS))
                    .as("seed %d", seed)
                    .isNotNull();
        }
    }

    @Test
    void a_recorded_history_whatever_it_holds_is_a_case_that_can_be_read_or_told_to_be_damaged() {
        int read = 0;
        for (long seed = 0; seed < CASES; seed++) {
            List<CaseEvent> events = new RandomCases(seed).anything(6);
            try {
                Case one = Case.replay(events, Situations.CALENDAR, Situations.DEFAULTS);
                assertThat(facts(one, events.getLast().on()))
                        .as("seed %d", seed)
                        .isNotEmpty();
                one.permissions(events.getLast().on());
                read++;
            } catch (DamagedHistory damaged) {
                assertThat(damaged.position()).as("seed %d", seed).isBetween(1, events.size());
            }
        }
        assertThat(read).isPositive();
    }

    private static List<Object> facts(Case one, LocalDate today) {
        return List.of(
                one.state(),
                one.stateSince(),
                one.receivedOn(),
                one.answerDue(),
                one.applicantCorrectionDue(),
                one.payDue(),
                one.clocks(),
                one.outcome(),
                one.endedOn(),
                one.isLate(),
                one.ledger(today),
                one.events());
    }

    private static void forEachSeed(ObjLongConsumer<Case> property) {
        if (ONLY != null) {
            property.accept(new RandomCases(ONLY).draw(14), ONLY);
            return;
        }
        for (long seed = 0; seed < CASES; seed++) {
            try {
                property.accept(new RandomCases(seed).draw(14), seed);
            } catch (RuntimeException broken) {
                throw new AssertionError("seed " + seed, broken);
            }
        }
    }
}
