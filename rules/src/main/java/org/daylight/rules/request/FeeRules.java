package org.daylight.rules.request;

import java.time.LocalDate;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.law.Regime;
import org.daylight.rules.period.StatutoryPeriod;
import org.daylight.rules.request.CaseEvent.FeeLapsed;
import org.daylight.rules.request.CaseEvent.FeeNoticed;
import org.daylight.rules.request.CaseEvent.NoticeReceived;
import org.daylight.rules.request.CaseEvent.Paid;
import org.daylight.rules.request.Progress.Asides;
import org.daylight.rules.request.Progress.Charge;
import org.daylight.rules.request.Progress.Correction;
import org.daylight.rules.request.Progress.Run;
import org.daylight.rules.request.Progress.Stop;
import org.jspecify.annotations.Nullable;

/**
 * The fee in the life of a case. 行政机关应当在处理期限内发出收费通知；申请人应当在收到收费通知次日起20个工作日内缴纳费用，逾期未缴纳的，视为放弃申请；
 * 处理期限从申请人完成缴费次日起重新计算.
 */
@Cites({"OGI 42", "FEE 6"})
final class FeeRules {

    private FeeRules() {}

    static @Nullable Refusal refusal(Docket docket, FeeNoticed event) {
        Charge before = docket.progress().asides().charge();
        if (!Regime.FEE_2021.appliesOn(event.on())) {
            return Refusal.of(Ground.NOT_YET_IN_FORCE, "FEE", null, Regime.FEE_2021.from());
        }
        if (before != null) {
            return Refusal.of(Ground.FEE_ALREADY_NOTICED, "FEE 3", before.noticedOn(), before.noticedOn());
        }
        if (event.amountFen() <= 0) {
            return Refusal.of(Ground.FEE_NOT_DUE, "OGI 42", null);
        }
        LocalDate due = docket.answerDue();
        if (due != null && event.on().isAfter(due)) {
            return Refusal.of(Ground.FEE_NOTICE_TOO_LATE, "FEE 6", due, due);
        }
        return docket.refuseWhileConsulting(event.on());
    }

    static Progress after(Docket docket, FeeNoticed event) {
        Progress progress = docket.progress();
        Charge charge = new Charge(event.on(), event.amountFen(), event.receivedOn(), null);
        return progress.with(progress.asides().with(charge))
                .with(progress.timing().stopped(Stop.Cause.FEE, event.on()))
                .moved(CaseState.AWAIT_FEE, event.on());
    }

    /** The proof that a notice was received begins the applicant's period; of two proofs the first counts. */
    static Progress after(Docket docket, NoticeReceived event) {
        Progress progress = docket.progress();
        Asides asides = progress.asides();
        Charge charge = asides.charge();
        Correction correction = asides.correction();
        Asides changed = asides;
        if (progress.state() == CaseState.AWAIT_FEE && charge != null && charge.receivedOn() == null) {
            changed = asides.with(new Charge(charge.noticedOn(), charge.amountFen(), event.on(), null));
        } else if (progress.state() == CaseState.AWAIT_CORRECTION
                && correction != null
                && correction.receivedOn() == null) {
            changed = asides.with(new Correction(
                    correction.sentOn(), correction.workingDays(), event.on(), correction.isOverridden(), null));
        }
        return progress.with(changed).moved(progress.state(), event.on());
    }

    static @Nullable Refusal refusal(Docket docket, Paid event) {
        Charge charge = due(docket);
        if (event.amountFen() < charge.amountFen()) {
            return Refusal.of(Ground.PAID_TOO_LITTLE, "FEE 6", null, yuan(charge.amountFen()), yuan(event.amountFen()));
        }
        LocalDate due = docket.payDue();
        return due != null && event.on().isAfter(due) ? Refusal.of(Ground.PAID_TOO_LATE, "FEE 6", due, due) : null;
    }

    static Progress after(Docket docket, Paid event) {
        Progress progress = docket.progress();
        Charge charge = due(docket);
        Charge paid = new Charge(charge.noticedOn(), charge.amountFen(), charge.receivedOn(), event.on());
        Run anew = new Run(Run.Origin.PAYMENT, event.on(), StatutoryPeriod.ANSWER.length(), null);
        return progress.with(progress.asides().with(paid))
                .with(progress.timing().started(anew))
                .moved(CaseState.PROCESSING, event.on());
    }

    static @Nullable Refusal refusal(Docket docket, FeeLapsed event) {
        LocalDate due = docket.payDue();
        if (due == null) {
            return Refusal.of(Ground.NOTICE_NOT_RECEIVED, "FEE 6", null);
        }
        return event.on().isAfter(due) ? null : Refusal.of(Ground.PAYMENT_STILL_OPEN, "FEE 6", null, due);
    }

    static Progress after(Docket docket, FeeLapsed event) {
        return EndingRules.ended(docket.progress(), event.on(), Outcome.FEE_UNPAID, CaseState.DEEMED_ABANDONED);
    }

    private static Charge due(Docket docket) {
        Charge charge = docket.progress().asides().charge();
        if (charge == null) {
            throw new IllegalStateException("A payment without a notice");
        }
        return charge;
    }

    private static String yuan(long fen) {
        return fen % 100 == 0 ? Long.toString(fen / 100) : "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
