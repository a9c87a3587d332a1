package org.daylight.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.daylight.request.RequestCast;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplicationTest
class FilingWebTests {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private RequestCast cast;
    private Visitor visitor;

    @BeforeEach
    void openTheForm() {
        clock.setTo(MON_2026_03_02);
        jdbc.sql("DELETE FROM request_upload").update();
        cast = RequestCast.in(context);
        visitor = new Visitor(web, "203.0.113.5");
    }

    private Map<String, String> form() throws Exception {
        Map<String, String> form = Visitor.completeForm(cast.slug("housing"));
        form.put("ticket", visitor.ticket());
        return form;
    }

    private int cases() {
        return jdbc.sql("SELECT count(*) FROM request WHERE organ = :organ")
                .param("organ", cast.bureau().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_complete_form_leads_to_a_receipt_with_number_and_code() throws Exception {
        MockHttpServletResponse sent = visitor.submit(form(), Visitor.proof());
        String receipt = Visitor.html(visitor.read("/requests/receipt"));

        assertThat(sent.getRedirectedUrl()).isEqualTo("/requests/receipt");
        assertThat(Visitor.element("number", receipt)).matches("2026-\\d{3}-0001");
        assertThat(Visitor.element("code", receipt)).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(visitor.cookie("request-receipt")).satisfies(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        });
    }

    @Test
    void the_form_asks_for_no_purpose_and_warns_of_secrets() throws Exception {
        String page = Visitor.html(visitor.read("/requests/new"));

        assertThat(page).contains("不需要写用途", "国家秘密", "个人信息怎样使用").doesNotContain("name=\"purpose\"");
    }

    @Test
    void the_back_button_and_a_second_sending_lead_to_the_same_receipt() throws Exception {
        Map<String, String> form = form();
        visitor.submit(form, Visitor.proof());
        String first = Visitor.html(visitor.read("/requests/receipt"));
        form.put("sought.text", "改过之后再次提交的内容");
        visitor.submit(form, Visitor.proof());
        String second = Visitor.html(visitor.read("/requests/receipt"));

        assertThat(Visitor.element("number", second)).isEqualTo(Visitor.element("number", first));
        assertThat(Visitor.element("code", second)).isEqualTo(Visitor.element("code", first));
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void a_double_click_makes_one_case() throws Exception {
        Map<String, String> form = form();
        Callable<String> click = () -> {
            Visitor hand = new Visitor(web, "203.0.113.6");
            hand.submit(form, Visitor.proof());
            return Visitor.element("number", Visitor.html(hand.read("/requests/receipt")));
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<String> numbers = pool.invokeAll(List.of(click, click)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .distinct()
                    .toList();

            assertThat(numbers).hasSize(1);
        }
        assertThat(cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "../../etc/passwd", "'; DROP TABLE request; --"})
    void a_forged_ticket_files_nothing_and_keeps_what_was_typed(String ticket) throws Exception {
        Map<String, String> form = form();
        form.put("ticket", ticket);
        MockHttpServletResponse again = visitor.submit(form, Visitor.proof());

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Visitor.html(again)).contains("这张表单已经过期", "李桂兰", "请重新选择文件").doesNotContain("已收到“身份证.pdf”");
        assertThat(cases()).isZero();
    }

    @Test
    void nothing_is_kept_of_a_form_that_is_not_ours() throws Exception {
        Map<String, String> form = form();
        form.put("ticket", "AAAA");
        int before = keptFiles();
        visitor.submit(form, Visitor.proof());

        assertThat(keptFiles()).isEqualTo(before);
    }

    @Test
    void an_address_that_hands_in_too_much_is_told_so_and_loses_nothing_it_typed() throws Exception {
        visitor = new Visitor(web, "203.0.113.77");
        Map<String, String> form = form();
        form.put("sought.text", "");
        String kept = "";
        for (int sent = 0; sent < 60; sent++) {
            MockHttpServletResponse taken = visitor.submit(form, Visitor.proof());
            assertThat(taken.getStatus()).isEqualTo(422);
            kept = Visitor.html(taken);
        }
        int before = keptFiles();
        MockHttpServletResponse refused = visitor.submit(form, Visitor.proof());

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Visitor.html(refused)).contains("上传的文件太多", "李桂兰", "请写明需要哪些信息。");
        assertThat(keptFiles()).isEqualTo(before);

        form.put("sought.text", "公园绿地养护合同");
        form.put(
                "applicant.proof.kept",
                kept.replaceFirst("(?s).*name=\"applicant.proof.kept\" value=\"([^\"]+)\".*", "$1"));
        assertThat(visitor.submit(form).getRedirectedUrl()).isEqualTo("/requests/receipt");

        visitor = new Visitor(web, "203.0.113.78");
        assertThat(visitor.submit(form(), Visitor.proof()).getRedirectedUrl()).isEqualTo("/requests/receipt");
    }

    @Test
    void after_an_hour_the_address_may_hand_in_again() throws Exception {
        visitor = new Visitor(web, "203.0.113.79");
        Map<String, String> form = form();
        form.put("sought.text", "");
        for (int sent = 0; sent < 61; sent++) {
            visitor.submit(form, Visitor.proof());
        }
        clock.advance(Duration.ofHours(1));

        assertThat(visitor.submit(form, Visitor.proof()).getStatus()).isEqualTo(422);
    }

    private int keptFiles() {
        return jdbc.sql("SELECT count(*) FROM stored_file WHERE policy = 'IDENTITY_PROOF'")
                .query(Integer.class)
                .single();
    }

    @Test
    void an_expired_form_is_renewed_and_can_be_sent_without_typing_again() throws Exception {
        Map<String, String> form = form();
        clock.advance(Duration.ofHours(25));
        MockHttpServletResponse again = visitor.submit(form, Visitor.proof());
        String page = Visitor.html(again);
        assertThat(again.getStatus()).isEqualTo(422);
        form.put("ticket", page.replaceFirst("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1"));
        form.put(
                "applicant.proof.kept",
                page.replaceFirst("(?s).*name=\"applicant.proof.kept\" value=\"([^\"]+)\".*", "$1"));

        assertThat(visitor.submit(form).getRedirectedUrl()).isEqualTo("/requests/receipt");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void a_form_from_another_site_is_refused() throws Exception {
        var forged = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/requests/new")
                .file(Visitor.proof());
        form().forEach(forged::param);

        assertThat(web.perform(forged).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "organ, '', 请选择受理机关。",
        "organ, no-such-organ, 请选择受理机关。",
        "applicant.name, '', 请填写申请人的姓名或者名称。",
        "applicant.name, '   ', 请填写申请人的姓名或者名称。",
        "applicant.document, '', 请选择申请人的证件类型。",
        "applicant.documentNumber, '', 请填写申请人的证件号码。",
        "applicant.documentNumber, 110101199003077476, 证件号码有误",
        "applicant.documentNumber, 110101201903071234, 证件号码有误",
        "applicant.phone, '', 请至少填写一种联系方式",
        "applicant.phone, 打我电话, 联系电话有误",
        "applicant.email, not-an-address, 电子邮箱有误",
        "applicant.postcode, 12, 邮政编码是 6 位数字。",
        "sought.text, '', 请写明需要哪些信息。",
        "sought.text, 文件, 内容太短",
        "sought.form, '', 请选择希望得到的形式。",
        "sought.form, PAPER, 所选的形式不能通过这个途径提供",
        "sought.way, '', 请选择获取途径。",
        "sought.way, POST, 请填写通讯地址",
        "sought.way, E_MAIL, 请填写电子邮箱",
        "agent.name, 王五, 请上传授权委托书"
    })
    void a_missing_or_unclear_field_is_named_beside_it(String field, String value, String sentence) throws Exception {
        Map<String, String> form = form();
        form.put(field, value);
        MockHttpServletResponse again = visitor.submit(form, Visitor.proof());
        String page = Visitor.html(again);

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(page).contains(sentence, "role=\"alert\"", "aria-invalid=\"true\"", "已收到“身份证.pdf”");
        assertThat(cases()).isZero();
    }

    @Test
    void the_summary_leads_to_each_field_and_keeps_everything_typed() throws Exception {
        Map<String, String> form = form();
        form.put("applicant.name", "");
        form.put("sought.text", "关于\n“明湖路”的<b>规划</b>");
        String page = Visitor.html(visitor.submit(form));

        assertThat(page)
                .contains("href=\"#applicant.name\"", "href=\"#applicant.proof\"")
                .contains("关于\n“明湖路”的&lt;b")
                .contains("value=\"13800138000\"", "110101199003077475");
    }

    @Test
    void a_child_under_fourteen_asks_through_a_guardian() throws Exception {
        Map<String, String> form = form();
        form.put("applicant.documentNumber", "370102201506010015");

        assertThat(Visitor.html(visitor.submit(form, Visitor.proof()))).contains("未满 14 周岁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sought.text", "applicant.name", "applicant.address"})
    void over_long_text_is_refused_with_its_limit(String field) throws Exception {
        Map<String, String> form = form();
        form.put(field, "长".repeat(100_000));
        MockHttpServletResponse again = visitor.submit(form, Visitor.proof());

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Visitor.html(again)).containsPattern("不能超过 \\d+ 字");
    }

    @Test
    void rare_characters_and_emoji_are_kept_as_typed() throws Exception {
        Map<String, String> form = form();
        form.put("applicant.name", "𠮷田👩‍🌾");
        form.put("sought.text", "𠮷野家门前道路工程 🚧 的施工许可");
        visitor.submit(form, Visitor.proof());

        assertThat(jdbc.sql("SELECT sought FROM request WHERE organ = :organ")
                        .param("organ", cast.bureau().value())
                        .query(String.class)
                        .single())
                .isEqualTo("𠮷野家门前道路工程 🚧 的施工许可");
    }

    @Test
    void sql_and_html_in_every_field_stay_text() throws Exception {
        String hostile = "'; DROP TABLE request; --<script>alert(1)</script>\u0000\"><img src=x onerror=1>";
        Map<String, String> every = new HashMap<>(form());
        every.replaceAll((name, value) -> hostile);
        String page = Visitor.html(visitor.submit(every, Visitor.proof()));
        assertThat(page).doesNotContain("<script>alert", "<img src=x");

        Map<String, String> form = form();
        form.put("sought.text", hostile);
        form.put("applicant.name", hostile);
        form.put("applicant.address", hostile);
        visitor.submit(form, Visitor.proof());

        assertThat(jdbc.sql("SELECT sought FROM request WHERE organ = :organ")
                        .param("organ", cast.bureau().value())
                        .query(String.class)
                        .single())
                .isEqualTo(hostile.replace("\u0000", ""));
    }

    @Test
    void a_proof_of_thirty_megabytes_is_refused_beside_its_field() throws Exception {
        byte[] big = new byte[30 * 1024 * 1024];
        System.arraycopy(RequestCast.pdf(), 0, big, 0, RequestCast.pdf().length);
        MockHttpServletResponse again =
                visitor.submit(form(), new MockMultipartFile("applicant.proof", "身份证.pdf", "application/pdf", big));

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Visitor.html(again))
                .contains("href=\"#applicant.proof\"", "身份证.pdf")
                .doesNotContain("已收到");
        assertThat(cases()).isZero();
    }

