package org.daylight.rules.request;

import java.time.LocalDate;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.request.CaseEvent.Ordered;
import org.daylight.rules.request.CaseEvent.Served;
import org.daylight.rules.request.CaseEvent.Signed;
import org.daylight.rules.request.CaseEvent.Withdrawn;
import org.daylight.rules.request.Progress.Correction;
import org.daylight.rules.request.Progress.Ending;
import org.daylight.rules.request.Progress.Run;
import org.daylight.rules.request.Progress.Stop;
import org.daylight.rules.request.Progress.Timing;
import org.daylight.rules.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Reply, service and what may follow. 对政府信息公开申请，行政机关根据下列情况分别作出答复; a public-interest release is told to the third
 * party in writing first, and an order to answer again sets its own time.
 */
@Cites({"OGI 32", "OGI 36", "OGI 51", "SERVICE_LETTER"})
final class EndingRules {

    private EndingRules() {}

    static @Nullable Refusal refusal(Docket docket, Signed event) {
        Outcome outcome = event.outcome();
        if (!outcome.isDecidedByReply()) {
            return Refusal.of(Ground.OUTCOME_NOT_DECIDABLE, "OGI 36", null, outcome.chinese());
        }
        Progress progress = docket.progress();
        Correction correction = progress.asides().correction();
        if (outcome == Outcome.STILL_UNCLEAR && (correction == null || correction.correctedOn() == null)) {
            return Refusal.of(Ground.NEVER_CORRECTED, "OGI 30", null);
        }
        if (outcome == Outcome.EXCESSIVE && progress.asides().reasons() == null) {
            return Refusal.of(Ground.REASONS_NOT_ASKED, "OGI 35", null);
        }
        boolean consulted =
                progress.consultations().stream().anyMatch(one -> one.kind() == Consultation.Kind.THIRD_PARTY);
        if (outcome == Outcome.THIRD_PARTY_INTEREST && !consulted) {
            return Refusal.of(Ground.THIRD_PARTY_NOT_CONSULTED, "OGI 32", null);
        }
        return docket.refuseWhileConsulting(event.on());
    }

    static Progress after(Docket docket, Signed event) {
        return docket.progress().with(new Ending(event.outcome(), null, null)).moved(CaseState.SIGNED, event.on());
    }

    static @Nullable Refusal refusal(Docket docket, Served event) {
        Outcome signed = docket.progress().ending().outcome();
        if (event.outcome() != signed) {
            return Refusal.of(
                    Ground.OUTCOME_DIFFERS,
                    "OGI 36",
                    docket.progress().standing().since(),
                    signed == null ? "" : signed.chinese(),
                    event.outcome().chinese());
        }
        return event.outcome() == Outcome.GRANTED ? refusalOfRelease(docket, event.on()) : null;
    }

    private static @Nullable Refusal refusalOfRelease(Docket docket, LocalDate on) {
        int wait = docket.settings().number(Setting.RELEASE_WAIT_DAYS, on);
        for (Consultation consultation : docket.progress().consultations()) {
            if (consultation.kind() != Consultation.Kind.THIRD_PARTY
                    || consultation.stance() != Consultation.Stance.OBJECTS) {
                continue;
            }
            LocalDate told = consultation.toldOn();
            if (told == null) {
                return Refusal.of(Ground.THIRD_PARTY_NOT_TOLD, "OGI 32", consultation.opinionOn(), consultation.name());
            }
            LocalDate earliest = wait == 0 ? told : docket.calendar().plusWorkingDays(told, wait);
            if (on.isBefore(earliest)) {
                return Refusal.of(Ground.RELEASE_TOO_EARLY, "OGI 32", told, consultation.name(), earliest);
            }
        }
        return null;
    }

    static Progress after(Docket docket, Served event) {
        return docket.progress()
                .with(new Ending(event.outcome(), event.on(), event.on()))
                .moved(CaseState.SERVED, event.on());
    }

    static Progress after(Docket docket, Withdrawn event) {
        return ended(docket.progress(), event.on(), Outcome.OTHER, CaseState.WITHDRAWN);
    }

    static @Nullable Refusal refusal(Docket docket, Ordered event) {
        return event.answerBy().isBefore(event.on())
                ? Refusal.of(Ground.ORDER_NOT_LATER, "OGI 51", null, event.answerBy(), event.on())
                : null;
    }

    static Progress after(Docket docket, Ordered event) {
        Progress progress = docket.progress();
        LocalDate servedOn = progress.ending().servedOn();
        Timing timing = servedOn == null ? progress.timing() : progress.timing().stopped(Stop.Cause.END, servedOn);
        return progress.with(Ending.NONE)
                .with(timing.started(new Run(Run.Origin.ORDER, event.on(), 0, event.answerBy())))
                .moved(CaseState.REOPENED, event.on());
    }

    /** The case ends without a reply and its clock stands still. */
    static Progress ended(Progress progress, LocalDate on, Outcome outcome, CaseState state) {
        return progress.with(new Ending(outcome, on, null))
                .with(progress.timing().stopped(Stop.Cause.END, on))
                .moved(state, on);
    }
}
