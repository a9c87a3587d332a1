package org.daylight.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daylight.account.Actor;
import org.daylight.rules.report.RequestRow;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Consultation;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.request.ServiceWay;
import org.daylight.shared.Answer;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class RequestLifeModuleTests {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
    private static final LocalDate MON_2026_03_30 = LocalDate.of(2026, 3, 30);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private FilingRequests filing;

    @Autowired
    private PursuingRequests pursuing;

    @Autowired
    private HandlingRequests handling;

    @Autowired
    private AnsweringRequests answering;

    @Autowired
    private RequestViews views;

    @Autowired
    private TrackingRequests tracking;

    @Autowired
    private RequestCounts counts;

    @Autowired
    private RebuildingLines rebuilding;

    @Autowired
    private JdbcClient jdbc;

    private RequestCast cast;
    private Actor officer;
    private Actor head;

    @BeforeEach
    void enterTheCast() {
        clock.setTo(MON_2026_03_02);
        cast = RequestCast.in(context);
        officer = cast.officer();
        head = cast.head();
    }

    private Receipt file(String sought) {
        return filing.file(cast.request(sought), UUID.randomUUID()).orThrow();
    }

    private CaseAt at(RequestId id) {
        return new CaseAt(id, views.find(officer, id).orElseThrow().version());
    }

    private CaseFile seen(RequestId id) {
        return views.find(officer, id).orElseThrow();
    }

    private RequestId received() {
        RequestId id = file("城区雨污分流改造工程的竣工验收报告").request();
        pursuing.confirm(id).orThrow();
        handling.take(officer, at(id), new CaseEvent.Confirmed(MON_2026_03_02, ConfirmingSide.AGENCY), "")
                .orThrow();
        return id;
    }

    private static ProposedReply reply(Outcome outcome) {
        return new ProposedReply(outcome, "《政府信息公开条例》第三十六条第二项", "", "现将有关信息提供给您。", List.of());
    }

    @Test
    void the_answering_day_of_a_request_is_the_twentieth_working_day() {
        assertThat(seen(received()).ledger().dueOn()).isEqualTo(MON_2026_03_30);
    }

    @Test
    void a_correction_begins_the_period_anew() {
        RequestId id = received();
        clock.setTo(THU_2026_03_05);
        handling.take(
                        officer,
                        at(id),
                        new CaseEvent.CorrectionNoticeSent(THU_2026_03_05, 10, THU_2026_03_05, null),
                        "请写明年份。")
                .orThrow();
        assertThat(seen(id).ledger().dueOn()).isNull();
        clock.setTo(MON_2026_03_09);
        pursuing.correct(id, "二〇二四年城区雨污分流改造工程的竣工验收报告").orThrow();

        assertThat(seen(id).ledger().dueOn()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(tracking.find(id).orElseThrow().milestones())
                .anyMatch(step -> step.type().equals("CorrectionNoticeSent")
                        && step.note().equals("请写明年份。"));
    }

    @Test
    void a_second_correction_notice_is_refused_with_its_article() {
        RequestId id = received();
        handling.take(officer, at(id), new CaseEvent.CorrectionNoticeSent(MON_2026_03_02, 10, MON_2026_03_02, null), "")
                .orThrow();
        pursuing.correct(id, "补正后的申请内容全文").orThrow();

        Answer<RequestId> again =
                handling.take(officer, at(id), new CaseEvent.CorrectionNoticeSent(MON_2026_03_02, 10, null, null), "");

        assertThat(again).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.citation()).isEqualTo("《政府信息公开条例》第三十条");
            assertThat(refused.messageKey()).isEqualTo("refusal.correction-already-asked");
        });
    }

    @Test
    void days_of_a_consultation_do_not_count_and_its_text_stays_inside() {
        RequestId id = received();
        handling.take(
                        officer,
                        at(id),
                        new CaseEvent.ConsultationSent(
                                MON_2026_03_02, "第三方一", Consultation.Kind.THIRD_PARTY, MON_2026_03_02),
                        "致某某公司的函")
                .orThrow();
        clock.setTo(MON_2026_03_09);
        handling.take(
                        officer,
                        at(id),
                        new CaseEvent.OpinionReceived(MON_2026_03_09, "第三方一", Consultation.Stance.OBJECTS),
                        "涉及商业秘密")
                .orThrow();

        assertThat(seen(id).ledger().dueOn()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(tracking.find(id).orElseThrow().milestones().toString()).doesNotContain("某某公司", "商业秘密", "第三方一");
    }

    @Test
    void only_a_person_who_may_approve_extends() {
        RequestId id = received();
        CaseEvent extension = new CaseEvent.Extended(MON_2026_03_02, 10, true);

        assertThat(handling.take(officer, at(id), extension, "").isDone()).isFalse();
        handling.take(head, at(id), extension, "案情复杂").orThrow();

        assertThat(seen(id).ledger().dueOn()).isEqualTo(LocalDate.of(2026, 4, 14));
    }

    @Test
    void nobody_signs_a_reply_of_their_own() {
        RequestId id = received();
        Actor both = new Actor(
                officer.account(),
                officer.name(),
                officer.organ(),
                java.util.Set.of(
                        new org.daylight.account.Grant(
                                org.daylight.account.Role.DISCLOSURE_OFFICER, org.daylight.account.Scope.OWN_ORGAN),
                        new org.daylight.account.Grant(
                                org.daylight.account.Role.OFFICE_HEAD, org.daylight.account.Scope.OWN_ORGAN)));
        answering.propose(both, at(id), reply(Outcome.GRANTED)).orThrow();

        assertThat(answering.sign(both, at(id), MON_2026_03_02))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("request.refused.same-person"));
        answering.sign(head, at(id), MON_2026_03_02).orThrow();
    }

    @Test
    void a_reply_is_read_by_the_applicant_only_once_it_is_served() {
        RequestId id = received();
        answering.propose(officer, at(id), reply(Outcome.GRANTED)).orThrow();
        answering.sign(head, at(id), MON_2026_03_02).orThrow();
        assertThat(tracking.find(id).orElseThrow().reply()).isNull();

        answering.serve(officer, at(id), MON_2026_03_02, ServiceWay.ELECTRONIC).orThrow();

        assertThat(tracking.find(id).orElseThrow().reply())
                .isNotNull()
                .extracting(TrackedRequest.ServedReply::reasons)
                .isEqualTo("现将有关信息提供给您。");
    }

    @Test
    void information_that_does_not_exist_needs_a_record_of_the_search() {
        RequestId id = received();

        assertThat(answering.propose(officer, at(id), reply(Outcome.NOT_EXIST)))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("request.refused.search-record-missing"));
    }

    @Test
    void a_draft_given_back_cannot_be_signed() {
        RequestId id = received();
        answering.propose(officer, at(id), reply(Outcome.GRANTED)).orThrow();
        answering.giveBack(head, at(id), "请补充依据").orThrow();

        assertThat(answering.sign(head, at(id), MON_2026_03_02).isDone()).isFalse();
    }

    @Test
    void the_slower_of_two_officers_is_told_who_did_what() {
        RequestId id = received();
        CaseAt seenByBoth = at(id);
        answering.propose(officer, seenByBoth, reply(Outcome.GRANTED)).orThrow();

        assertThat(answering.propose(cast.officer(), seenByBoth, reply(Outcome.PARTIAL)))
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo(Answer.CHANGED_MEANWHILE);
                    assertThat(refused.arguments().getFirst()).isEqualTo("王敏");
                });
    }

    @Test
    void two_acts_at_the_same_moment_leave_one_winner() throws Exception {
        RequestId id = received();
        CaseAt seenByBoth = at(id);
        Callable<Boolean> act = () ->
                answering.propose(officer, seenByBoth, reply(Outcome.GRANTED)).isDone();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            long winners = pool.invokeAll(java.util.Collections.nCopies(6, act)).stream()
                    .filter(future -> Boolean.parseBoolean(String.valueOf(value(future))))
                    .count();

            assertThat(winners).isEqualTo(1);
        }
    }

    private static Object value(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            return e;
        }
    }

    @Test
    void a_case_of_another_organ_does_not_exist() {
        RequestId id = received();

        assertThat(views.find(cast.stranger(), id)).isEmpty();
        assertThat(handling.take(cast.stranger(), at(id), new CaseEvent.HandlingStarted(MON_2026_03_02), ""))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("request.refused.unknown"));
        assertThat(views.reveal(cast.stranger(), id)).isEmpty();
    }

    @Test
    void recorded_events_are_never_changed() {
        RequestId id = received();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("UPDATE request_event SET note = 'x' WHERE request = :id")
                                .param("id", id.value())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void lines_are_the_same_when_derived_anew() {
        received();
        RequestId served = received();
        answering.propose(officer, at(served), reply(Outcome.GRANTED)).orThrow();
        answering.sign(head, at(served), MON_2026_03_02).orThrow();
        answering
                .serve(officer, at(served), MON_2026_03_02, ServiceWay.ELECTRONIC)
                .orThrow();
        List<String> before = linesAsText();
        jdbc.sql("DELETE FROM request_line").update();

        assertThat(rebuilding.rebuild()).isEqualTo(before.size());
        assertThat(linesAsText()).isEqualTo(before);
    }

    private List<String> linesAsText() {
        return jdbc.sql("SELECT l::text FROM request_line l ORDER BY request")
                .query(String.class)
                .list();
    }

    @Test
    void a_served_request_is_counted_with_its_row_and_day() {
        RequestId id = received();
        answering.propose(officer, at(id), reply(Outcome.GRANTED)).orThrow();
        answering.sign(head, at(id), MON_2026_03_02).orThrow();
        assertThat(counts.of(List.of(cast.bureau()), 2026))
                .singleElement()
                .extracting(CountedRequest::result)
                .isNull();
        answering.serve(officer, at(id), MON_2026_03_02, ServiceWay.ELECTRONIC).orThrow();

        assertThat(counts.of(List.of(cast.bureau()), 2026)).singleElement().satisfies(counted -> {
            assertThat(counted.result()).isEqualTo(RequestRow.GRANTED);
            assertThat(counted.servedOn()).isEqualTo(MON_2026_03_02);
        });
        assertThat(counts.of(List.of(cast.bureau()), 2025)).isEmpty();
        assertThat(counts.of(List.of(cast.otherBureau()), 2026)).isEmpty();
    }

    @Test
    void a_withdrawn_request_counts_as_otherwise_closed() {
        RequestId id = received();
        pursuing.withdraw(id).orThrow();

        assertThat(pursuing.withdraw(id).isDone()).isFalse();
        assertThat(counts.of(List.of(cast.bureau()), 2026))
                .singleElement()
                .extracting(CountedRequest::result)
                .isEqualTo(RequestRow.OTHER_MISC);
    }
}
