package org.daylight.rules.request;

import java.time.LocalDate;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.law.Regime;
import org.daylight.rules.period.StatutoryPeriod;
import org.daylight.rules.request.CaseEvent.ConfirmationPresumed;
import org.daylight.rules.request.CaseEvent.Confirmed;
import org.daylight.rules.request.CaseEvent.Submitted;
import org.daylight.rules.request.Progress.Intake;
import org.daylight.rules.request.Progress.Run;
import org.daylight.rules.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Receipt by channel. 行政机关收到政府信息公开申请的时间，按照下列规定确定: the day of handing over; the day the organ signs; for letters
 * that need no signature the day of confirmation with the applicant; online and by fax the day both sides have confirmed.
 */
@Cites({"OGI 29", "OGI 31", "TIME_LIMIT_LETTER"})
final class IntakeRules {

    private IntakeRules() {}

    static Progress after(Docket docket, Submitted event) {
        Progress progress = docket.progress().with(new Intake(event.channel(), event.on(), null, null, null));
        boolean waits =
                event.toOtherUnit() && docket.settings().is(Setting.RECEIPT_OTHER_UNIT, "confirmation", event.on());
        return event.channel().isReceivedOnArrival() && !waits
                ? received(progress, event.on(), event.on())
                : progress.moved(CaseState.SUBMITTED, event.on());
    }

    static Progress after(Docket docket, Confirmed event) {
        Intake before = docket.progress().intake();
        LocalDate on = event.on();
        Intake intake = new Intake(
                before.channel(),
                before.arrivedOn(),
                event.by() == ConfirmingSide.APPLICANT ? before.agencyConfirmedOn() : on,
                event.by() == ConfirmingSide.AGENCY ? before.applicantConfirmedOn() : on,
                null);
        Progress progress = docket.progress().with(intake);
        if (intake.channel() == null || !intake.channel().needsBothConfirmations()) {
            return received(progress, on, on);
        }
        if (intake.agencyConfirmedOn() == null) {
            return progress.moved(CaseState.SUBMITTED, on);
        }
        return intake.applicantConfirmedOn() == null
                ? progress.moved(CaseState.AWAIT_CONFIRM, on)
                : received(progress, on, on);
    }

    static @Nullable Refusal refusal(Docket docket, ConfirmationPresumed event) {
        LocalDate due = confirmationDue(docket, event.on());
        return due == null || event.on().isAfter(due)
                ? null
                : Refusal.of(Ground.CONFIRMATION_STILL_AWAITED, "OGI 31(3)", null, due);
    }

    static Progress after(Docket docket, ConfirmationPresumed event) {
        LocalDate confirmedOn = docket.progress().intake().agencyConfirmedOn();
        return received(docket.progress(), event.on(), confirmedOn == null ? event.on() : confirmedOn);
    }

    /** The last day on which the applicant's confirmation is awaited; absent before the organ has confirmed. */
    static @Nullable LocalDate confirmationDue(Docket docket, LocalDate today) {
        LocalDate confirmedOn = docket.progress().intake().agencyConfirmedOn();
        return confirmedOn == null
                ? null
                : docket.calendar()
                        .plusWorkingDays(
                                confirmedOn, docket.settings().number(Setting.RECEIPT_NO_REACTION_DAYS, today));
    }

    /** The answering period of the regime under which the request was received. */
    static StatutoryPeriod answerPeriod(LocalDate receivedOn) {
        return Regime.OGI_2019.appliesOn(receivedOn) ? StatutoryPeriod.ANSWER : StatutoryPeriod.ANSWER_2008;
    }

    private static Progress received(Progress progress, LocalDate on, LocalDate receivedOn) {
        Intake intake = progress.intake();
        Run run =
                new Run(Run.Origin.RECEIPT, receivedOn, answerPeriod(receivedOn).length(), null);
        return progress.with(new Intake(
                        intake.channel(),
                        intake.arrivedOn(),
                        intake.agencyConfirmedOn(),
                        intake.applicantConfirmedOn(),
                        receivedOn))
                .with(progress.timing().started(run))
                .moved(CaseState.RECEIVED, on);
    }
}
