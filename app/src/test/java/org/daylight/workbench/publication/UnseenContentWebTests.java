package org.daylight.workbench.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.account.StaffSession;
import org.daylight.files.OfficeSamples;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.OrganDirectory;
import org.daylight.publication.Desk;
import org.daylight.publication.DraftingItems;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeApplicationTest
class UnseenContentWebTests {

    private static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);

    @Autowired
    private MockMvc web;

    @Autowired
    private TestClock clock;

    @Autowired
    private EstablishingOrgans establishing;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private DraftingItems drafting;

    private RequestPostProcessor drafter;
    private RequestPostProcessor reviewer;
    private String item;

    @BeforeEach
    void an_item_waits_for_its_attachment() throws Exception {
        clock.setTo(FRI_2026_09_25);
        Desk desk = new Desk(establishing, organs, opening);
        Actor clerk = desk.person("周经办", Role.CLERK);
        drafter = StaffSession.of(opening, "赵颖", desk.organ(), new Grant(Role.CLERK, Scope.OWN_ORGAN));
        reviewer = StaffSession.of(opening, "刘洋", desk.organ(), new Grant(Role.REVIEWER, Scope.OWN_ORGAN));
        item = "/workbench/items/"
                + drafting.begin(clerk, UUID.randomUUID(), desk.organ(), Desk.draft("补贴名单公示"))
                        .orThrow();
        MockMultipartFile file = new MockMultipartFile(
                "file", "名单.xlsx", "application/octet-stream", OfficeSamples.workbookWithSecrets());
        web.perform(multipart(item + "/files")
                        .file(file)
                        .param("seen", "0")
                        .with(drafter)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private String clearance() throws Exception {
        String page = web.perform(get(item).with(drafter))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher address = Pattern.compile("/files/[0-9a-f-]+/clearance").matcher(page);
        assertThat(address.find()).isTrue();
        return item + address.group();
    }

    private ResultActions clear(String seen, String reason, String... kinds) throws Exception {
        return web.perform(post(clearance())
                .param("seen", seen)
                .param("reason", reason)
                .param("kinds", kinds)
                .with(drafter)
                .with(csrf()));
    }

    @Test
    void the_page_lists_in_words_what_was_found_where_and_whose() throws Exception {
        web.perform(get(item).with(drafter))
                .andExpect(content()
                        .string(allOf(
                                containsString("<b>隐藏工作表</b> 1 处 · 位置：原始数据"),
                                containsString("<b>深度隐藏工作表</b> 1 处 · 位置：底稿"),
                                containsString("<b>批注</b> 1 处 · 位置：公示名单 · 姓名或单位：李四"),
                                containsString("<b>文档属性中的姓名或者单位</b> 1 处 · 位置：creator · 姓名或单位：张三"),
                                containsString("核对后可以公开"))));
        web.perform(get(item).param("lang", "en").with(drafter))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("very hidden sheets")));
    }

    @Test
    void submitting_is_refused_with_the_file_and_every_kind_in_words() throws Exception {
        web.perform(post(item + "/submit").param("seen", "1").with(drafter).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(containsString(
                                "附件《名单.xlsx》里有读者不一定看得到、却会一起交出去的内容，还没有核对：" + "隐藏工作表、深度隐藏工作表、隐藏的行或者列、批注、文档属性中的姓名或者单位。")));
    }

    @Test
    void the_reviewer_sees_who_answered_for_what_and_gets_no_form_for_it() throws Exception {
        String[] all = {"HIDDEN_SHEET", "VERY_HIDDEN_SHEET", "HIDDEN_CELLS", "COMMENT", "PROPERTY_NAME"};
        clear("1", "已逐项核对，都可以公开", all).andExpect(status().is3xxRedirection());
        web.perform(post(item + "/submit").param("seen", "2").with(drafter).with(csrf()))
                .andExpect(status().is3xxRedirection());

        for (String address : new String[] {item, item + "/review"}) {
            web.perform(get(address).with(reviewer))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("<b>批注</b>"),
                                    containsString("赵颖 于 "),
                                    containsString("已逐项核对，都可以公开"),
                                    not(containsString("/clearance")))));
        }
    }

    @Test
    void a_form_without_ticks_or_reason_or_with_nonsense_is_answered_with_a_sentence() throws Exception {
        clear("1", "已逐项核对").andExpect(status().isUnprocessableContent());
        clear("1", "", "COMMENT")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明为什么可以公开")));
        clear("1", "已逐项核对", "NONSENSE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("没有勾选要核对的内容")));
        clear("0", "已逐项核对", "COMMENT").andExpect(status().isConflict());
        web.perform(post(clearance()).param("seen", "1").with(drafter).with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void what_was_typed_in_a_refused_form_stays_in_it() throws Exception {
        clear("0", "名单已经局办公会审定", "COMMENT")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString(">名单已经局办公会审定</textarea>"),
                                containsString("value=\"COMMENT\" checked"),
                                not(containsString("value=\"HIDDEN_SHEET\" checked")))));
    }

    @Test
    void the_history_names_the_file_that_was_cleared() throws Exception {
        clear("1", "已逐项核对", "COMMENT").andExpect(status().is3xxRedirection());

        web.perform(get(item).with(drafter)).andExpect(content().string(containsString("《名单.xlsx》已逐项核对")));
    }

    @Test
    void an_item_dated_tomorrow_is_answered_with_a_sentence_at_its_field() throws Exception {
        web.perform(post(item)
                        .param("seen", "1")
                        .param("title", "明天的通知")
                        .param("body", "正文")
                        .param("generatedOn", "2026-09-26")
                        .param("theme", "0201")
                        .param("genre", "NOTICE")
                        .param("audience", "EVERYBODY")
                        .param("disclosureClass", "PROACTIVE")
                        .with(drafter)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("生成日期不能晚于今天（2026-09-25）")));
    }
}
