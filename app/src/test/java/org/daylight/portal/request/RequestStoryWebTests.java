package org.daylight.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.account.Role;
import org.daylight.request.RequestCast;
import org.daylight.request.RequestCounts;
import org.daylight.rules.report.RequestRow;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A request from the citizen's question to the figure in the annual report, page by page. */
@WholeApplicationTest
class RequestStoryWebTests {

    private static final LocalDate FRI_2026_09_18 = LocalDate.of(2026, 9, 18);
    private static final LocalDate FRI_2026_10_23 = LocalDate.of(2026, 10, 23);
    private static final LocalDate TUE_2026_12_15 = LocalDate.of(2026, 12, 15);
    private static final Pattern CASE = Pattern.compile("/workbench/requests/([0-9a-f-]{36})");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private RequestCounts counts;

    private RequestCast cast;
    private Visitor visitor;
    private Visitor officer;
    private Visitor head;
    private String number = "";
    private String code = "";

    @BeforeEach
    void enterTheCast() throws Exception {
        clock.setTo(FRI_2026_09_18);
        cast = RequestCast.in(context);
        visitor = new Visitor(web, "198.51.100." + (1 + (int) (Math.random() * 250)));
        officer = signedIn(Role.DISCLOSURE_OFFICER, "王敏");
        head = signedIn(Role.OFFICE_HEAD, "赵立");
    }

    private Visitor signedIn(Role role, String displayName) throws Exception {
        String name = cast.account(role, cast.bureau(), displayName);
        Visitor person = new Visitor(web, "10.0.0.8");
        person.post("/sign-in", Map.of("username", name, "password", RequestCast.PASSWORD));
        return person;
    }

    private String file() throws Exception {
        Map<String, String> form = Visitor.completeForm(cast.slug("housing"));
        form.put("ticket", visitor.ticket());
        visitor.submit(form, Visitor.proof());
        String receipt = Visitor.html(visitor.read("/requests/receipt"));
        number = Visitor.element("number", receipt);
        code = Visitor.element("code", receipt);
        visitor.post("/requests/receipt/confirm", Map.of());
        String list = Visitor.html(officer.read("/workbench/requests?show=ALL&number=" + number));
        Matcher link = CASE.matcher(list.substring(list.indexOf("<tbody>")));
        assertThat(link.find()).isTrue();
        return "/workbench/requests/" + link.group(1);
    }

    private static String version(String page) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private MockHttpServletResponse act(Visitor person, String path, Map<String, String> answers) throws Exception {
        Map<String, String> form = new HashMap<>(answers);
        String here = path.substring(0, path.indexOf('/', "/workbench/requests/".length()));
        form.putIfAbsent("version", version(Visitor.html(officer.read(here))));
        form.putIfAbsent(
                "on",
                clock.instant()
                        .atZone(org.daylight.shared.ChinaTime.ZONE)
                        .toLocalDate()
                        .toString());
        return person.post(path, form);
    }

    private MockHttpServletResponse track() throws Exception {
        return visitor.post("/requests/track", Map.of("number", number, "code", code));
    }

    @Test
    void the_first_page_of_the_workbench_names_what_is_due_first() throws Exception {
        String here = file();
        assertThat(Visitor.html(officer.read("/workbench"))).contains("今天是2026年9月18日", number, "href=\"" + here + "\"");
        act(officer, here + "/acts/CONFIRM", Map.of("side", "AGENCY"));
        assertThat(Visitor.html(officer.read("/workbench")))
                .contains("最先到期的申请", "2026年10月22日")
                .doesNotContain("超期");

        clock.setTo(FRI_2026_10_23);
        Visitor later = signedIn(Role.DISCLOSURE_OFFICER, "王敏");

        assertThat(Visitor.html(later.read("/workbench"))).contains("超期");
        Visitor administrator = signedIn(Role.SYSTEM_ADMINISTRATOR, "何琳");
        assertThat(Visitor.html(administrator.read("/workbench")))
                .contains("没有等待您处理的申请和公开信息。")
                .doesNotContain(number);
    }

