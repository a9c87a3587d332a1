package org.daylight.rules.request;

import java.time.LocalDate;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.period.StatutoryPeriod;
import org.daylight.rules.request.CaseEvent.AnswerDeferred;
import org.daylight.rules.request.CaseEvent.Extended;
import org.daylight.rules.request.CaseEvent.ReasonsAsked;
import org.daylight.rules.request.CaseEvent.ReasonsGiven;
import org.daylight.rules.request.Progress.Reasons;
import org.daylight.rules.request.Progress.Run;
import org.daylight.rules.request.Progress.Stop;
import org.daylight.rules.request.Progress.Timing;
import org.daylight.rules.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * More time. 需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日 (article 33); and the later
 * day for an excessive number of requests with fit reasons (article 35).
 */
@Cites({"OGI 33.2", "OGI 35"})
final class ExtensionRules {

    private ExtensionRules() {}

    static @Nullable Refusal refusal(Docket docket, Extended event) {
        Timing timing = docket.progress().timing();
        Run run = timing.current();
        if (run == null || timing.openStop() != null) {
            return Procedure.notInThisState(docket, event.act());
        }
        if (run.fixedDue() != null) {
            return Refusal.of(Ground.PERIOD_ALREADY_FIXED, "OGI 33.2", run.startedOn(), run.fixedDue());
        }
        if (!event.isApprovedByHead()) {
            return Refusal.of(Ground.EXTENSION_NOT_APPROVED, "OGI 33.2", null);
        }
        return refusalOfLength(docket, event);
    }

    private static @Nullable Refusal refusalOfLength(Docket docket, Extended event) {
        Timing timing = docket.progress().timing();
        int longest = longest(docket);
        if (event.workingDays() < 1 || event.workingDays() > longest) {
            return Refusal.of(Ground.EXTENSION_TOO_LONG, "OGI 33.2", null, longest, event.workingDays());
        }
        if (timing.extendedOn() != null
                && (timing.extensionTimes() >= docket.settings().number(Setting.EXTENSION_TIMES, event.on())
                        || timing.extensionDays() + event.workingDays() > longest)) {
            return Refusal.of(
                    Ground.EXTENSION_USED,
                    "OGI 33.2",
                    timing.extendedOn(),
                    timing.extendedOn(),
                    timing.extensionDays());
        }
        LocalDate due = docket.answerDue();
        return due == null || !event.on().isAfter(due)
                ? null
                : Refusal.of(Ground.EXTENSION_TOO_LATE, "OGI 33.2", due, due);
    }

    static Progress after(Docket docket, Extended event) {
        Timing timing = docket.progress().timing();
        Run run = running(timing);
        Run longer = new Run(run.origin(), run.startedOn(), run.workingDays() + event.workingDays(), null);
        return docket.progress()
                .with(timing.changed(longer).extended(event.on(), event.workingDays()))
                .moved(docket.progress().state(), event.on());
    }

    static @Nullable Refusal refusal(Docket docket, ReasonsAsked event) {
        Reasons reasons = docket.progress().asides().reasons();
        return reasons == null
                ? null
                : Refusal.of(Ground.REASONS_ALREADY_ASKED, "OGI 35", reasons.askedOn(), reasons.askedOn());
    }

    static Progress after(Docket docket, ReasonsAsked event) {
        Progress progress = docket.progress();
        boolean restarts = docket.settings().is(Setting.EXCESSIVE_REASON_CLOCK, "restarts", event.on());
        Timing timing = progress.timing();
        return progress.with(progress.asides().with(new Reasons(event.on(), null)))
                .with(restarts ? timing.stopped(Stop.Cause.REASONS, event.on()) : timing)
                .moved(CaseState.AWAIT_REASON, event.on());
    }

    static Progress after(Docket docket, ReasonsGiven event) {
        Progress progress = docket.progress();
        Reasons asked = progress.asides().reasons();
        LocalDate askedOn = asked == null ? event.on() : asked.askedOn();
        Progress given = progress.with(progress.asides().with(new Reasons(askedOn, event.on())))
                .moved(CaseState.PROCESSING, event.on());
        return progress.timing().openStop() == null
                ? given
                : given.with(progress.timing()
                        .started(new Run(Run.Origin.REASONS, event.on(), StatutoryPeriod.ANSWER.length(), null)));
    }

    static @Nullable Refusal refusal(Docket docket, AnswerDeferred event) {
        Reasons reasons = docket.progress().asides().reasons();
        if (reasons == null || reasons.givenOn() == null) {
            return Refusal.of(Ground.REASONS_NOT_GIVEN, "OGI 35", reasons == null ? null : reasons.askedOn());
        }
        LocalDate due = docket.answerDue();
        if (due != null && !event.until().isAfter(due)) {
            return Refusal.of(Ground.DEFERRAL_NOT_LATER, "OGI 35", null, due, event.until());
        }
        return due == null || !event.on().isAfter(due)
                ? null
                : Refusal.of(Ground.EXTENSION_TOO_LATE, "OGI 35", due, due);
    }

    static Progress after(Docket docket, AnswerDeferred event) {
        Timing timing = docket.progress().timing();
        Run run = running(timing);
        return docket.progress()
                .with(timing.changed(new Run(run.origin(), run.startedOn(), run.workingDays(), event.until())))
                .moved(docket.progress().state(), event.on());
    }

    /** The longest extension of the regime under which the request was received. */
    private static int longest(Docket docket) {
        LocalDate receivedOn = docket.progress().intake().receivedOn();
        return receivedOn == null || IntakeRules.answerPeriod(receivedOn) == StatutoryPeriod.ANSWER
                ? StatutoryPeriod.EXTENSION.length()
                : StatutoryPeriod.EXTENSION_2008.length();
    }

    private static Run running(Timing timing) {
        Run run = timing.current();
        if (run == null) {
            throw new IllegalStateException("No clock runs before receipt");
        }
        return run;
    }
}
