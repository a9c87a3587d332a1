package org.daylight.workbench.request;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.daylight.account.Grant;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.account.StaffSession;
import org.daylight.files.OfficeSamples;
import org.daylight.request.CaseAt;
import org.daylight.request.FilingRequests;
import org.daylight.request.HandlingRequests;
import org.daylight.request.PursuingRequests;
import org.daylight.request.RequestCast;
import org.daylight.request.RequestId;
import org.daylight.request.RequestViews;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeApplicationTest
class ReplyAttachmentsWebTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);

    @Autowired
    private MockMvc web;

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
    private RequestViews views;

    @Autowired
    private OpeningAccounts opening;

    private RequestCast cast;
    private RequestPostProcessor officer;
    private RequestId request;
    private String address;

    @BeforeEach
    void a_reply_with_an_attachment_is_proposed() throws Exception {
        clock.setTo(FRI_2026_09_25);
        cast = RequestCast.in(context);
        officer = StaffSession.of(opening, "吴敏", cast.bureau(), new Grant(Role.DISCLOSURE_OFFICER, Scope.OWN_ORGAN));
        request = filing.file(cast.request("某项目补贴发放明细"), UUID.randomUUID())
                .orThrow()
                .request();
        pursuing.confirm(request).orThrow();
        handling.take(
                        cast.officer(),
                        new CaseAt(request, version()),
                        new CaseEvent.Confirmed(FRI_2026_09_25, ConfirmingSide.AGENCY),
                        "")
                .orThrow();
        address = "/workbench/requests/" + request;
        MockMultipartFile file = new MockMultipartFile(
                "attachments", "明细.xlsx", "application/octet-stream", OfficeSamples.workbookWithSecrets());
        web.perform(multipart(address + "/reply")
                        .file(file)
                        .param("version", Integer.toString(version()))
                        .param("outcome", "GRANTED")
                        .param("findings", "检索了项目台账")
                        .param("basis", "《政府信息公开条例》第三十六条第二项")
                        .param("reasons", "现将有关信息提供给您。")
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private int version() {
        return views.find(cast.officer(), request).orElseThrow().version();
    }

    private String clearance() {
        return address + "/files/"
                + Objects.requireNonNull(views.find(cast.officer(), request)
                                .orElseThrow()
                                .draft())
                        .attachments()
                        .getFirst()
                        .id()
                + "/clearance";
    }

    @Test
    void the_case_lists_what_the_applicant_would_not_see_and_the_officer_answers_for_it() throws Exception {
        web.perform(get(address).with(officer))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("<b>深度隐藏工作表</b> 1 处 · 位置：底稿"), containsString("核对后可以公开"))));
        web.perform(post(clearance())
                        .param("seen", Integer.toString(version()))
                        .param("kinds", "HIDDEN_SHEET", "VERY_HIDDEN_SHEET")
                        .param("reason", "属于申请的范围")
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(get(address).with(officer)).andExpect(content().string(containsString("吴敏 于 ")));
    }

    @Test
    void what_was_typed_in_a_refused_form_stays_in_it() throws Exception {
        web.perform(post(clearance())
                        .param("seen", "99999999999")
                        .param("kinds", "HIDDEN_SHEET")
                        .param("reason", "属于申请的范围")
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString(">属于申请的范围</textarea>"),
                                containsString("value=\"HIDDEN_SHEET\" checked"))));
    }

    @Test
    void a_remark_or_a_note_of_an_act_that_was_refused_stays_in_its_form() throws Exception {
        RequestPostProcessor head =
                StaffSession.of(opening, "郑主任", cast.bureau(), new Grant(Role.OFFICE_HEAD, Scope.OWN_ORGAN));

        web.perform(post(address + "/reply/return")
                        .param("version", "0")
                        .param("text", "请补充依据")
                        .with(head)
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(">请补充依据</textarea>")));
        web.perform(post(address + "/acts/EXTEND")
                        .param("version", "0")
                        .param("on", "2026-09-25")
                        .param("days", "7")
                        .param("text", "需要征求意见")
                        .with(head)
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(
                        content().string(allOf(containsString(">需要征求意见</textarea>"), containsString("value=\"7\""))));
    }

    @Test
    void nobody_is_offered_to_sign_a_reply_whose_attachments_are_not_cleared() throws Exception {
        RequestPostProcessor head =
                StaffSession.of(opening, "郑主任", cast.bureau(), new Grant(Role.OFFICE_HEAD, Scope.OWN_ORGAN));

        web.perform(get(address).with(head))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("附件《明细.xlsx》里有读者不一定看得到"),
                                containsString("/reply/return"),
                                not(containsString("/reply/sign")))));
        web.perform(post(clearance())
                        .param("seen", Integer.toString(version()))
                        .param("kinds", "HIDDEN_SHEET", "VERY_HIDDEN_SHEET", "HIDDEN_CELLS", "COMMENT", "PROPERTY_NAME")
                        .param("reason", "属于申请的范围")
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(get(address).with(head)).andExpect(content().string(containsString("/reply/sign")));
    }

    @Test
    void findings_and_text_of_a_reply_stand_under_their_names() throws Exception {
        web.perform(get(address).with(officer))
                .andExpect(content()
                        .string(allOf(
                                containsString("<h3>检索与认定</h3>"),
                                containsString("只供内部使用，申请人看不到。"),
                                containsString("<h3>答复正文</h3>"))));
    }

    @Test
    void a_word_on_an_older_view_of_the_case_or_without_a_reason_is_answered_with_a_sentence() throws Exception {
        web.perform(post(clearance())
                        .param("seen", Integer.toString(version()))
                        .param("kinds", "HIDDEN_SHEET")
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("请写明为什么可以公开")));
        web.perform(post(clearance())
                        .param("seen", "99999999999")
                        .param("kinds", "HIDDEN_SHEET")
                        .param("reason", "属于申请的范围")
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().isConflict());
    }
}
