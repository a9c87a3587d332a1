package org.daylight.rules.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.fee.FeeChoice;
import org.daylight.rules.fee.FeeStatement;
import org.daylight.rules.fee.PageCount;
import org.daylight.rules.fee.Tariff;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.period.PeriodUnit;
import org.daylight.rules.period.StatutoryPeriod;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.CaseResult;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.setting.Settings;

/** Runs the lines of one golden file: facts first, then what must come of them. */
final class GoldenScript {

    private final List<CaseEvent> events = new ArrayList<>();
    private StatutoryPeriod period;
    private LocalDate periodFrom;
    private Outcome outcome;
    private FeeChoice choice;
    private long fen;
    private int checks;

    /** The provisions a file cites. */
    static List<ArticleRef> cites(List<String> lines) {
        String line = lines.stream()
                .filter(one -> one.startsWith("cites "))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(line.substring(6).split(";"))
                .map(String::strip)
                .map(ArticleRef::parse)
                .toList();
    }

    /** Runs all lines and says how many expectations were checked. */
    int run(List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#") && !line.startsWith("cites ")) {
                step(line);
            }
        }
        return checks;
    }

    private void step(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "expect" -> expect(line, WorkingCalendar.shipped());
            case "expect-weekdays-only" -> expect(line, OtherCalendars.weekdaysOnly());
            case "expect-no-make-up" -> expect(line, OtherCalendars.withoutMakeUpDays());
            case "refused" -> refused(line);
            case "period" -> {
                period = StatutoryPeriod.valueOf(words[1]);
                periodFrom = EventLine.date(words[2]);
            }
            case "outcome" -> outcome = Outcome.valueOf(words[1]);
            case "fee-items" ->
                fen = Tariff.perItem(number(words[1]), number(words[2])).amountFen();
            case "fee-pages" -> fen = Tariff.perPage(number(words[1])).amountFen();
            case "fee-sheets" ->
                fen = Tariff.perPage(PageCount.ofSheets(number(words[1]), words[2].equals("double")))
                        .amountFen();
            case "fee-month" -> fen = months(words);
            case "fee-choice" -> choice = FeeChoice.of(number(words[1]), number(words[2]), Outcome.valueOf(words[3]));
            default -> apply(line);
        }
    }

    private void apply(String line) {
        events.add(EventLine.read(line));
        CaseResult result = judge(WorkingCalendar.shipped());
        assertThat(result).as(line).isInstanceOf(CaseResult.Accepted.class);
    }

    private CaseResult judge(WorkingCalendar calendar) {
        return Case.judge(events, calendar, Settings.defaults());
    }

    private void refused(String line) {
        String[] sides = line.split(" \\| ");
        String[] words = sides[0].split(" since ");
        String[] what = words[0].split(" ", 3);
        List<CaseEvent> more = new ArrayList<>(events);
        more.add(EventLine.read(sides[1]));
        CaseResult result = Case.judge(more, WorkingCalendar.shipped(), Settings.defaults());
        assertThat(result).as(line).isInstanceOf(CaseResult.Refused.class);
        Refusal refusal = ((CaseResult.Refused) result).refusal();
        assertThat(refusal.ground()).as(line).isEqualTo(Ground.valueOf(what[1]));
        assertThat(refusal.article()).as(line).isEqualTo(ArticleRef.parse(what[2]));
        assertThat(refusal.since()).as(line).isEqualTo(words.length > 1 ? EventLine.date(words[1]) : null);
        assertThat(refusal.sentence()).as(line).endsWith("。").doesNotContain("{");
        assertThat(refusal.englishSentence()).as(line).endsWith(".").doesNotContain("{");
        checks++;
    }

    private void expect(String line, WorkingCalendar calendar) {
        String[] words = line.split(" ", 3);
        checks++;
        switch (words[1]) {
            case "dueOn" -> assertThat(period.dueOn(periodFrom, calendar)).isEqualTo(EventLine.date(words[2]));
            case "nominalEnd" -> assertThat(nominalEnd()).isEqualTo(EventLine.date(words[2]));
            case "yuan" -> assertThat(fen).isEqualTo(100L * number(words[2]));
            case "itemYuan" -> assertThat(yuan(choice.perItem())).isEqualTo(words[2]);
            case "pageYuan" -> assertThat(yuan(choice.perPage())).isEqualTo(words[2]);
            case "cheaperYuan" -> assertThat(yuan(choice.cheaper())).isEqualTo(words[2]);
            case "id", "legalBasis", "reportRow", "preReview" -> expectOutcome(words[1], words[2]);
            default -> expectCase(words[1], words[2], calendar);
        }
    }

    private void expectOutcome(String name, String value) {
        switch (name) {
            case "id" -> {
                assertThat(outcome.id()).isEqualTo(value);
                assertThat(Outcome.withId(value)).contains(outcome);
            }
            case "legalBasis" ->
                assertThat(outcome.legalBasis())
                        .isEqualTo(Arrays.stream(value.split(";"))
                                .map(ArticleRef::parse)
                                .toList());
            case "reportRow" -> assertThat(outcome.reportRow().id()).isEqualTo(value);
            default -> {
                LocalDate repliedOn = LocalDate.parse(value.substring(0, 10));
                assertThat(outcome.mustBeReconsideredFirst(repliedOn, Settings.defaults()))
                        .isEqualTo(value.endsWith("yes"));
            }
        }
    }

    private void expectCase(String name, String value, WorkingCalendar calendar) {
        Case judged = ((CaseResult.Accepted) judge(calendar)).changed();
        switch (name) {
            case "answerDue" -> assertThat(judged.answerDue()).contains(EventLine.date(value));
            case "correctionDue" -> assertThat(judged.correctionDue()).contains(EventLine.date(value));
            case "applicantCorrectionDue" ->
                assertThat(judged.applicantCorrectionDue()).contains(EventLine.date(value));
            case "payDue" -> assertThat(judged.payDue()).contains(EventLine.date(value));
            case "receivedOn" -> assertThat(judged.receivedOn()).contains(EventLine.date(value));
            case "state" -> assertThat(judged.state()).hasToString(value);
            case "outcome" -> assertThat(judged.outcome()).contains(Outcome.valueOf(value));
            default -> throw new IllegalArgumentException("Nothing is called " + name);
        }
    }

    private LocalDate nominalEnd() {
        return period.unit() == PeriodUnit.MONTHS
                ? periodFrom.plusMonths(period.length())
                : periodFrom.plusDays(period.length());
    }

    /** Pairs of a day and how many requests were received on it: each is charged by its place in its own month. */
    private static long months(String[] words) {
        List<LocalDate> received = new ArrayList<>();
        long sum = 0;
        for (int pair = 1; pair < words.length; pair += 2) {
            LocalDate day = EventLine.date(words[pair]);
            for (int one = 0; one < number(words[pair + 1]); one++) {
                sum += Tariff.perItem(Tariff.earlierInMonth(day, received), 1).amountFen();
                received.add(day);
            }
        }
        return sum;
    }

    private static String yuan(FeeStatement statement) {
        return statement == null ? "none" : Long.toString(statement.amountFen() / 100);
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }
}
