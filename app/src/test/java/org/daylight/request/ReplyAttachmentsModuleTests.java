package org.daylight.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.files.ClearingFindings.Clearing;
import org.daylight.files.FileId;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.files.FindingKind;
import org.daylight.files.OfficeSamples;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Consultation;
import org.daylight.rules.request.Outcome;
import org.daylight.rules.request.ServiceWay;
import org.daylight.shared.Answer;
import org.daylight.shared.Answer.Refused;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes to an applicant carries nothing unseen for which nobody has answered (lessons, no. 10). */
@ModuleTest
class ReplyAttachmentsModuleTests {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);
    private static final Set<FindingKind> EVERYTHING = EnumSet.of(
            FindingKind.HIDDEN_SHEET,
            FindingKind.VERY_HIDDEN_SHEET,
            FindingKind.HIDDEN_CELLS,
            FindingKind.COMMENT,
            FindingKind.PROPERTY_NAME);

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
    private FileStore files;

    @Autowired
    private JdbcClient jdbc;

    private RequestCast cast;
    private Actor officer;
    private RequestId request;

    @BeforeEach
    void a_request_is_being_handled() {
        clock.setTo(MON_2026_03_02);
        cast = RequestCast.in(context);
        officer = cast.officer();
        request = filing.file(cast.request("某项目补贴发放明细"), UUID.randomUUID())
                .orThrow()
                .request();
        pursuing.confirm(request).orThrow();
        handling.take(officer, at(), new CaseEvent.Confirmed(MON_2026_03_02, ConfirmingSide.AGENCY), "")
                .orThrow();
    }

    private CaseAt at() {
        return new CaseAt(request, views.find(officer, request).orElseThrow().version());
    }

    private FileId proposed() {
        FileId file = files.store(
                        new ByteArrayInputStream(OfficeSamples.workbookWithSecrets()),
                        "明细.xlsx",
                        FilePolicy.CASE_ATTACHMENT)
                .orThrow()
                .id();
        ProposedReply reply = new ProposedReply(
                Outcome.GRANTED,
                "《政府信息公开条例》第三十六条第二项",
                "",
                "现将有关信息提供给您。",
                List.of(new Enclosure(EnclosureKind.REPLY, file)));
        answering.propose(officer, at(), reply).orThrow();
        return file;
    }

    private static String ground(Answer<?> answer) {
        return answer instanceof Refused<?> refused ? refused.messageKey() : "done";
    }

    @Test
    void a_reply_is_neither_signed_nor_served_before_its_attachments_are_answered_for() {
        FileId file = proposed();
        Clearing word = new Clearing(file, EVERYTHING, "隐藏的内容同样属于申请范围");

        assertThat(ground(answering.sign(cast.head(), at(), MON_2026_03_02))).isEqualTo("files.refused.hidden-content");
        answering.clear(officer, at(), word).orThrow();
        assertThat(ground(answering.sign(cast.head(), at(), MON_2026_03_02))).isEqualTo("done");
        jdbc.sql("DELETE FROM file_clearance").update();
        assertThat(ground(answering.serve(officer, at(), MON_2026_03_02, ServiceWay.ELECTRONIC)))
                .isEqualTo("files.refused.hidden-content");
        answering.clear(officer, at(), word).orThrow();
        assertThat(ground(answering.serve(officer, at(), MON_2026_03_02, ServiceWay.ELECTRONIC)))
                .isEqualTo("done");
    }

    @Test
    void nobody_answers_for_a_file_of_another_case_or_another_organ() {
        FileId file = proposed();
        Clearing word = new Clearing(file, EVERYTHING, "隐藏的内容同样属于申请范围");
        Clearing foreign = new Clearing(new FileId(UUID.randomUUID()), EVERYTHING, "隐藏的内容同样属于申请范围");

        assertThat(ground(answering.clear(cast.stranger(), at(), word))).isEqualTo("request.refused.unknown");
        assertThat(ground(answering.clear(officer, at(), foreign))).isEqualTo("files.refused.nothing-to-clear");
    }

    @Test
    void a_day_of_delivery_that_has_not_come_is_refused() {
        CaseEvent notice = new CaseEvent.CorrectionNoticeSent(MON_2026_03_02, 10, TUE_2026_03_03, null);
        CaseEvent letter =
                new CaseEvent.ConsultationSent(MON_2026_03_02, "某公司", Consultation.Kind.THIRD_PARTY, TUE_2026_03_03);

        assertThat(ground(handling.take(officer, at(), notice, ""))).isEqualTo("request.refused.future");
        assertThat(ground(handling.take(officer, at(), letter, ""))).isEqualTo("request.refused.future");
    }
}
