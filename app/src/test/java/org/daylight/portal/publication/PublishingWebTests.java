package org.daylight.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.daylight.account.Grant;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.account.StaffSession;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.OrganDirectory;
import org.daylight.publication.Desk;
import org.daylight.publication.ReviewPoint;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeApplicationTest
class PublishingWebTests {

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

    private Desk desk;
    private RequestPostProcessor drafter;
    private RequestPostProcessor reviewer;

    @BeforeEach
    void an_office_is_open() {
        clock.setTo(FRI_2026_09_25);
        desk = new Desk(establishing, organs, opening);
        drafter = person("赵颖", Role.CLERK);
        reviewer = person("刘洋", Role.REVIEWER);
    }

    private RequestPostProcessor person(String name, Role role) {
        return StaffSession.of(opening, name, desk.organ(), new Grant(role, Scope.OWN_ORGAN));
    }

    private Map<String, String> form(String title) {
        Map<String, String> form = new HashMap<>(Map.of(
                "organ", desk.organ().toString(),
                "disclosureClass", "PROACTIVE",
                "title", title,
                "body", "各街道办事处：\n一、总体要求\n认真办理。\n测试局\n2026年9月18日",
                "generatedOn", "2026-09-18",
                "theme", "0201",
                "genre", "NOTICE",
                "audience", "EVERYBODY"));
        return form;
    }

    private String ticket() throws Exception {
        String page = web.perform(get("/workbench/items/new").with(drafter))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher ticket = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(page);
        assertThat(ticket.find()).isTrue();
        return ticket.group(1);
    }

    private ResultActions send(String ticket, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/workbench/items").with(drafter).with(csrf()).param("ticket", ticket);
        fields.forEach(request::param);
        return web.perform(request);
    }

    private String begun(String title) throws Exception {
        String address = send(ticket(), form(title))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Objects.requireNonNull(address).replace("/workbench/items/", "");
    }

