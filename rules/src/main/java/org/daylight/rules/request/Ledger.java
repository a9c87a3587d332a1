package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.rules.calendar.DayKind;
import org.daylight.rules.calendar.HolidayNotice;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.law.Cites;
import org.daylight.rules.request.Docket.Excluded;
import org.daylight.rules.request.LedgerDay.Kind;
import org.daylight.rules.request.Progress.Run;
import org.daylight.rules.request.Progress.Stop;
import org.jspecify.annotations.Nullable;

/** The ledger of days behind the answering date: every day from receipt with what it is, why, and by which provision. */
@Cites({"OGI 30", "OGI 31", "OGI 33", "FEE 6", "CIVIL_PROCEDURE 85"})
final class Ledger {

    private static final ArticleRef START = ArticleRef.parse("CIVIL_PROCEDURE 85");
    private static final ArticleRef ANSWER = ArticleRef.parse("OGI 33.2");
    private static final ArticleRef CONSULTATION = ArticleRef.parse("OGI 33.3");
    private static final ArticleRef HOLIDAY = ArticleRef.parse("HOLIDAY");

    private final Docket docket;
    private final List<Excluded> excluded;
    private int counted;

    private Ledger(Docket docket) {
        this.docket = docket;
        this.excluded = docket.excluded();
    }

    static List<LedgerDay> of(Docket docket, LocalDate today) {
        List<Run> runs = docket.progress().timing().runs();
        if (runs.isEmpty()) {
            return List.of();
        }
        Ledger ledger = new Ledger(docket);
        LocalDate last = ledger.lastDay(today);
        List<LedgerDay> days = new ArrayList<>();
        for (LocalDate day = runs.getFirst().startedOn(); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(ledger.explain(day));
        }
        return List.copyOf(days);
    }

    /** To the answering date; without one, to the applicant's date or to the day the case ended. */
    private LocalDate lastDay(LocalDate today) {
        LocalDate due = docket.answerDue();
        if (due != null) {
            return due;
        }
        Stop stop = docket.progress().timing().openStop();
        if (stop == null) {
            return today;
        }
        LocalDate waiting = switch (stop.cause()) {
            case CORRECTION -> docket.applicantCorrectionDue();
            case FEE -> docket.payDue();
            case REASONS -> null;
            case END -> stop.after();
        };
        if (waiting != null) {
            return waiting;
        }
        return today.isAfter(stop.after()) ? today : stop.after();
    }

    private LedgerDay explain(LocalDate day) {
        Run begun = runBegunOn(day);
        if (begun != null) {
            counted = 0;
            return begun(day, begun);
        }
        DayKind kind = docket.calendar().dayKind(day);
        if (!kind.isWorking()) {
            return rest(day, kind);
        }
        Stop stop = stopOn(day);
        if (stop != null) {
            return stopped(day, stop);
        }
        for (Excluded interval : excluded) {
            if (day.isAfter(interval.after()) && !day.isAfter(interval.through())) {
                return new LedgerDay(day, Kind.EXCLUDED, 0, "ledger.consultation", List.of(), CONSULTATION);
            }
        }
        return counted(day, kind);
    }

    private static LedgerDay begun(LocalDate day, Run run) {
        return switch (run.origin()) {
            case RECEIPT -> new LedgerDay(day, Kind.EXCLUDED, 0, "ledger.received", List.of(), START);
            case CORRECTION -> restart(day, "ledger.corrected", "OGI 30");
            case PAYMENT -> restart(day, "ledger.paid", "FEE 6");
            case REASONS -> restart(day, "ledger.reasons-given", "OGI 35");
            case ORDER -> restart(day, "ledger.ordered", "OGI 51");
        };
    }

    private static LedgerDay restart(LocalDate day, String key, String article) {
        return new LedgerDay(day, Kind.EXCLUDED, 0, key, List.of(), ArticleRef.parse(article));
    }

    private LedgerDay rest(LocalDate day, DayKind kind) {
        HolidayNotice notice = docket.calendar().noticeBehind(day);
        return switch (kind) {
            case HOLIDAY ->
                new LedgerDay(
                        day,
                        Kind.REST,
                        0,
                        "ledger.holiday",
                        List.of(notice.holidayName(day), notice.number()),
                        HOLIDAY);
            case REGIONAL_HOLIDAY -> new LedgerDay(day, Kind.REST, 0, "ledger.regional-holiday", List.of(), HOLIDAY);
            case WEEKEND -> new LedgerDay(day, Kind.REST, 0, "ledger.weekend", List.of(), HOLIDAY);
            case WORKDAY, MAKE_UP -> throw new IllegalArgumentException(day + " is a working day");
        };
    }

    private static LedgerDay stopped(LocalDate day, Stop stop) {
        return switch (stop.cause()) {
            case CORRECTION -> restart(day, "ledger.awaiting-correction", "OGI 30");
            case FEE -> restart(day, "ledger.awaiting-payment", "FEE 6");
            case REASONS -> restart(day, "ledger.awaiting-reasons", "OGI 35");
            case END -> restart(day, "ledger.ended", "OGI 45");
        };
    }

    private LedgerDay counted(LocalDate day, DayKind kind) {
        counted++;
        HolidayNotice notice = docket.calendar().noticeBehind(day);
        boolean isLast = day.equals(docket.answerDue());
        String key = "ledger.counted" + (kind == DayKind.MAKE_UP ? "-make-up" : "") + (isLast ? "-last" : "");
        return new LedgerDay(
                day, Kind.COUNTED, counted, key, List.of(Integer.toString(counted), notice.number()), ANSWER);
    }

    private @Nullable Run runBegunOn(LocalDate day) {
        for (Run run : docket.progress().timing().runs().reversed()) {
            if (run.startedOn().equals(day)) {
                return run;
            }
        }
        return null;
    }

    private @Nullable Stop stopOn(LocalDate day) {
        for (Stop stop : docket.progress().timing().stops()) {
            if (day.isAfter(stop.after()) && (stop.through() == null || !day.isAfter(stop.through()))) {
                return stop;
            }
        }
        return null;
    }
}