    @Test
    void a_citizen_asks_and_reads_the_answer_and_the_year_counts_it() throws Exception {
        String here = file();
        assertThat(act(officer, here + "/acts/CONFIRM", Map.of("side", "AGENCY"))
                        .getRedirectedUrl())
                .isEqualTo(here);
        String received = Visitor.html(officer.read(here));
        assertThat(received).contains("2026年10月22日", "class=\"days\"", "现在可以", "现在不可以", "《政府信息公开条例》");
        assertThat(received).contains("李**").doesNotContain("110101199003077475", "13800138000");

        assertThat(Visitor.html(officer.read(here + "/reply?outcome=PARTIAL"))).contains("第三十七条");
        MockHttpServletResponse drafted = act(
                officer,
                here + "/reply",
                Map.of("outcome", "PARTIAL", "basis", "《政府信息公开条例》第三十七条", "reasons", "清单已提供，户主姓名不予公开。"));
        assertThat(drafted.getRedirectedUrl()).isEqualTo(here);
        assertThat(act(officer, here + "/reply/sign", Map.of()).getStatus()).isEqualTo(409);
        assertThat(act(head, here + "/reply/sign", Map.of()).getRedirectedUrl()).isEqualTo(here);
        assertThat(track().getRedirectedUrl()).isEqualTo("/requests/track/status");
        assertThat(Visitor.html(visitor.read("/requests/track/status"))).doesNotContain("户主姓名不予公开");
        act(officer, here + "/reply/serve", Map.of("way", "ELECTRONIC"));

        String answer = Visitor.html(visitor.read("/requests/track/status"));
        assertThat(answer).contains("部分公开", "户主姓名不予公开", "先", "行政复议").doesNotContain(code);
        assertThat(counts.of(List.of(cast.bureau()), 2026))
                .singleElement()
                .satisfies(counted -> assertThat(counted.result()).isEqualTo(RequestRow.GRANTED_PARTIALLY));
    }

