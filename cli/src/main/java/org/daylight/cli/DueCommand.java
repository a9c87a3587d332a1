package org.daylight.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.request.Act;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.CaseResult;
import org.daylight.rules.setting.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code due}: the statutory clock of a request, unfolded day by day, each line with its article. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = "The statutory clock of a request, day by day (依申请公开期限，逐日说明).")
final class DueCommand implements Callable<Integer> {

    @Option(names = "--received", required = true, paramLabel = "DATE", description = "The day the request came in.")
    private String received = "";

    @Option(
            names = "--event",
            paramLabel = "NAME:DATE[:N]",
            description = {
                "What happened: confirm, correction-notice, corrected, correction-lapsed, consult-sent, opinion,",
                "extend, fee-notice, paid, fee-lapsed, withdraw. extend takes working days, consultations a name."
            })
    private List<String> events = List.of();

    @Option(names = "--json", description = "Print the stable JSON.")
    private boolean json;

    private final PrintStream out;
    private final PrintStream err;

    DueCommand() {
        this(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    DueCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        return answer(received, events, json);
    }

    /** Answers and gives the exit code. */
    int answer(String received, List<String> events, boolean json) {
        try {
            LocalDate receivedOn = RefusedInput.date(received, Act.CONFIRM.article());
            List<CaseEvent> read = EventArguments.read(receivedOn, events);
            Case judged = judge(read);
            LocalDate today = read.getLast().on();
            out.print(json ? DueJson.of(judged, today) + System.lineSeparator() : DueText.of(judged, today));
            return 0;
        } catch (RefusedInput refused) {
            return refused.print(json, out, err);
        } catch (EventArguments.Malformed malformed) {
            err.println(malformed.getMessage());
            return RefusedInput.EXIT;
        }
    }

    private static Case judge(List<CaseEvent> events) {
        return switch (Case.judge(events, WorkingCalendar.shipped(), Settings.defaults())) {
            case CaseResult.Accepted accepted -> accepted.changed();
            case CaseResult.Refused refused -> throw new RefusedInput(refused.refusal());
        };
    }
}
