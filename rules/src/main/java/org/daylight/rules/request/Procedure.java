package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.List;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.jspecify.annotations.Nullable;

/** The procedure as a whole: the order of days, the table of transitions, then the rule of the event. */
@Cites("OGI 45")
final class Procedure {

    /** Raised whenever an event is lawful that was not, or no longer lawful that was; a test knows when. */
    static final int VERSION = 1;

    private Procedure() {}

    /** What the case is after an event that was accepted when it happened; only what nothing can be made of is found. */
    static Progress recorded(Docket docket, CaseEvent event, int position) {
        Progress.Standing standing = docket.progress().standing();
        boolean isFirst = standing.state() == CaseState.DRAFT;
        if (isFirst != event instanceof CaseEvent.Submitted) {
            throw new DamagedHistory(position, event, isFirst ? "nothing was submitted" : "submitted before");
        }
        if (event.on().isBefore(standing.lastEventOn())) {
            throw new DamagedHistory(position, event, "the event before it happened on " + standing.lastEventOn());
        }
        try {
            return after(docket, event);
        } catch (IllegalStateException impossible) {
            throw new DamagedHistory(position, event, String.valueOf(impossible.getMessage()));
        }
    }

    /** Why the event is not lawful now; absent when it is. */
    static @Nullable Refusal refusal(Docket docket, CaseEvent event) {
        LocalDate last = docket.progress().standing().lastEventOn();
        if (event.on().isBefore(last)) {
            return Refusal.of(Ground.OUT_OF_ORDER, "OGI 45", last, event.act().chinese(), event.on(), last);
        }
        Act act = event.act();
        if (!Transitions.allow(docket.progress().state(), act) || isWrongReopening(docket.progress(), act)) {
            return notInThisState(docket, act);
        }
        return refusalOfRule(docket, event);
    }

    private static @Nullable Refusal refusalOfRule(Docket docket, CaseEvent event) {
        return switch (event) {
            case CaseEvent.ConfirmationPresumed presumed -> IntakeRules.refusal(docket, presumed);
            case CaseEvent.CorrectionNoticeSent sent -> CorrectionRules.refusal(docket, sent);
            case CaseEvent.Corrected corrected -> CorrectionRules.refusal(docket, corrected);
            case CaseEvent.CorrectionLapsed lapsed -> CorrectionRules.refusal(docket, lapsed);
            case CaseEvent.Reopened reopened -> CorrectionRules.refusal(docket, reopened);
            case CaseEvent.ConsultationSent sent -> ConsultationRules.refusal(docket, sent);
            case CaseEvent.ConsultationDelivered delivered -> ConsultationRules.refusal(docket, delivered);
            case CaseEvent.ConsultationUndeliverable failed -> ConsultationRules.refusal(docket, failed);
            case CaseEvent.OpinionReceived opinion -> ConsultationRules.refusal(docket, opinion);
            case CaseEvent.ThirdPartyTold told -> ConsultationRules.refusal(docket, told);
            case CaseEvent.Extended extended -> ExtensionRules.refusal(docket, extended);
            case CaseEvent.ReasonsAsked asked -> ExtensionRules.refusal(docket, asked);
            case CaseEvent.AnswerDeferred deferred -> ExtensionRules.refusal(docket, deferred);
            case CaseEvent.FeeNoticed noticed -> FeeRules.refusal(docket, noticed);
            case CaseEvent.Paid paid -> FeeRules.refusal(docket, paid);
            case CaseEvent.FeeLapsed lapsed -> FeeRules.refusal(docket, lapsed);
            case CaseEvent.Signed signed -> EndingRules.refusal(docket, signed);
            case CaseEvent.Served served -> EndingRules.refusal(docket, served);
            case CaseEvent.Ordered ordered -> EndingRules.refusal(docket, ordered);
            case CaseEvent.Submitted s -> null;
            case CaseEvent.Confirmed c -> null;
            case CaseEvent.HandlingStarted h -> null;
            case CaseEvent.NoticeReceived n -> null;
            case CaseEvent.ReasonsGiven r -> null;
            case CaseEvent.Withdrawn w -> null;
            case CaseEvent.Closed c -> null;
            case CaseEvent.Archived a -> null;
        };
    }

    /** What the case is after a lawful event. */
    static Progress after(Docket docket, CaseEvent event) {
        Progress progress = docket.progress();
        return switch (event) {
            case CaseEvent.Submitted submitted -> IntakeRules.after(docket, submitted);
            case CaseEvent.Confirmed confirmed -> IntakeRules.after(docket, confirmed);
            case CaseEvent.ConfirmationPresumed presumed -> IntakeRules.after(docket, presumed);
            case CaseEvent.HandlingStarted started -> progress.moved(CaseState.PROCESSING, started.on());
            case CaseEvent.CorrectionNoticeSent sent -> CorrectionRules.after(docket, sent);
            case CaseEvent.NoticeReceived received -> FeeRules.after(docket, received);
            case CaseEvent.Corrected corrected -> CorrectionRules.after(docket, corrected);
            case CaseEvent.CorrectionLapsed lapsed -> CorrectionRules.after(docket, lapsed);
            case CaseEvent.Reopened reopened -> CorrectionRules.after(docket, reopened);
            case CaseEvent.ConsultationSent sent -> ConsultationRules.after(docket, sent);
            case CaseEvent.ConsultationDelivered delivered -> ConsultationRules.after(docket, delivered);
            case CaseEvent.ConsultationUndeliverable failed -> ConsultationRules.after(docket, failed);
            case CaseEvent.OpinionReceived opinion -> ConsultationRules.after(docket, opinion);
            case CaseEvent.ThirdPartyTold told -> ConsultationRules.after(docket, told);
            case CaseEvent.Extended extended -> ExtensionRules.after(docket, extended);
            case CaseEvent.ReasonsAsked asked -> ExtensionRules.after(docket, asked);
            case CaseEvent.ReasonsGiven given -> ExtensionRules.after(docket, given);
            case CaseEvent.AnswerDeferred deferred -> ExtensionRules.after(docket, deferred);
            case CaseEvent.FeeNoticed noticed -> FeeRules.after(docket, noticed);
            case CaseEvent.Paid paid -> FeeRules.after(docket, paid);
            case CaseEvent.FeeLapsed lapsed -> FeeRules.after(docket, lapsed);
            case CaseEvent.Withdrawn withdrawn -> EndingRules.after(docket, withdrawn);
            case CaseEvent.Signed signed -> EndingRules.after(docket, signed);
            case CaseEvent.Served served -> EndingRules.after(docket, served);
            case CaseEvent.Ordered ordered -> EndingRules.after(docket, ordered);
            case CaseEvent.Closed closed -> progress.moved(CaseState.CLOSED, closed.on());
            case CaseEvent.Archived archived -> progress.moved(CaseState.ARCHIVED, archived.on());
        };
    }

    static Refusal notInThisState(Docket docket, Act act) {
        Progress.Standing standing = docket.progress().standing();
        boolean isDraft = standing.state() == CaseState.DRAFT;
        return new Refusal(
                Ground.NOT_IN_THIS_STATE,
                act.article(),
                isDraft ? null : standing.since(),
                List.of(
                        isDraft ? "" : standing.since().toString(),
                        standing.state().chinese(),
                        act.chinese()));
    }

    /** A case reopened for a late correction waits for it; one reopened by an order has nothing to correct. */
    private static boolean isWrongReopening(Progress progress, Act act) {
        if (progress.state() != CaseState.REOPENED || act == Act.WITHDRAW) {
            return false;
        }
        return (act == Act.CORRECT) == (progress.timing().openStop() == null);
    }
}
