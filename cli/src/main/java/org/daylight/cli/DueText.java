package org.daylight.cli;

import java.time.LocalDate;
import java.util.List;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.Clock;
import org.daylight.rules.request.LedgerDay;

/** Prints the clocks of a case and its ledger of days for a terminal. */
final class DueText {

    private DueText() {}

    static String of(Case judged, LocalDate today) {
        StringBuilder text = new StringBuilder();
        line(text, CliMessages.law("due.state", judged.state().chinese()));
        judged.receivedOn().ifPresent(day -> line(text, CliMessages.law("due.received", dated(day))));
        if (judged.receivedOn().isPresent() && judged.answerDue().isEmpty()) {
            line(text, CliMessages.law(judged.state().isOpen() ? "due.stopped" : "due.ended"));
        }
        judged.clocks().forEach(clock -> line(text, clock(clock)));
        List<LedgerDay> ledger = judged.ledger(today);
        if (!ledger.isEmpty()) {
            line(text, "");
            line(text, CliMessages.law("due.ledger"));
            text.append(table(ledger));
        }
        return text.toString();
    }

    private static String clock(Clock clock) {
        String name = clock.kind().chinese();
        String due = dated(clock.dueOn());
        String article = clock.article().chinese();
        return clock.subject().isEmpty()
                ? CliMessages.law("due.clock", name, due, article)
                : CliMessages.law("due.clock.subject", name, clock.subject(), due, article);
    }

    private static AlignedTable table(List<LedgerDay> ledger) {
        AlignedTable table = new AlignedTable(List.of(
                CliMessages.law("ledger.date"),
                CliMessages.law("ledger.weekday"),
                CliMessages.law("ledger.number"),
                CliMessages.law("ledger.reason"),
                CliMessages.law("ledger.article")));
        for (LedgerDay day : ledger) {
            table.row(List.of(
                    day.date().toString(),
                    weekday(day.date()),
                    day.kind() == LedgerDay.Kind.COUNTED ? Integer.toString(day.n()) : "",
                    day.reason(),
                    day.article().chinese()));
        }
        return table;
    }

    private static String dated(LocalDate day) {
        return day + "（" + weekday(day) + "）";
    }

    static String weekday(LocalDate day) {
        return CliMessages.law("weekday." + day.getDayOfWeek().getValue());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
