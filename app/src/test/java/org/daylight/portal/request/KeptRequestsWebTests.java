package org.daylight.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.request.RequestCast;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What an applicant with an account sees of the own requests. */
@WholeApplicationTest
class KeptRequestsWebTests {

    private static final LocalDate FRI_2026_09_18 = LocalDate.of(2026, 9, 18);
    private static final Pattern KEPT = Pattern.compile("/account/requests/[0-9a-f-]{36}");
    private static final String PASSWORD = "clear-water-and-42-lanterns";

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    private RequestCast cast;

    @BeforeEach
    void enterTheCast() {
        clock.setTo(FRI_2026_09_18);
        cast = RequestCast.in(context);
    }

    private Visitor visitor() {
        return new Visitor(web, "198.51.100." + (1 + (int) (Math.random() * 250)));
    }

    private Visitor withAccount() throws Exception {
        Visitor person = visitor();
        String page = Visitor.html(person.read("/account/register"));
        Matcher ticket = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(page);
        assertThat(ticket.find()).isTrue();
        Map<String, String> wanted = Map.of(
                "ticket", ticket.group(1), "username", "lin-" + UUID.randomUUID(), "password", PASSWORD, "email", "");
        assertThat(person.post("/account/register", wanted).getRedirectedUrl()).isEqualTo("/account");
        return person;
    }

    private String file(Visitor person) throws Exception {
        Map<String, String> form = Visitor.completeForm(cast.slug("housing"));
        form.put("ticket", person.ticket());
        person.submit(form, Visitor.proof());
        return Visitor.html(person.read("/requests/receipt"));
    }

    private static String keptBy(Visitor person) throws Exception {
        Matcher link = KEPT.matcher(Visitor.html(person.read("/account")));
        return link.find() ? link.group() : "";
    }

    @Test
    void a_request_filed_while_signed_in_is_listed_and_opens_without_code() throws Exception {
        Visitor person = withAccount();
        assertThat(Visitor.html(person.read("/account"))).contains("还没有记下申请");
        String number = Visitor.element("number", file(person));

        String page = Visitor.html(person.read("/account"));
        assertThat(page).contains(number, "我的申请").doesNotContain("还没有记下申请");
        assertThat(person.read(keptBy(person)).getRedirectedUrl()).isEqualTo("/requests/track/status");
        assertThat(Visitor.html(person.read("/requests/track/status"))).contains(number);
    }

    @Test
    void a_request_filed_without_account_is_kept_once_its_code_was_shown() throws Exception {
        String receipt = file(visitor());
        Visitor person = withAccount();
        String number = Visitor.element("number", receipt);
        person.post("/requests/track", Map.of("number", number, "code", "AAAA"));
        assertThat(keptBy(person)).isEmpty();

        person.post("/requests/track", Map.of("number", number, "code", Visitor.element("code", receipt)));
        assertThat(Visitor.html(person.read("/account"))).contains(number);
    }

    @Test
    void nobody_opens_a_request_that_another_account_keeps() throws Exception {
        Visitor owner = withAccount();
        file(owner);
        String address = keptBy(owner);

        assertThat(withAccount().read(address).getStatus()).isEqualTo(404);
        assertThat(visitor().read(address).getRedirectedUrl()).isEqualTo("/account/sign-in");
        assertThat(owner.read("/account/requests/not-an-id").getStatus()).isEqualTo(404);
    }

    @Test
    void closing_the_account_forgets_its_list_and_not_the_request() throws Exception {
        Visitor owner = withAccount();
        String receipt = file(owner);
        String address = keptBy(owner);
        owner.post("/account/close", Map.of());

        assertThat(owner.read(address).getRedirectedUrl()).isEqualTo("/account/sign-in");
        assertThat(visitor()
                        .post(
                                "/requests/track",
                                Map.of(
                                        "number", Visitor.element("number", receipt),
                                        "code", Visitor.element("code", receipt)))
                        .getRedirectedUrl())
                .isEqualTo("/requests/track/status");
    }
}
