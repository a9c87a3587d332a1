package org.daylight.request;

import java.util.function.Function;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.shared.Answer;
import org.daylight.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What applicants do after filing, having shown number and code: confirm, correct, withdraw. */
@Component
public class PursuingRequests {

    private final CaseDesk desk;

    PursuingRequests(CaseDesk desk) {
        this.desk = desk;
    }

    /** The applicant's half of the confirmation (双方确认; 条例 第三十一条第三项); a second click changes nothing. */
    @Transactional
    public Answer<RequestId> confirm(RequestId id) {
        return act(id, request -> {
            boolean isNeeded = request.law()
                    .channel()
                    .filter(Channel::needsBothConfirmations)
                    .isPresent();
            return isNeeded && !request.isConfirmedByApplicant()
                    ? request.take(new CaseEvent.Confirmed(desk.today(), ConfirmingSide.APPLICANT), "", desk.today())
                    : Answer.done(request);
        });
    }

    /** The corrected text (补正; 条例 第三十条). */
    @Transactional
    public Answer<RequestId> correct(RequestId id, String text) {
        String corrected = TypedText.text(text);
        if (corrected.isEmpty()) {
            return Answer.refused("request.problem.correction.missing");
        }
        if (TypedText.length(corrected) > FilingRequirements.LONGEST_TEXT) {
            return Answer.refused("request.problem.sought.text.too-long");
        }
        return act(id, request -> request.take(new CaseEvent.Corrected(desk.today()), corrected, desk.today()));
    }

    /** Withdrawal (撤回申请), possible until the reply is served. */
    @Transactional
    public Answer<RequestId> withdraw(RequestId id) {
        return act(id, request -> request.take(new CaseEvent.Withdrawn(desk.today()), "", desk.today()));
    }

    private Answer<RequestId> act(RequestId id, Function<InformationRequest, Answer<InformationRequest>> act) {
        return switch (desk.open(id)) {
            case Answer.Done(InformationRequest request) ->
                act.apply(request).map(done -> desk.close(done, Hand.APPLICANT));
            case Answer.Refused<InformationRequest> refused -> refused.as();
        };
    }
}
