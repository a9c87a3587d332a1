package org.daylight.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.request.AnsweringRequests;
import org.daylight.request.CaseAt;
import org.daylight.request.HandlingRequests;
import org.daylight.request.ProposedReply;
import org.daylight.request.RequestId;
import org.daylight.request.RequestViews;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Consultation;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.request.ServiceWay;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;

/** Takes one written step of a request's story, such as {@code extend:2025-08-08:10}, by the use case of that step. */
@Component
class RequestSteps {

    private static final String THIRD_PARTY = "第三方一";

    private final HandlingRequests handling;
    private final AnsweringRequests answering;
    private final RequestViews views;

    RequestSteps(HandlingRequests handling, AnsweringRequests answering, RequestViews views) {
        this.handling = handling;
        this.answering = answering;
        this.views = views;
    }

    /** Whose story it is, who acts in it, and the texts of replies by outcome. */
    record Story(RequestId request, Actor officer, Actor head, LocalDate today, Map<String, List<String>> replies) {}

    /** Whether the step was taken; a step of a day to come ends the story. */
    boolean take(Story story, String... step) {
        CaseAt at = new CaseAt(
                story.request(),
                views.find(story.officer(), story.request()).orElseThrow().version());
        if (step[0].equals("draft")) {
            return done(answering.propose(story.officer(), at, reply(story, Outcome.valueOf(step[1]))));
        }
        LocalDate on = RequestsChapter.day(step[1], story.today());
        if (on.isAfter(story.today())) {
            return false;
        }
        return switch (step[0]) {
            case "sign" -> done(answering.sign(story.head(), at, on));
            case "serve" -> done(answering.serve(story.officer(), at, on, ServiceWay.valueOf(step[2])));
            case "extend" ->
                done(handling.take(
                        story.head(),
                        at,
                        new CaseEvent.Extended(on, Integer.parseInt(step[2]), true),
                        "需要查阅的历史档案较多，经批准延期答复。"));
            default -> done(handling.take(story.officer(), at, event(on, step), note(step[0])));
        };
    }

    private static boolean done(Answer<RequestId> answer) {
        return answer.isDone();
    }

    private static ProposedReply reply(Story story, Outcome outcome) {
        List<String> texts = Objects.requireNonNull(story.replies().get(outcome.name()), outcome::name);
        String basis = outcome.legalBasis().stream().map(ArticleRef::chinese).collect(Collectors.joining("、"));
        return new ProposedReply(outcome, basis, texts.get(1), texts.get(2), List.of());
    }

    private static CaseEvent event(LocalDate on, String... step) {
        return switch (step[0]) {
            case "confirm" -> new CaseEvent.Confirmed(on, ConfirmingSide.BOTH);
            case "agency" -> new CaseEvent.Confirmed(on, ConfirmingSide.AGENCY);
            case "start" -> new CaseEvent.HandlingStarted(on);
            case "correct-notice" -> new CaseEvent.CorrectionNoticeSent(on, Integer.parseInt(step[2]), on, null);
            case "corrected" -> new CaseEvent.Corrected(on);
            case "lapse" -> new CaseEvent.CorrectionLapsed(on);
            case "consult" -> new CaseEvent.ConsultationSent(on, THIRD_PARTY, Consultation.Kind.THIRD_PARTY, on);
            case "opinion" -> new CaseEvent.OpinionReceived(on, THIRD_PARTY, Consultation.Stance.valueOf(step[2]));
            case "ask" -> new CaseEvent.ReasonsAsked(on);
            case "reasons" -> new CaseEvent.ReasonsGiven(on);
            case "withdraw" -> new CaseEvent.Withdrawn(on);
            case "close" -> new CaseEvent.Closed(on);
            default -> throw new IllegalStateException("no such step: " + step[0]);
        };
    }

    private static String note(String step) {
        return switch (step) {
            case "correct-notice" -> "请写明需要的信息属于哪一年度、哪个单位或者项目，以及文件的名称或者文号。";
            case "corrected" -> "申请人来信补充了年份，没有写明具体的文件。";
            case "consult" -> "已将征求意见书直接送达第三方，请其在十五个工作日内答复。";
            case "ask" -> "您申请的数量明显超过合理范围，请说明理由。";
            default -> "";
        };
    }
}
