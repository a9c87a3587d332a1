package org.daylight.workbench.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
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
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of the observatory, with the fictional reports of the demonstration under bodies of the test's own. */
@WholeApplicationTest
class ObservatoryWebTests {

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
    void many_files_are_handed_in_and_the_page_tells_the_outcome_of_each() throws Exception {
        String done = imported(file(2022), file(2023), new MockMultipartFile("files", "empty.txt", "", new byte[0]));

        assertThat(done)
                .contains("全部处理完毕：共 3 个文件，已处理 3 个。", "读出 1 份报告", "文件“empty.txt”是空的")
                .contains("<progress max=\"3\" value=\"3\"");
        assertThat(ObservatoryVisit.reports(done)).hasSize(2);
    }

    @Test
    void pasted_text_is_read_like_a_file() throws Exception {
        String page = visit.location(multipart(HOME + "/imports")
                .param("ticket", tickets.issue())
                .param("name", "抄录")
                .param("text", ObservatoryVisit.text(2024, body)));

        assertThat(visit.ended(page)).contains("抄录.txt", "读出 1 份报告");
    }

    @Test
    void a_waiting_import_reloads_itself_unless_the_reader_stops_it() throws Exception {
        String done = imported(file(2022));

        assertThat(done).doesNotContain("停止自动刷新");
        web.perform(get(HOME + "/imports/" + UUID.randomUUID()).with(officer)).andExpect(status().isNotFound());
    }

