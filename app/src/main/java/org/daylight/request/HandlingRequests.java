package org.daylight.request;

import java.time.LocalDate;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.rules.request.CaseEvent;
import org.daylight.shared.Answer;
import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers and the head of the office do with a case between receipt and reply (办理; 条例 第三十条 to 第三十五条). */
@Component
public class HandlingRequests {

    private final CaseDesk desk;

    HandlingRequests(CaseDesk desk) {
        this.desk = desk;
    }

    /**
     * Takes one step. The rules judge it; a refusal names the sentence and the provision and changes nothing.
     *
     * @param note what was written with it, for instance the text of the correction notice
     */
    @Transactional
    public Answer<RequestId> take(Actor actor, CaseAt at, CaseEvent event, String note) {
        Permission needed = permission(event);
        if (needed == null) {
            return Answer.refused("request.refused.not-permitted");
        }
        if (TypedText.length(note) > FilingRequirements.LONGEST_TEXT) {
            return Answer.refused("request.refused.note-too-long");
        }
        LocalDate today = desk.today();
        return switch (desk.open(actor, at, needed)) {
            case Answer.Done(InformationRequest request) ->
                request.take(approved(event), note, today).map(done -> desk.close(done, Hand.of(actor)));
            case Answer.Refused<InformationRequest> refused -> refused.as();
        };
    }

    /**
     * Who may take the step; absent for steps that have a way of their own. Every kind of step is named, so that one added
     * to the rules does not compile before somebody has said who may take it.
     */
    private static @Nullable Permission permission(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CorrectionNoticeSent sent ->
                sent.headReason() == null ? Permission.HANDLE_REQUEST : Permission.APPROVE_REPLY;
            case CaseEvent.Extended _, CaseEvent.AnswerDeferred _ -> Permission.APPROVE_REPLY;
            case CaseEvent.Submitted _, CaseEvent.Signed _, CaseEvent.Served _, CaseEvent.Ordered _ -> null;
            case CaseEvent.Confirmed _, CaseEvent.ConfirmationPresumed _, CaseEvent.HandlingStarted _ ->
                Permission.HANDLE_REQUEST;
            case CaseEvent.NoticeReceived _, CaseEvent.Corrected _, CaseEvent.CorrectionLapsed _ ->
                Permission.HANDLE_REQUEST;
            case CaseEvent.ConsultationSent _,
                    CaseEvent.ConsultationDelivered _,
                    CaseEvent.ConsultationUndeliverable _,
                    CaseEvent.OpinionReceived _,
                    CaseEvent.ThirdPartyTold _ -> Permission.HANDLE_REQUEST;
            case CaseEvent.ReasonsAsked _, CaseEvent.ReasonsGiven _ -> Permission.HANDLE_REQUEST;
            case CaseEvent.FeeNoticed _, CaseEvent.Paid _, CaseEvent.FeeLapsed _ -> Permission.HANDLE_REQUEST;
            case CaseEvent.Withdrawn _, CaseEvent.Reopened _, CaseEvent.Closed _, CaseEvent.Archived _ ->
                Permission.HANDLE_REQUEST;
        };
    }

    /** The right that the step needs is the approval that the law asks for. */
    private static CaseEvent approved(CaseEvent event) {
        return event instanceof CaseEvent.Extended extended
                ? new CaseEvent.Extended(extended.on(), extended.workingDays(), true)
                : event;
    }
}