    @Test
    void an_unknown_number_and_a_wrong_code_read_the_same() throws Exception {
        file();
        MockHttpServletResponse wrongCode =
                visitor.post("/requests/track", Map.of("number", number, "code", "0000-0000-0000"));
        MockHttpServletResponse noNumber =
                visitor.post("/requests/track", Map.of("number", "2026-999-9999", "code", code));

        assertThat(wrongCode.getStatus()).isEqualTo(422).isEqualTo(noNumber.getStatus());
        assertThat(Visitor.html(noNumber)
                        .replace("2026-999-9999", number)
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""))
                .isEqualTo(Visitor.html(wrongCode).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""));
    }

    @Test
    void guessing_is_stopped_for_the_number_and_for_the_address() throws Exception {
        file();
        Visitor guesser = new Visitor(web, "192.0.2." + (1 + (int) (Math.random() * 250)));
        int stopped = 0;
        for (int guess = 0; guess < 40; guess++) {
            int status = guesser.post("/requests/track", Map.of("number", "2026-77" + guess, "code", "AAAA"))
                    .getStatus();
            stopped += status == 429 ? 1 : 0;
        }
        assertThat(stopped).isEqualTo(10);
        guessTheCodeFromManyPlaces(12);
        assertThat(track().getRedirectedUrl())
                .as("a few strangers do not keep the applicant out")
                .isEqualTo("/requests/track/status");
        guessTheCodeFromManyPlaces(300);
        assertThat(track().getStatus()).isEqualTo(429);
        clock.advance(java.time.Duration.ofMinutes(11));
        assertThat(track().getRedirectedUrl()).isEqualTo("/requests/track/status");
    }

    private void guessTheCodeFromManyPlaces(int guesses) throws Exception {
        for (int guess = 0; guess < guesses; guess++) {
            new Visitor(web, "203.0.113." + guess % 250)
                    .post("/requests/track", Map.of("number", number, "code", "AAAA" + guess));
        }
    }

    @Test
    void the_slower_of_two_officers_reads_who_did_what_and_when() throws Exception {
        String here = file();
        String version = version(Visitor.html(officer.read(here)));
        act(officer, here + "/acts/CONFIRM", Map.of("side", "AGENCY", "version", version));
        Visitor slower = signedIn(Role.DISCLOSURE_OFFICER, "周青");
        MockHttpServletResponse refused =
                act(slower, here + "/acts/CONFIRM", Map.of("side", "AGENCY", "version", version));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Visitor.html(refused)).contains("王敏于 2026-09-18 09:00 办理了“确认收到”");
    }

    @Test
    void an_officer_of_another_organ_does_not_find_the_case() throws Exception {
        String here = file();
        String name = cast.account(Role.DISCLOSURE_OFFICER, cast.otherBureau(), "孙宁");
        Visitor stranger = new Visitor(web, "10.0.0.9");
        stranger.post("/sign-in", Map.of("username", name, "password", RequestCast.PASSWORD));

        assertThat(stranger.read(here).getStatus()).isEqualTo(404);
        assertThat(act(stranger, here + "/acts/START_HANDLING", Map.of()).getStatus())
                .isEqualTo(404);
        assertThat(Visitor.html(stranger.read("/workbench/requests?show=ALL"))).doesNotContain(number);
    }

    @Test
    void a_day_in_an_unloaded_year_is_refused_with_a_sentence() throws Exception {
        clock.setTo(TUE_2026_12_15);
        officer = signedIn(Role.DISCLOSURE_OFFICER, "王敏");
        String here = file();
        MockHttpServletResponse refused = act(officer, here + "/acts/CONFIRM", Map.of("side", "AGENCY"));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Visitor.html(refused)).contains("2027年的放假安排通知尚未载入");
    }

    @Test
    void looking_at_the_applicant_needs_the_right_and_shows_the_whole_name() throws Exception {
        String here = file();

        assertThat(Visitor.html(officer.post(here + "/applicant", Map.of()))).contains("李桂兰", "13800138000");
        assertThat(head.post(here + "/applicant", Map.of()).getStatus()).isEqualTo(403);
    }

    @Test
    void the_proof_of_identity_opens_only_with_the_right_and_never_for_the_tracking_pass() throws Exception {
        String here = file();
        Matcher link = Pattern.compile(here + "/files/([0-9a-f-]{36})").matcher(Visitor.html(officer.read(here)));
        assertThat(link.find()).isTrue();
        track();

        assertThat(officer.read(link.group()).getStatus()).isEqualTo(200);
        assertThat(head.read(link.group()).getStatus()).isEqualTo(404);
        assertThat(visitor.read("/requests/track/files/" + link.group(1)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_applicant_corrects_and_withdraws_online() throws Exception {
        String here = file();
        act(officer, here + "/acts/CONFIRM", Map.of("side", "AGENCY"));
        act(officer, here + "/acts/SEND_CORRECTION_NOTICE", Map.of("text", "请写明小区名称。", "days", "10"));
        track();
        assertThat(Visitor.html(visitor.read("/requests/track/status"))).contains("请写明小区名称。", "name=\"text\"");
        visitor.post("/requests/track/correct", Map.of("text", "柳堤小区二〇二五年改造项目清单"));
        assertThat(Visitor.html(visitor.read("/requests/track/status"))).contains("答复期限重新计算");
        visitor.post("/requests/track/withdraw", Map.of());

        assertThat(Visitor.html(visitor.read("/requests/track/status"))).contains("已撤回");
    }

    @Test
    void an_officer_registers_a_letter_by_its_day_of_signing() throws Exception {
        String page = Visitor.html(officer.read("/workbench/requests/new"));
        Map<String, String> form = new HashMap<>(Map.of(
                "organ", cast.slug("housing"),
                "channel", "REGISTERED_POST",
                "arrivedOn", "2026-09-14",
                "column", "ORG_COMMERCIAL",
                "name", "明州恒远工程有限公司",
                "sought", "青莲路道路工程中标通知书"));
        form.put("ticket", page.replaceFirst("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1"));
        String done = Visitor.html(officer.post("/workbench/requests/new", form));
        String again = Visitor.html(officer.post("/workbench/requests/new", form));

        assertThat(Visitor.element("number", done)).isEqualTo(Visitor.element("number", again));
        assertThat(counts.of(List.of(cast.bureau()), 2026))
                .singleElement()
                .satisfies(counted -> assertThat(counted.receivedOn()).isEqualTo("2026-09-14"));
    }

    @Test
    void unreadable_answers_are_refused_with_a_sentence() throws Exception {
        String here = file();
        MockHttpServletResponse refused = act(officer, here + "/acts/CONFIRM", Map.of("side", "<script>", "on", "昨天"));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Visitor.html(refused)).contains("格式不对").doesNotContain("<script>");
    }

    @Test
    void the_workbench_of_requests_speaks_english_too() throws Exception {
        String here = file();
        act(officer, here + "/acts/CONFIRM", Map.of("side", "AGENCY"));

        assertThat(Visitor.html(officer.read(here + "?lang=en"))).contains("Now you may", "Ledger of days");
        assertThat(Visitor.html(officer.read("/workbench/requests/new?lang=en")))
                .contains("Register a request");
    }
}