    @Test
    void nothing_chosen_is_answered_with_what_to_do() throws Exception {
        web.perform(multipart(HOME + "/imports")
                        .param("ticket", tickets.issue())
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("没有选择文件，也没有粘贴文本。")));
        web.perform(multipart(HOME + "/imports")
                        .param("ticket", "forged")
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_report_shows_the_national_form_with_findings_at_cells_and_sentences() throws Exception {
        imported(file(2022));
        String id = ObservatoryVisit.reports(imported(file(2023))).getFirst();

        String page = page(REPORTS + id);

        assertThat(page)
                .contains("第一项加第二项之和，等于第三项加第四项之和", "法人或其他组织", "未经复议直接起诉", "第二十条第（八）项")
                .contains("rowspan=\"22\"")
                .contains("X-CARRY")
                .contains("id=\"c-T3-carried_in-natural_person\"")
                .contains("href=\"#c-T3-carried_in-natural_person\"")
                .contains("class=\"flag bad\"")
                .contains("class=\"quoted bad\"");
    }

    @Test
    void a_report_before_2019_shows_the_figures_found_in_its_text() throws Exception {
        String early = body + "2016年政府信息公开工作年度报告\n\n本报告所列数据的统计期限自2016年1月1日起至2016年12月31日止。\n\n"
                + "一、主动公开政府信息情况\n\n全年主动公开政府信息5491条。\n\n二、依申请公开政府信息情况\n\n"
                + "全年受理政府信息公开申请16件，其中网络申请14件，信函申请2件，全部按时办结。\n";
        String id = ObservatoryVisit.reports(imported(new MockMultipartFile(
                        "files", body + "2016.txt", "text/plain", early.getBytes(StandardCharsets.UTF_8))))
                .getFirst();

        assertThat(page(REPORTS + id)).contains("报告正文中的数字", "id=\"c-R13-requests-received_total\"", ">16</span>");
        assertThat(page(REPORTS + id + "?cells=true")).contains("id=\"c-R13-fees-fees_collected\"");
    }

    @Test
    void an_officer_corrects_a_cell_and_takes_it_back_and_a_supervisor_only_looks() throws Exception {
        String id = ObservatoryVisit.reports(imported(file(2024))).getFirst();
        String address = REPORTS + id + "/cells";
        String path = "T2.licences.decisions";
        web.perform(get(address).param("path", path).with(supervisor))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("1874"), not(containsString("name=\"reason\"")))));

        web.perform(post(address)
                        .param("path", path)
                        .param("value", "18740")
                        .param("reason", "原件为 18740。")
                        .param("seen", "")
                        .param("ticket", tickets.issue())
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", REPORTS + id + "#c-T2-licences-decisions"));

        assertThat(page(REPORTS + id)).contains("由“1874”更正为“18740”", "原件为 18740。", "figure CORRECTED");
        String cell = web.perform(get(address).param("path", path).with(officer))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher withdrawal =
                Pattern.compile("/corrections/([0-9a-f-]{36})/withdrawal").matcher(cell);
        assertThat(withdrawal.find()).isTrue();
        web.perform(post(HOME + "/corrections/" + withdrawal.group(1) + "/withdrawal")
                        .param("reason", "看错了。")
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page(REPORTS + id)).contains("已撤回", "看错了。").doesNotContain("figure CORRECTED");
    }

    @Test
    void a_correction_that_is_refused_says_why_and_keeps_what_was_typed() throws Exception {
        String id = ObservatoryVisit.reports(imported(file(2022))).getFirst();

        web.perform(post(REPORTS + id + "/cells")
                        .param("path", "T2.licences.decisions")
                        .param("value", "很多")
                        .param("reason", "因为如此")
                        .param("ticket", tickets.issue())
                        .with(officer)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("“很多”不是数字"), containsString("因为如此"))));
        web.perform(post(REPORTS + id + "/cells").with(supervisor).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void years_and_bodies_stand_side_by_side_with_a_caption_that_says_what_one_sees() throws Exception {
        String first = ObservatoryVisit.reports(imported(file(2022))).getFirst();
        String second = ObservatoryVisit.reports(imported(file(2023))).getFirst();

        assertThat(page(HOME + "/comparison?left=" + second + "&right=" + first))
                .contains("同一机关相邻两个年度", "X-CARRY", "数字不同的单元格", "本年新收申请：", "<ins", "data-chart=\"bars\"");
        assertThat(page(HOME + "/series?body=" + body))
                .contains("从 2022 年的 122 件升至 2023 年的 153 件", "重复率", "data-chart=\"lines\"");
        assertThat(page(HOME + "/ranking?year=2023&indicator=received")).contains(body, "data-chart=\"ranks\"");
        assertThat(page(HOME + "/bodies")).contains(HOME + "/series?body=");
        web.perform(get(HOME + "/series").param("body", "没有的县").with(officer)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "xlsx", "csv", "json"})
    void every_view_can_be_taken_along(String kind) throws Exception {
        String first = ObservatoryVisit.reports(imported(file(2022))).getFirst();
        String second = ObservatoryVisit.reports(imported(file(2023))).getFirst();

        for (String address : List.of(
                REPORTS + first + "/exports/" + kind,
                HOME + "/comparison/exports/" + kind + "?left=" + first + "&right=" + second,
                exported("/series/exports/" + kind, "body", body),
                exported("/ranking/exports/" + kind, "year", "2022"))) {
            byte[] file = web.perform(get(address).with(supervisor))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Disposition", containsString("attachment")))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(file).hasSizeGreaterThan(100);
        }
        web.perform(get(REPORTS + first + "/exports/exe").with(supervisor)).andExpect(status().isNotFound());
    }

    /** Orders a file, sees a page that says how far it is, and gives the address of the file. */
    private String exported(String address, String field, String value) throws Exception {
        String ticket = tickets.issue();
        String page = ordered(address, field, value, ticket);
        assertThat(ordered(address, field, value, ticket)).isEqualTo(page);
        await().atMost(Duration.ofSeconds(30)).until(() -> supervised(page).contains("文件已经生成"));
        assertThat(supervised(page)).contains("下载文件", page + "/file");
        assertThat(supervised("/workbench/exports")).contains(page, "已完成");
        for (String own : List.of(page, page + "/file")) {
            web.perform(get(own).with(officer)).andExpect(status().isNotFound());
        }
        return page + "/file";
    }

    private String ordered(String address, String field, String value, String ticket) throws Exception {
        return Objects.requireNonNull(web.perform(post(HOME + address)
                        .param(field, value)
                        .param("ticket", ticket)
                        .with(supervisor)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private String supervised(String address) throws Exception {
        return web.perform(get(address).with(supervisor))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void the_file_comes_back_as_it_was_handed_in() throws Exception {
        String page =
                page(REPORTS + ObservatoryVisit.reports(imported(file(2022))).getFirst());
        Matcher source = Pattern.compile("/sources/[0-9a-f-]{36}/file").matcher(page);
        assertThat(source.find()).isTrue();

        byte[] file = web.perform(get(HOME + source.group()).with(supervisor))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(ObservatoryVisit.text(2022, body));
    }

    @Test
    void nonsense_in_the_address_of_the_list_counts_as_not_asked() throws Exception {
        imported(file(2023));

        assertThat(page(HOME + "?body=" + body + "&year=x&shown=y&before=z")).contains(body);
        assertThat(page(HOME + "?body=" + body + "&shown=WITHOUT_FINDINGS&lang=en"))
                .doesNotContain("<tbody>");
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