    private ResultActions act(RequestPostProcessor person, String id, String act, Map<String, String> fields)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post("/workbench/items/" + id + "/" + act).with(person).with(csrf());
        fields.forEach(request::param);
        return web.perform(request);
    }

    private static Map<String, String> approval(long seen) {
        Map<String, String> fields = new HashMap<>(Map.of("seen", Long.toString(seen), "decision", "APPROVE"));
        for (ReviewPoint point : ReviewPoint.values()) {
            fields.put("point." + point, point.concernsAll() ? "IN_ORDER" : "NOT_APPLICABLE");
        }
        return fields;
    }

    private String published(String title) throws Exception {
        String id = begun(title);
        act(drafter, id, "submit", Map.of("seen", "0")).andExpect(status().is3xxRedirection());
        act(reviewer, id, "review", approval(1)).andExpect(status().is3xxRedirection());
        return id;
    }

    @Test
    void a_clerk_drafts_another_person_approves_and_everybody_finds_and_reads_it() throws Exception {
        String id = begun("荷香街道老年食堂补贴办法");
        web.perform(get("/items/" + id)).andExpect(status().isNotFound());
        act(drafter, id, "submit", Map.of("seen", "0")).andExpect(status().is3xxRedirection());
        web.perform(get("/workbench/items/" + id + "/review").with(reviewer))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("保密审查")));
        act(reviewer, id, "review", approval(1)).andExpect(status().is3xxRedirection());

        web.perform(get("/items/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("荷香街道老年食堂补贴办法")))
                .andExpect(content().string(containsString("<h2>一、总体要求</h2>")))
                .andExpect(content().string(containsString("/2026-00001")));
        web.perform(get("/items").param("organ", desk.slug()))
                .andExpect(content().string(containsString("荷香街道老年食堂补贴办法")));
        web.perform(get("/organs/" + desk.slug())).andExpect(content().string(containsString("荷香街道老年食堂补贴办法")));
        Awaitility.await()
                .untilAsserted(() -> web.perform(get("/search").param("q", "老年食堂补贴"))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("<mark>老年食堂补贴</mark>"))));
    }

    @Test
    void a_withdrawn_item_answers_gone_with_its_title_and_the_reason() throws Exception {
        String id = published("要撤下的通告");
        act(reviewer, id, "withdrawal", Map.of("seen", "2", "reason", "数据有误，核实后重新公开"))
                .andExpect(status().is3xxRedirection());

        web.perform(get("/items/" + id))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("要撤下的通告")))
                .andExpect(content().string(containsString("数据有误，核实后重新公开")));
    }

    @Test
    void markup_and_sql_in_any_field_are_shown_as_they_were_typed() throws Exception {
        String attack = "<script>alert('x')</script>'; DROP TABLE publication_item; --";
        Map<String, String> fields = form(attack);
        fields.put("summary", attack);
        fields.put("body", attack + "\n|" + attack + "|");
        fields.put("keywords", "<b>关键</b>");
        String address = Objects.requireNonNull(send(ticket(), fields)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        String id = address.replace("/workbench/items/", "");
        web.perform(get(address).with(drafter))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;alert")));
        act(drafter, id, "submit", Map.of("seen", "0"));
        act(reviewer, id, "review", approval(1)).andExpect(status().is3xxRedirection());

        web.perform(get("/items/" + id))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("<b>关键"))));
        web.perform(get("/search").param("q", attack))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
        web.perform(get("/items").param("theme", attack).param("after", attack)).andExpect(status().isOk());
    }

    @Test
    void a_title_that_is_too_long_is_refused_with_a_sentence_and_nothing_typed_is_lost() throws Exception {
        Map<String, String> fields = form("长".repeat(201));

        send(ticket(), fields)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("太长了：最多 200 字，现在是 201 字。")))
                .andExpect(content().string(containsString("认真办理。")));
    }

    @Test
    void a_form_without_its_fields_is_answered_with_what_is_missing() throws Exception {
        send(ticket(), Map.of("organ", desk.organ().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("必填，请填写。")))
                .andExpect(content().string(containsString("请从列表中选择一项。")));
    }

    @Test
    void emoji_and_rare_characters_come_out_as_they_went_in() throws Exception {
        String id = published("𠮷祥里社区更名公告🌊");

        web.perform(get("/items/" + id)).andExpect(content().string(containsString("𠮷祥里社区更名公告🌊")));
        Awaitility.await()
                .untilAsserted(() -> web.perform(get("/search").param("q", "𠮷祥里"))
                        .andExpect(content().string(containsString("/items/" + id))));
    }

    @Test
    void a_form_sent_twice_makes_one_item_and_a_forged_ticket_makes_none() throws Exception {
        String ticket = ticket();
        String first = send(ticket, form("双击")).andReturn().getResponse().getRedirectedUrl();
        String second = send(ticket, form("双击")).andReturn().getResponse().getRedirectedUrl();

        assertThat(second).isEqualTo(first).isNotNull();
        send("AAAA", form("伪造")).andExpect(status().isUnprocessableContent());
        web.perform(post("/workbench/items").with(drafter).param("ticket", ticket))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_second_reviewer_is_told_that_the_first_was_faster() throws Exception {
        String id = published("先后审查");

        act(reviewer, id, "review", approval(1))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("刘洋于")));
    }

    @Test
    void a_preview_shows_the_text_and_keeps_nothing() throws Exception {
        Map<String, String> fields = form("只是预览");
        fields.put("preview", "yes");

        send(ticket(), fields)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h2>一、总体要求</h2>")));
        web.perform(get("/workbench/items").with(drafter)).andExpect(content().string(not(containsString("只是预览"))));
    }

    @Test
    void an_attachment_can_be_downloaded_by_everybody_once_published() throws Exception {
        String id = begun("带附件");
        MockMultipartFile file =
                new MockMultipartFile("file", "清单.txt", "text/plain", "附件内容".getBytes(StandardCharsets.UTF_8));
        web.perform(multipart("/workbench/items/" + id + "/files")
                        .file(file)
                        .param("seen", "0")
                        .with(drafter)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        act(drafter, id, "submit", Map.of("seen", "1"));
        act(reviewer, id, "review", approval(2)).andExpect(status().is3xxRedirection());

        String page =
                web.perform(get("/items/" + id)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        Matcher link = Pattern.compile("/items/" + id + "/files/[0-9a-f-]+").matcher(page);
        assertThat(link.find()).isTrue();
        web.perform(get(link.group()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    @Test
    void an_unchanged_page_is_answered_in_one_line_and_a_changed_one_in_full() throws Exception {
        String tag = Objects.requireNonNull(web.perform(get("/items"))
                .andExpect(header().string("Cache-Control", "private, no-cache"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        web.perform(get("/items").header("If-None-Match", tag)).andExpect(status().isNotModified());

        published("新的一件");

        web.perform(get("/items").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void a_search_that_finds_nothing_helps_on_and_odd_addresses_are_not_found() throws Exception {
        web.perform(get("/search").param("q", "？！"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/requests/new")));
        web.perform(get("/search")).andExpect(status().isOk());
        web.perform(get("/items/not-an-id")).andExpect(status().isNotFound());
        web.perform(get("/items").param("organ", "no-such-organ")).andExpect(status().isNotFound());
    }

    @Test
    void every_page_speaks_english_too() throws Exception {
        String id = published("英文界面");
        for (String address : new String[] {"/", "/items", "/items/" + id, "/search?q=界面"}) {
            web.perform(get(address).cookie(new jakarta.servlet.http.Cookie("language", "en")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("lang=\"en\"")));
        }
        for (String address : new String[] {"", "/new", "/" + id}) {
            web.perform(get("/workbench/items" + address)
                            .with(drafter)
                            .cookie(new jakarta.servlet.http.Cookie("language", "en")))
                    .andExpect(status().isOk());
        }
    }
}
