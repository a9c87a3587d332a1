package org.daylight.workbench.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.account.Grant;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.account.StaffSession;
import org.daylight.annualreport.MadeUpBody;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.OrganCast;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganHistory;
import org.daylight.testing.WholeApplicationTest;
import org.daylight.web.FormTickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people say of reports, names and versions, on the pages of the observatory. */
@WholeApplicationTest
class WhoseReportWebTests {

    private static final String HOME = "/workbench/observatory";
    private static final String REPORTS = HOME + "/reports/";

    @Autowired
    private MockMvc web;

    @Autowired
    private EstablishingOrgans establishing;

    @Autowired
    private OrganDirectory organs;

    @Autowired
    private OrganHistory history;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private FormTickets tickets;

    private OrganCast cast;
    private RequestPostProcessor officer;
    private RequestPostProcessor supervisor;
    private ObservatoryVisit visit;
    private String body;

    @BeforeEach
    void assemble() {
        cast = new OrganCast(establishing, organs, history);
        officer = person(Role.DISCLOSURE_OFFICER);
        supervisor = person(Role.SUPERVISOR);
        visit = new ObservatoryVisit(web, tickets, officer);
        body = MadeUpBody.of("区");
    }

    private RequestPostProcessor person(Role role) {
        return StaffSession.of(opening, "李观", cast.root(), new Grant(role, Scope.EVERYTHING));
    }

    @Test
    void an_officer_says_whose_report_it_is_and_takes_it_back() throws Exception {
        String id = ObservatoryVisit.reports(imported(file(2024))).getFirst();
        String address = REPORTS + id + "/identity";
        web.perform(get(address).with(supervisor)).andExpect(status().isForbidden());
        assertThat(page(address)).contains("value=\"" + body, "value=\"2024\"");

        web.perform(identity(address, body + "教育局", "2031"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("“2031”不是可以填写的年度"), containsString("落款如此"))));
        web.perform(identity(address, body + "教育局", "2023"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", REPORTS + id));

        assertThat(page(REPORTS + id)).contains("更正为“" + body + "教育局”2023", "落款如此");
        assertThat(page(HOME + "?body=" + body + "教育局")).contains(id);
        Matcher withdrawal =
                Pattern.compile("/identities/([0-9a-f-]{36})/withdrawal").matcher(page(address));
        assertThat(withdrawal.find()).isTrue();
        web.perform(post(HOME + withdrawal.group())
                        .param("reason", "看错了。")
                        .param("report", id)
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page(REPORTS + id)).contains("已撤回", "看错了。");
    }

    private org.springframework.test.web.servlet.RequestBuilder identity(String address, String name, String year) {
        return post(address)
                .param("body", name)
                .param("year", year)
                .param("reason", "落款如此。")
                .param("seen", "")
                .param("ticket", tickets.issue())
                .with(officer)
                .with(csrf());
    }

    @Test
    void names_are_proposed_joined_by_an_officer_and_parted_again() throws Exception {
        imported(file(2022));
        imported(ObservatoryVisit.file(2023, "云州市" + body));
        String page = page(HOME + "/names");
        assertThat(page).contains("合并，称为“云州市" + body, "不是同一机关", "两个名称只差所属的省、市");
        assertThat(web.perform(get(HOME + "/names").with(supervisor))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("name=\"verdict\"");
        assertThat(page(HOME + "/bodies")).contains("对名称可能是同一机关");
        String name = nameIn(page, "name", "other", "云州市" + body);
        String other = nameIn(page, "other", "other", "云州市" + body);

        web.perform(decision(name, other, "")).andExpect(status().isUnprocessableContent());
        web.perform(decision(name, other, "全称与简称。")).andExpect(status().is3xxRedirection());

        String joined = page(HOME + "/names");
        assertThat(joined).contains("“" + name + "”归入“" + other + "”。");
        assertThat(page(HOME + "/series?body=" + other)).contains("X-CARRY");
        Matcher part = Pattern.compile("“" + name + "”归入.*?/names/([0-9a-f-]{36})/withdrawal", Pattern.DOTALL)
                .matcher(joined);
        assertThat(part.find()).isTrue();
        web.perform(post(HOME + "/names/" + part.group(1) + "/withdrawal")
                        .param("reason", "不是一个。")
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page(HOME + "/names")).doesNotContain("“" + name + "”归入“" + other + "”。");
    }

    /** The value of one hidden field in the form that names another. */
    private static String nameIn(String page, String field, String key, String part) {
        for (String form : page.split("<form")) {
            Matcher of =
                    Pattern.compile("name=\"" + key + "\" value=\"([^\"]*)\"").matcher(form);
            Matcher wanted =
                    Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(form);
            if (of.find() && of.group(1).startsWith(part) && wanted.find()) {
                return wanted.group(1);
            }
        }
        throw new AssertionError("no form names " + part);
    }

    private org.springframework.test.web.servlet.RequestBuilder decision(String name, String other, String reason) {
        return post(HOME + "/names")
                .param("name", name)
                .param("other", other)
                .param("verdict", "other")
                .param("reason", reason)
                .param("ticket", tickets.issue())
                .with(officer)
                .with(csrf());
    }

    @Test
    void what_differs_from_another_version_is_one_entry_with_a_table() throws Exception {
        String first = ObservatoryVisit.reports(imported(file(2023))).getFirst();
        MockMultipartFile version = new MockMultipartFile(
                "files",
                "version.txt",
                "text/plain",
                ObservatoryVisit.text(2023, body)
                        .replace("19105", "19106")
                        .replace("902", "903")
                        .getBytes(StandardCharsets.UTF_8));
        String second = ObservatoryVisit.reports(imported(version)).getFirst();
        String pages = page(REPORTS + first) + page(REPORTS + second);

        assertThat(pages).contains("相比，有 2 格不同", "列出不同的单元格");
        assertThat(Pattern.compile("X-VERSION").matcher(pages).results().count())
                .as("whichever counts as the later, at one moment, has one entry")
                .isEqualTo(1);
    }

    @Test
    void the_letter_is_signed_by_the_organ_of_the_officer() throws Exception {
        String id = ObservatoryVisit.reports(imported(file(2024))).getFirst();

        byte[] letter = web.perform(get(REPORTS + id + "/exports/letter").with(officer))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(letter))) {
            String text = document.getParagraphs().stream()
                    .map(org.apache.poi.xwpf.usermodel.XWPFParagraph::getText)
                    .collect(java.util.stream.Collectors.joining("\n"));
            assertThat(text)
                    .contains(organs.find(cast.root()).orElseThrow().name(), "联系方式：", "李观")
                    .doesNotContain("发函机关");
        }
    }

    private MockMultipartFile file(int year) {
        return ObservatoryVisit.file(year, body);
    }

    private String imported(MockMultipartFile... files) throws Exception {
        return visit.imported(files);
    }

    private String page(String address) {
        return visit.page(address);
    }
}
