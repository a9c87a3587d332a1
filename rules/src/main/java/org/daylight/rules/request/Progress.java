package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the events have made of a case so far; immutable, each step makes a new one. */
record Progress(
        Standing standing,
        Intake intake,
        Timing timing,
        Asides asides,
        List<Consultation> consultations,
        Ending ending) {

    static final Progress DRAFT = new Progress(
            new Standing(CaseState.DRAFT, LocalDate.MIN, LocalDate.MIN),
            new Intake(null, LocalDate.MIN, null, null, null),
            new Timing(List.of(), List.of(), 0, 0, null),
            new Asides(null, null, null),
            List.of(),
            Ending.NONE);

    CaseState state() {
        return standing.state;
    }

    Progress moved(CaseState state, LocalDate on) {
        LocalDate since = state == standing.state ? standing.since : on;
        return new Progress(new Standing(state, since, on), intake, timing, asides, consultations, ending);
    }

    Progress with(Intake changed) {
        return new Progress(standing, changed, timing, asides, consultations, ending);
    }

    Progress with(Timing changed) {
        return new Progress(standing, intake, changed, asides, consultations, ending);
    }

    Progress with(Asides changed) {
        return new Progress(standing, intake, timing, changed, consultations, ending);
    }

    Progress with(List<Consultation> changed) {
        return new Progress(standing, intake, timing, asides, List.copyOf(changed), ending);
    }

    Progress with(Ending changed) {
        return new Progress(standing, intake, timing, asides, consultations, changed);
    }

    /** The state, the day since when, and the day of the last event. */
    record Standing(CaseState state, LocalDate since, LocalDate lastEventOn) {}

    /** How and when the request came in. */
    record Intake(
            @Nullable Channel channel,
            LocalDate arrivedOn,
            @Nullable LocalDate agencyConfirmedOn,
            @Nullable LocalDate applicantConfirmedOn,
            @Nullable LocalDate receivedOn) {}

    /** The answering clock: its runs, the stops between them, and how much extension has been used. */
    record Timing(
            List<Run> runs,
            List<Stop> stops,
            int extensionTimes,
            int extensionDays,
            @Nullable LocalDate extendedOn) {

        @Nullable
        Run current() {
            return runs.isEmpty() ? null : runs.getLast();
        }

        @Nullable
        Stop openStop() {
            return stops.isEmpty() || stops.getLast().through != null ? null : stops.getLast();
        }

        Timing started(Run run) {
            return new Timing(plus(runs, run), closed(run.startedOn), extensionTimes, extensionDays, extendedOn);
        }

        Timing changed(Run run) {
            return new Timing(
                    plus(runs.subList(0, runs.size() - 1), run), stops, extensionTimes, extensionDays, extendedOn);
        }

        Timing stopped(Stop.Cause cause, LocalDate on) {
            return new Timing(
                    runs, plus(closed(on), new Stop(cause, on, null)), extensionTimes, extensionDays, extendedOn);
        }

        Timing extended(LocalDate on, int workingDays) {
            return new Timing(runs, stops, extensionTimes + 1, extensionDays + workingDays, on);
        }

        Timing withFullAllowance() {
            return new Timing(runs, stops, 0, 0, null);
        }

        private List<Stop> closed(LocalDate on) {
            Stop open = openStop();
            return open == null
                    ? stops
                    : plus(stops.subList(0, stops.size() - 1), new Stop(open.cause, open.after, on));
        }

        private static <T> List<T> plus(List<T> list, T last) {
            List<T> longer = new ArrayList<>(list.size() + 1);
            longer.addAll(list);
            longer.add(last);
            return List.copyOf(longer);
        }
    }

    /** One run of the answering clock from its start, which is not counted. */
    record Run(
            Origin origin,
            LocalDate startedOn,
            int workingDays,
            @Nullable LocalDate fixedDue) {

        /** Why the clock began to run. */
        enum Origin {
            RECEIPT,
            CORRECTION,
            PAYMENT,
            REASONS,
            ORDER
        }
    }

    /** A time in which the answering clock stands still, after a day and through a day. */
    record Stop(Cause cause, LocalDate after, @Nullable LocalDate through) {

        /** Why it stands still. */
        enum Cause {
            CORRECTION,
            FEE,
            REASONS,
            END
        }
    }

    /** The side procedures a case can have once. */
    record Asides(
            @Nullable Correction correction,
            @Nullable Charge charge,
            @Nullable Reasons reasons) {

        Asides with(Correction changed) {
            return new Asides(changed, charge, reasons);
        }

        Asides with(Charge changed) {
            return new Asides(correction, changed, reasons);
        }

        Asides with(Reasons changed) {
            return new Asides(correction, charge, changed);
        }
    }

    /** The one correction. */
    record Correction(
            LocalDate sentOn,
            int workingDays,
            @Nullable LocalDate receivedOn,
            boolean isOverridden,
            @Nullable LocalDate correctedOn) {}

    /** The one fee. */
    record Charge(
            LocalDate noticedOn,
            long amountFen,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate paidOn) {}

    /** The question why so many requests are made. */
    record Reasons(LocalDate askedOn, @Nullable LocalDate givenOn) {}

    /** How the case ended. */
    record Ending(
            @Nullable Outcome outcome,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate servedOn) {

        static final Ending NONE = new Ending(null, null, null);
    }
}
