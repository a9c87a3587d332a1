package org.daylight.rules.request;

import java.time.LocalDate;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.law.Regime;
import org.daylight.rules.period.StatutoryPeriod;
import org.daylight.rules.request.CaseEvent.Corrected;
import org.daylight.rules.request.CaseEvent.CorrectionLapsed;
import org.daylight.rules.request.CaseEvent.CorrectionNoticeSent;
import org.daylight.rules.request.CaseEvent.Reopened;
import org.daylight.rules.request.Progress.Correction;
import org.daylight.rules.request.Progress.Ending;
import org.daylight.rules.request.Progress.Run;
import org.daylight.rules.request.Progress.Stop;
import org.daylight.rules.request.Progress.Timing;
import org.daylight.rules.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Correction. 政府信息公开申请内容不明确的，行政机关应当给予指导和释明，并自收到申请之日起7个工作日内一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限。
 * 答复期限自行政机关收到补正的申请之日起计算。申请人无正当理由逾期不补正的，视为放弃申请，行政机关不再处理该政府信息公开申请。
 */
@Cites("OGI 30")
final class CorrectionRules {

    private CorrectionRules() {}

    static @Nullable Refusal refusal(Docket docket, CorrectionNoticeSent event) {
        LocalDate due = docket.correctionDue();
        Correction asked = docket.progress().asides().correction();
        if (due == null) {
            return Refusal.of(Ground.NOT_YET_IN_FORCE, "OGI 30", null, Regime.OGI_2019.from());
        }
        if (asked != null) {
            return Refusal.of(Ground.CORRECTION_ALREADY_ASKED, "OGI 30", asked.sentOn(), asked.sentOn());
        }
        if (event.workingDays() != 0
                && !Setting.CORRECTION_PERIOD_DAYS.accepts(Integer.toString(event.workingDays()))) {
            return Refusal.of(Ground.CORRECTION_PERIOD_OUT_OF_RANGE, "OGI 30", null, event.workingDays());
        }
        boolean mayOverride = docket.settings().is(Setting.CORRECTION_AFTER_DAY_7, "head", event.on())
                && !isBlank(event.headReason());
        return event.on().isAfter(due) && !mayOverride
                ? Refusal.of(Ground.CORRECTION_TOO_LATE, "OGI 30", due, due)
                : null;
    }

    static Progress after(Docket docket, CorrectionNoticeSent event) {
        Progress progress = docket.progress();
        int days = event.workingDays() == 0
                ? docket.settings().number(Setting.CORRECTION_PERIOD_DAYS, event.on())
                : event.workingDays();
        boolean overridden = isLateNotice(docket, event);
        Correction correction = new Correction(event.on(), days, event.receivedOn(), overridden, null);
        Timing timing = progress.timing();
        return progress.with(progress.asides().with(correction))
                .with(overridden ? timing : timing.stopped(Stop.Cause.CORRECTION, event.on()))
                .moved(CaseState.AWAIT_CORRECTION, event.on());
    }

    static @Nullable Refusal refusal(Docket docket, Corrected event) {
        LocalDate due =
                docket.progress().state() == CaseState.AWAIT_CORRECTION ? docket.applicantCorrectionDue() : null;
        return due != null && event.on().isAfter(due) && isBlank(event.goodReason())
                ? Refusal.of(Ground.CORRECTED_TOO_LATE, "OGI 30", due, due)
                : null;
    }

    static Progress after(Docket docket, Corrected event) {
        Progress progress = docket.progress();
        Correction asked = progress.asides().correction();
        if (asked == null) {
            throw new IllegalStateException("A correction without a notice");
        }
        Correction done = new Correction(
                asked.sentOn(), asked.workingDays(), asked.receivedOn(), asked.isOverridden(), event.on());
        Progress corrected = progress.with(progress.asides().with(done)).moved(CaseState.PROCESSING, event.on());
        if (progress.timing().openStop() == null) {
            return corrected;
        }
        Run anew = new Run(Run.Origin.CORRECTION, event.on(), StatutoryPeriod.ANSWER.length(), null);
        return corrected.with(progress.timing().started(anew).withFullAllowance());
    }

    static @Nullable Refusal refusal(Docket docket, CorrectionLapsed event) {
        LocalDate due = docket.applicantCorrectionDue();
        if (due == null) {
            return Refusal.of(Ground.NOTICE_NOT_RECEIVED, "OGI 30", null);
        }
        return event.on().isAfter(due) ? null : Refusal.of(Ground.CORRECTION_STILL_OPEN, "OGI 30", null, due);
    }

    static Progress after(Docket docket, CorrectionLapsed event) {
        return EndingRules.ended(docket.progress(), event.on(), Outcome.NOT_CORRECTED, CaseState.DEEMED_ABANDONED);
    }

    static @Nullable Refusal refusal(Docket docket, Reopened event) {
        Ending ending = docket.progress().ending();
        if (ending.outcome() != Outcome.NOT_CORRECTED) {
            return Procedure.notInThisState(docket, event.act());
        }
        return isBlank(event.goodReason()) ? Refusal.of(Ground.GOOD_REASON_MISSING, "OGI 30", ending.endedOn()) : null;
    }

    static Progress after(Docket docket, Reopened event) {
        Progress progress = docket.progress();
        return progress.with(Ending.NONE)
                .with(progress.timing().stopped(Stop.Cause.CORRECTION, event.on()))
                .moved(CaseState.REOPENED, event.on());
    }

    /** A notice after the seventh day needs the head's reason, which only a late notice carries into effect. */
    private static boolean isLateNotice(Docket docket, CorrectionNoticeSent event) {
        LocalDate due = isBlank(event.headReason()) ? null : docket.correctionDue();
        return due != null && event.on().isAfter(due);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
