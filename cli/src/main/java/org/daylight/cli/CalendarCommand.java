package org.daylight.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.daylight.rules.calendar.CalendarNotLoaded;
import org.daylight.rules.calendar.DayKind;
import org.daylight.rules.calendar.HolidayNotice;
import org.daylight.rules.calendar.HolidayNotice.Holiday;
import org.daylight.rules.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code calendar}: the working days of a year with the notice they come from. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "The working calendar of a year with its notice (工作日历).")
final class CalendarCommand implements Callable<Integer> {

    @Parameters(paramLabel = "YEAR", description = "The year.")
    private String year = "";

    @Option(names = "--provisional", description = "Preview a year without a notice from statutory days only.")
    private boolean provisional;

    @Option(names = "--json", description = "Print the stable JSON.")
    private boolean json;

    private final PrintStream out;
    private final PrintStream err;

    CalendarCommand() {
        this(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    CalendarCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        return answer(year, provisional, json);
    }

    /** Answers and gives the exit code. */
    int answer(String year, boolean provisional, boolean json) {
        try {
            int asked = RefusedInput.number(year, "HOLIDAY", 1949, 9999);
            WorkingCalendar calendar =
                    provisional ? WorkingCalendar.shipped().provisionalThrough(asked) : WorkingCalendar.shipped();
            HolidayNotice notice = calendar.notice(asked);
            out.print(json ? json(calendar, notice) + System.lineSeparator() : text(calendar, notice));
            return 0;
        } catch (CalendarNotLoaded missing) {
            return new RefusedInput(missing.refusal()).print(json, out, err);
        } catch (RefusedInput refused) {
            return refused.print(json, out, err);
        }
    }

    private static String text(WorkingCalendar calendar, HolidayNotice notice) {
        StringBuilder text = new StringBuilder();
        int days = workingDays(calendar, notice.year());
        line(
                text,
                calendar.isProvisional(notice.year())
                        ? CliMessages.law("calendar.provisional", notice.year(), days)
                        : CliMessages.law("calendar.heading", notice.year(), notice.number(), notice.issuedOn(), days));
        for (Holiday holiday : notice.holidays()) {
            line(
                    text,
                    holiday.from().equals(holiday.through())
                            ? CliMessages.law("calendar.off", holiday.name(), holiday.from())
                            : CliMessages.law("calendar.off.days", holiday.name(), holiday.from(), holiday.through()));
        }
        for (LocalDate day : notice.makeUpDays()) {
            line(text, CliMessages.law("calendar.worked", day, DueText.weekday(day)));
        }
        return text.toString();
    }

    private static String json(WorkingCalendar calendar, HolidayNotice notice) {
        boolean isProvisional = calendar.isProvisional(notice.year());
        return LawJson.object(json -> {
            json.writeNumberProperty("year", notice.year());
            json.writeBooleanProperty("provisional", isProvisional);
            json.writeStringProperty("notice", notice.number());
            LawJson.date(json, "issuedOn", isProvisional ? null : notice.issuedOn());
            json.writeNumberProperty("workingDays", workingDays(calendar, notice.year()));
            json.writeArrayPropertyStart("holidays");
            notice.holidays().forEach(holiday -> holiday(json, holiday));
            json.writeEndArray();
            json.writeArrayPropertyStart("makeUpDays");
            notice.makeUpDays().forEach(day -> json.writeString(day.toString()));
            json.writeEndArray();
            json.writeArrayPropertyStart("days");
            year(notice.year()).forEach(day -> day(json, day, calendar.dayKind(day)));
            json.writeEndArray();
        });
    }

    private static void holiday(JsonGenerator json, Holiday holiday) {
        json.writeStartObject();
        json.writeStringProperty("name", holiday.name());
        LawJson.date(json, "from", holiday.from());
        LawJson.date(json, "through", holiday.through());
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, LocalDate day, DayKind kind) {
        json.writeStartObject();
        LawJson.date(json, "date", day);
        json.writeStringProperty("kind", kind.name());
        json.writeBooleanProperty("working", kind.isWorking());
        json.writeEndObject();
    }

    private static int workingDays(WorkingCalendar calendar, int year) {
        return Math.toIntExact(year(year).filter(calendar::isWorkingDay).count());
    }

    private static Stream<LocalDate> year(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
