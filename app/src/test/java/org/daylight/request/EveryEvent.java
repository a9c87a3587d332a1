package org.daylight.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daylight.files.FileId;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.CaseEvent.*;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Consultation;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.request.ServiceWay;

/** One event of every kind with every fact filled in, and once more where a fact may be absent. They make no case together. */
final class EveryEvent {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    private static final FileId FILE = new FileId(UUID.fromString("0197a1b2-c3d4-7e5f-8a6b-1c2d3e4f5a6b"));

    private static final List<CaseEvent> STEPS = List.of(
            new Submitted(MON_2026_03_02, Channel.IN_PERSON, true),
            new Confirmed(MON_2026_03_02, ConfirmingSide.BOTH),
            new ConfirmationPresumed(MON_2026_03_02),
            new HandlingStarted(MON_2026_03_02),
            new CorrectionNoticeSent(MON_2026_03_02, 15, THU_2026_03_05, "负责人特别批准"),
            new CorrectionNoticeSent(MON_2026_03_02, 0, null, null),
            new NoticeReceived(MON_2026_03_02),
            new Corrected(MON_2026_03_02, "住院"),
            new Corrected(MON_2026_03_02),
            new CorrectionLapsed(MON_2026_03_02),
            new ConsultationSent(MON_2026_03_02, "甲", Consultation.Kind.THIRD_PARTY, THU_2026_03_05),
            new ConsultationSent(MON_2026_03_02, "乙", Consultation.Kind.CO_PRODUCER, null),
            new ConsultationDelivered(MON_2026_03_02, "甲"),
            new ConsultationUndeliverable(MON_2026_03_02, "甲"),
            new OpinionReceived(MON_2026_03_02, "甲", Consultation.Stance.OBJECTS),
            new ThirdPartyTold(MON_2026_03_02, "甲"),
            new Extended(MON_2026_03_02, 20, true),
            new FeeNoticed(MON_2026_03_02, 123_450, THU_2026_03_05),
            new FeeNoticed(MON_2026_03_02, 123_450, null),
            new Paid(MON_2026_03_02, 123_450),
            new FeeLapsed(MON_2026_03_02),
            new ReasonsAsked(MON_2026_03_02),
            new ReasonsGiven(MON_2026_03_02),
            new AnswerDeferred(MON_2026_03_02, THU_2026_03_05),
            new Withdrawn(MON_2026_03_02),
            new Signed(MON_2026_03_02, Outcome.PARTIAL),
            new Served(MON_2026_03_02, ServiceWay.POSTED, Outcome.PARTIAL),
            new Closed(MON_2026_03_02),
            new Archived(MON_2026_03_02),
            new Ordered(MON_2026_03_02, THU_2026_03_05),
            new Reopened(MON_2026_03_02, "住院"));

    private EveryEvent() {}

    static List<CaseEvent> steps() {
        return STEPS;
    }

    static RequestEvent.ReplyProposed reply() {
        return new RequestEvent.ReplyProposed(new ProposedReply(
                Outcome.NOT_EXIST,
                "《政府信息公开条例》第三十六条第四项",
                "查档案室二〇二四年全部卷宗，未见。",
                "经检索，您所申请的信息不存在。",
                List.of(new Enclosure(EnclosureKind.REPLY, FILE))));
    }
}
