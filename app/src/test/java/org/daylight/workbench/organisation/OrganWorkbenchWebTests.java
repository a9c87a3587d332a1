package org.daylight.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.daylight.account.Grant;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.account.StaffSession;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.OrganCast;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganProfile.Leader;
import org.daylight.organisation.OrganProfiles;
import org.daylight.organisation.OrganSummary;
import org.daylight.organisation.ReadingPlaces;
import org.daylight.testing.WholeApplicationTest;
import org.daylight.web.FormTickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeApplicationTest
class OrganWorkbenchWebTests {

    private static final String HOME = "/workbench/organs";
    private static final String STRANGE = "<script>alert(1)</script>'; DROP TABLE organ; -- 𠮷😀局";

    @Autowired
    private MockMvc web;

    @Autowired
    private EstablishingOrgans establishing;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private OrganHistory history;

    @Autowired
    private OrganProfiles profiles;

    @Autowired
    private ReadingPlaces places;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private FormTickets tickets;

    private OrganCast cast;
    private RequestPostProcessor administrator;

    @BeforeEach
    void assemble() {
        cast = new OrganCast(establishing, organs, history);
        administrator = person("王管理", cast.root(), Role.SYSTEM_ADMINISTRATOR, Scope.EVERYTHING);
    }

    private RequestPostProcessor person(String name, OrganId organ, Role role, Scope scope) {
        return StaffSession.of(opening, name, organ, new Grant(role, scope));
    }

    private MockHttpServletRequestBuilder sent(String address) {
        return post(address).with(administrator).with(csrf());
    }

    private MockHttpServletRequestBuilder act(OrganId organ, String act) {
        return sent(HOME + "/" + organ + "/" + act)
                .param("version", Long.toString(history.versionOf(organ)))
                .param("effective-on", "2024-03-29")
                .param("basis", "明编发〔2024〕2号");
    }

    private MockHttpServletRequestBuilder establishment(String ticket, String name, String slug) {
        return sent(HOME)
                .param("ticket", ticket)
                .param("name", name)
                .param("slug", slug)
                .param("kind", "DEPARTMENT")
                .param("parent", cast.root().toString())
                .param("effective-on", "2024-03-29")
                .param("basis", "明编发〔2024〕2号");
    }