    @Test
    void a_program_renamed_to_a_document_is_refused_beside_its_field() throws Exception {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        MockHttpServletResponse again =
                visitor.submit(form(), new MockMultipartFile("applicant.proof", "身份证.pdf", "application/pdf", program));

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Visitor.html(again)).contains("href=\"#applicant.proof\"").doesNotContain("已收到");
        assertThat(cases()).isZero();
    }

    @Test
    void a_forged_pass_to_a_kept_file_gives_nothing() throws Exception {
        Map<String, String> form = form();
        form.put("applicant.proof.kept", "c3VwcG9zZWQtcGFzcw");

        assertThat(Visitor.html(visitor.submit(form))).contains("请上传申请人身份证明");
    }

    @Test
    void a_school_is_not_asked_by_this_form() throws Exception {
        String page = Visitor.html(visitor.read("/requests/new?organ=" + cast.slug("school")));

        assertThat(page).contains("公共企事业单位", "主管部门").doesNotContain("<textarea");
    }

    @Test
    void the_receipt_belongs_to_the_browser_that_sent_the_form() throws Exception {
        visitor.submit(form(), Visitor.proof());

        assertThat(new Visitor(web, "203.0.113.9").read("/requests/receipt").getRedirectedUrl())
                .isEqualTo("/requests/track");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests", "/requests/new", "/requests/track"})
    void every_page_speaks_english_too(String path) throws Exception {
        assertThat(Visitor.html(visitor.read(path + "?lang=en")))
                .contains("lang=\"en\"")
                .doesNotContain("申请表");
    }
}
