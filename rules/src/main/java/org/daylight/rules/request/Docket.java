package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.law.Regime;
import org.daylight.rules.period.StatutoryPeriod;
import org.daylight.rules.request.Progress.Charge;
import org.daylight.rules.request.Progress.Correction;
import org.daylight.rules.request.Progress.Run;
import org.daylight.rules.setting.Settings;
import org.jspecify.annotations.Nullable;

/** A case's progress with the calendar and the settings by which its dates are computed. */
@Cites({"OGI 33", "CIVIL_PROCEDURE 85"})
record Docket(Progress progress, WorkingCalendar calendar, Settings settings) {

    /** The days not counted lie after {@code after} and run through {@code through}. */
    record Excluded(LocalDate after, LocalDate through) {}

    /** The last day for the answer; absent while no clock runs. */
    @Nullable
    LocalDate answerDue() {
        Run run = progress.timing().current();
        if (run == null || progress.timing().openStop() != null) {
            return null;
        }
        return run.fixedDue() != null ? run.fixedDue() : countedDue(run);
    }

    /** The last day on which a correction may be demanded; absent before receipt and under Order 492. */
    @Nullable
    LocalDate correctionDue() {
        LocalDate receivedOn = progress.intake().receivedOn();
        if (receivedOn == null || !Regime.OGI_2019.appliesOn(receivedOn)) {
            return null;
        }
        return StatutoryPeriod.CORRECTION_NOTICE.dueOn(receivedOn, calendar);
    }

    /** The last day on which the applicant may correct; absent until the notice is known to be received. */
    @Nullable
    LocalDate applicantCorrectionDue() {
        Correction correction = progress.asides().correction();
        return correction == null || correction.receivedOn() == null
                ? null
                : calendar.plusWorkingDays(correction.receivedOn(), correction.workingDays());
    }

    /** The last day on which the applicant may pay; absent until the notice is known to be received. */
    @Nullable
    LocalDate payDue() {
        Charge charge = progress.asides().charge();
        return charge == null || charge.receivedOn() == null
                ? null
                : StatutoryPeriod.PAYMENT.dueOn(charge.receivedOn(), calendar);
    }

    @Nullable
    Consultation consultation(String name) {
        for (Consultation consultation : progress.consultations()) {
            if (consultation.name().equals(name)) {
                return consultation;
            }
        }
        return null;
    }

    /** A consultation whose fifteen working days still run, so that the organ may not decide yet. */
    @Nullable
    Consultation openConsultation(LocalDate today) {
        for (Consultation consultation : progress.consultations()) {
            if (consultation.standing(today, calendar) == Consultation.Standing.OPEN) {
                return consultation;
            }
        }
        return null;
    }

    @Nullable
    Refusal refuseWhileConsulting(LocalDate today) {
        Consultation open = openConsultation(today);
        return open == null
                ? null
                : Refusal.of(
                        Ground.CONSULTATION_STILL_OPEN,
                        open.kind() == Consultation.Kind.CO_PRODUCER ? "OGI 34" : "OGI 32",
                        open.sentOn(),
                        open.name(),
                        open.dueOn(calendar));
    }

    /** The intervals of all consultations, in the order of dispatch, joined so that no day is excluded twice. */
    List<Excluded> excluded() {
        List<Consultation> consultations = progress.consultations();
        if (consultations.isEmpty()) {
            return List.of();
        }
        List<Excluded> intervals = new ArrayList<>(consultations.size());
        for (Consultation consultation : consultations) {
            intervals.add(new Excluded(consultation.excludedAfter(), consultation.excludedThrough(calendar)));
        }
        return joined(intervals);
    }

    private static List<Excluded> joined(List<Excluded> sorted) {
        List<Excluded> union = new ArrayList<>(sorted.size());
        for (Excluded next : sorted) {
            Excluded last = union.isEmpty() ? null : union.getLast();
            if (last == null || next.after.isAfter(last.through)) {
                union.add(next);
            } else if (next.through.isAfter(last.through)) {
                union.set(union.size() - 1, new Excluded(last.after, next.through));
            }
        }
        return union;
    }

    /** The n-th working day after the start that lies in no excluded interval. */
    private LocalDate countedDue(Run run) {
        int workingDays = run.workingDays();
        LocalDate due = calendar.plusWorkingDays(run.startedOn(), workingDays);
        for (Excluded interval : excluded()) {
            if (!interval.after.isBefore(due)) {
                break;
            }
            LocalDate after = interval.after.isBefore(run.startedOn()) ? run.startedOn() : interval.after;
            workingDays += calendar.workingDaysBetween(after, interval.through);
            due = calendar.plusWorkingDays(run.startedOn(), workingDays);
        }
        return due;
    }
}