    @Test
    void only_who_maintains_organs_sees_their_tree() throws Exception {
        RequestPostProcessor clerk = person("周经办", cast.root(), Role.CLERK, Scope.OWN_ORGAN);
        web.perform(get(HOME)).andExpect(status().is3xxRedirection());
        web.perform(get(HOME).with(clerk)).andExpect(status().isForbidden());
        web.perform(get(HOME).with(administrator))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(cast.summary(cast.root()).name())));
    }

    @Test
    void every_form_opens_in_both_languages() throws Exception {
        OrganId organ = cast.department("表单局");
        for (String act : List.of(
                "particulars",
                "leaders",
                "units",
                "remedy-bodies",
                "rename",
                "transfer",
                "merge",
                "split",
                "dissolve")) {
            for (String language : List.of("zh-CN", "en")) {
                web.perform(get(HOME + "/" + organ + "/" + act)
                                .param("lang", language)
                                .with(administrator))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("表单局")));
            }
        }
        web.perform(get(HOME + "/new").with(administrator)).andExpect(status().isOk());
        web.perform(get("/workbench/reading-places/new").with(administrator)).andExpect(status().isOk());
    }

    @Test
    void a_double_click_establishes_one_organ() throws Exception {
        String ticket = tickets.issue();
        String slug = OrganCast.freshSlug();
        for (int click = 1; click <= 2; click++) {
            web.perform(establishment(ticket, "双击局", slug))
                    .andExpect(status().is3xxRedirection())
                    .andExpect(header().string("Location", startsWith(HOME + "/")));
        }
        assertThat(organs.all()).filteredOn(organ -> organ.name().equals("双击局")).hasSize(1);
    }

    @Test
    void a_forged_form_is_refused_and_nothing_typed_is_lost() throws Exception {
        web.perform(establishment("forged", "伪造局", OrganCast.freshSlug()))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString("已经过期"), containsString("value=\"伪造局\""))));
        web.perform(post(HOME).with(administrator).param("name", "无凭局")).andExpect(status().isForbidden());
        assertThat(organs.all()).extracting(OrganSummary::name).doesNotContain("伪造局", "无凭局");
    }

    @Test
    void signs_of_sql_and_html_and_rare_characters_are_kept_and_shown_harmless() throws Exception {
        String slug = OrganCast.freshSlug();
        web.perform(establishment(tickets.issue(), STRANGE, slug)).andExpect(status().is3xxRedirection());
        OrganSummary organ = organs.findBySlug(slug).orElseThrow();
        assertThat(organ.name()).isEqualTo(STRANGE);
        for (String address : List.of(HOME + "/" + organ.id(), HOME, "/organs/" + slug, "/organs")) {
            web.perform(get(address).with(administrator))
                    .andExpect(status().isOk())
                    .andExpect(content().string(allOf(containsString("𠮷😀局"), not(containsString("<script>")))));
        }
    }

    @Test
    void every_wrong_field_is_named_with_a_summary_above_and_what_was_typed_stays() throws Exception {
        String longName = "长".repeat(101);
        web.perform(sent(HOME)
                        .param("ticket", tickets.issue())
                        .param("name", longName)
                        .param("slug", "Not A Slug")
                        .param("kind", "NO_SUCH_KIND")
                        .param("parent", "nobody")
                        .param("effective-on", "2024-02-30"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("role=\"alert\""),
                                containsString("href=\"#kind\""),
                                containsString("href=\"#parent\""),
                                containsString("value=\"" + longName + "\""),
                                containsString("value=\"Not A Slug\""))));
        web.perform(establishment(tickets.issue(), longName, "Not A Slug"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#name\""),
                                containsString("最多 100 个字，现有 101 个字"),
                                containsString("id=\"slug-problem\""),
                                containsString("aria-invalid=\"true\""))));
    }

    @Test
    void characters_that_no_keyboard_types_are_dropped() throws Exception {
        String slug = OrganCast.freshSlug();
        web.perform(establishment(tickets.issue(), "\u0000控制\u0007符局 ", slug)).andExpect(status().is3xxRedirection());
        assertThat(organs.findBySlug(slug).orElseThrow().name()).isEqualTo("控制符局");
    }

    @Test
    void the_slower_of_two_editors_is_told_who_was_faster_and_keeps_the_text() throws Exception {
        OrganId organ = cast.department("并发局");
        RequestPostProcessor other = person("李先到", cast.root(), Role.SYSTEM_ADMINISTRATOR, Scope.EVERYTHING);
        String address = HOME + "/" + organ + "/particulars";
        web.perform(post(address).with(other).with(csrf()).param("version", "0").param("functions", "先到的职能"))
                .andExpect(status().is3xxRedirection());
        web.perform(sent(address).param("version", "0").param("functions", "后到的职能"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("李先到"),
                                containsString("后到的职能"),
                                containsString("name=\"version\" value=\"1\""))));
        assertThat(profiles.find(organ).orElseThrow().particulars().functions()).isEqualTo("先到的职能");
    }

    @Test
    void the_tree_changes_only_from_above() throws Exception {
        OrganId organ = cast.department("自管局");
        OrganId other = cast.department("旁边局");
        RequestPostProcessor own = person("赵自管", organ, Role.SYSTEM_ADMINISTRATOR, Scope.SUBTREE);
        web.perform(get(HOME + "/" + organ + "/particulars").with(own)).andExpect(status().isOk());
        web.perform(get(HOME + "/" + organ + "/rename").with(own)).andExpect(status().isForbidden());
        web.perform(get(HOME + "/" + other + "/particulars").with(own)).andExpect(status().isForbidden());
        web.perform(post(HOME + "/" + organ + "/dissolve")
                        .with(own)
                        .with(csrf())
                        .param("version", "0")
                        .param("effective-on", "2024-03-29")
                        .param("basis", "无权"))
                .andExpect(status().isForbidden());
        web.perform(get(HOME + "/" + organ).with(own))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("由上级机构的管理员办理"), not(containsString("/" + organ + "/rename")))));
        assertThat(history.endOf(organ)).isEmpty();
    }

    @Test
    void an_organ_is_not_established_below_one_beyond_the_persons_reach() throws Exception {
        OrganId organ = cast.department("越界局");
        RequestPostProcessor own = person("赵越界", organ, Role.SYSTEM_ADMINISTRATOR, Scope.SUBTREE);
        web.perform(establishment(tickets.issue(), "越界设立局", OrganCast.freshSlug())
                        .with(own))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("没有办理这一事项的权限")));
        assertThat(organs.all()).extracting(OrganSummary::name).doesNotContain("越界设立局");
    }

    @Test
    void acts_go_through_forms_and_an_ended_organ_offers_none() throws Exception {
        OrganId organ = cast.department("旧名局");
        OrganId successor = cast.department("承接局");
        String slug = OrganCast.freshSlug();
        web.perform(act(organ, "rename").param("name", "新名局").param("slug", slug))
                .andExpect(status().is3xxRedirection());
        web.perform(act(organ, "transfer").param("parent", successor.toString()))
                .andExpect(status().is3xxRedirection());
        web.perform(act(successor, "transfer").param("parent", organ.toString()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("不能成为它的上级")));
        String part = OrganCast.freshSlug();
        web.perform(act(successor, "split")
                        .param("continues", "on")
                        .param("name-1", "")
                        .param("slug-1", "")
                        .param("name-2", "分出局")
                        .param("slug-2", part))
                .andExpect(status().is3xxRedirection());
        assertThat(organs.findBySlug(part)).isPresent();
        web.perform(act(successor, "dissolve"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("下级机构")));
        web.perform(act(organ, "merge").param("successor", successor.toString()))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", HOME + "/" + successor + "?saved"));
        web.perform(get(HOME + "/" + organ).with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("本机构已终止"), not(containsString("/rename\"")))));
        web.perform(act(organ, "dissolve"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("不能再变更")));
    }

    @Test
    void an_emptied_row_takes_a_leader_off_the_list() throws Exception {
        OrganId organ = cast.department("领导局");
        web.perform(sent(HOME + "/" + organ + "/leaders")
                        .param("version", "0")
                        .param("name-1", "")
                        .param("name-2", "柳若兰")
                        .param("title-2", "局长")
                        .param("duties-2", "主持全面工作。")
                        .param("name-4", "许文博")
                        .param("title-4", "副局长"))
                .andExpect(status().is3xxRedirection());
        assertThat(profiles.find(organ).orElseThrow().leaders())
                .containsExactly(new Leader("柳若兰", "局长", "主持全面工作。"), new Leader("许文博", "副局长", ""));
        web.perform(sent(HOME + "/" + organ + "/leaders").param("version", "1").param("name-1", "没有职务的人"))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString("href=\"#title-1\""), containsString("没有职务的人"))));
    }

    @Test
    void remedy_bodies_and_a_wrong_credit_code_are_entered_by_form() throws Exception {
        OrganId organ = cast.department("救济局");
        web.perform(sent(HOME + "/" + organ + "/remedy-bodies")
                        .param("version", "0")
                        .param("review-body", "明湖区人民政府")
                        .param("review-address", "望岫路1号")
                        .param("court", "明湖区人民法院")
                        .param("court-address", "湖滨北路26号"))
                .andExpect(status().is3xxRedirection());
        assertThat(profiles.remedyBodiesOf(organ)).isPresent();
        web.perform(sent(HOME + "/" + organ + "/particulars")
                        .param("version", "1")
                        .param("credit-code", "91350100M000100Y44"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("校验码须正确")));
    }

    @Test
    void a_reading_place_is_added_shown_and_closed() throws Exception {
        OrganId organ = cast.establish("查阅街道办事处", OrganKind.SUB_DISTRICT, cast.root());
        String slug = OrganCast.freshSlug();
        web.perform(place("/workbench/reading-places", organ, slug).param("ticket", tickets.issue()))
                .andExpect(status().is3xxRedirection());
        var place = places.findBySlug(slug).orElseThrow();
        web.perform(get("/workbench/reading-places").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("街道查阅角")));
        web.perform(place("/workbench/reading-places", organ, OrganCast.freshSlug())
                        .param("ticket", tickets.issue())
                        .param("latitude", "117.2"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("坐标有误")));
        String address = "/workbench/reading-places/" + place.id();
        web.perform(get(address).with(administrator)).andExpect(status().isOk());
        web.perform(place(address, organ, slug).param("version", "0").param("closed", "on"))
                .andExpect(status().is3xxRedirection());
        assertThat(places.findBySlug(slug).orElseThrow().closed()).isTrue();
    }

    private MockHttpServletRequestBuilder place(String address, OrganId organ, String slug) {
        return sent(address)
                .param("name", "街道查阅角")
                .param("slug", slug)
                .param("place-kind", "DISCLOSURE_CORNER")
                .param("organ", organ.toString())
                .param("address", "柳堤街11号")
                .param("opening-hours", "工作日")
                .param("telephone", "0500-5550300");
    }

    @Test
    void an_unknown_organ_is_not_found() throws Exception {
        web.perform(get(HOME + "/00000000-0000-7000-8000-000000000000").with(administrator))
                .andExpect(status().isNotFound());
        web.perform(get(HOME + "/not-an-id").with(administrator)).andExpect(status().is4xxClientError());
    }
}
