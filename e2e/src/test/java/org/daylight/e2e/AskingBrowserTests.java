package org.daylight.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.daylight.e2e.Staff.Person;
import org.junit.jupiter.api.Test;

/** Somebody asks, the office answers within the law's days, and the figure of the year opens the case. */
class AskingBrowserTests {

    private static final String SOUGHT = "请提供明湖区2025年度老旧小区改造项目清单以及资金安排。";

    private record Receipt(String number, String code) {}

    @Test
    void a_citizen_asks_and_reads_the_answer_and_the_year_counts_the_case() {
        try (Visitor citizen = Visitor.named("ask-citizen");
                Visitor officer = Visitor.named("ask-officer");
                Visitor head = Visitor.named("ask-head")) {
            Receipt receipt = file(citizen);
            confirm(citizen);
            String address = answer(officer, staff("wang-min"), receipt.number());
            sign(head, address);
            serve(officer, address);
            track(citizen, receipt);
            assertThat(citizen.page().innerText("main")).contains("清单见附件");
            citizen.look("answered");
            count(officer, receipt.number());
            assertThat(citizen.faults()).isEmpty();
            assertThat(officer.faults()).isEmpty();
            assertThat(head.faults()).isEmpty();
        }
    }

    @Test
    void an_incomplete_form_says_what_is_missing_and_keeps_what_was_typed() {
        try (Visitor citizen = Visitor.named("ask-incomplete")) {
            citizen.open("/requests/new");
            field(citizen.page(), "sought.text").fill(SOUGHT);
            submit(citizen.page());
            citizen.page().waitForSelector(".problems");
            citizen.look("problems");
            assertThat(field(citizen.page(), "sought.text").inputValue()).isEqualTo(SOUGHT);
            assertThat(citizen.faults()).isEmpty();
        }
    }

    @Test
    void a_request_can_be_filed_without_any_script() {
        try (Visitor citizen = Visitor.withoutScript("ask-plain")) {
            fill(citizen.page());
            submit(citizen.page());
            citizen.page().waitForURL("**/requests/receipt");
            assertThat(citizen.page().innerText("#number")).isNotBlank();
            citizen.picture("receipt", Visitor.DESK);
        }
    }

    private static Receipt file(Visitor citizen) {
        citizen.open("/requests").look("guide");
        citizen.open("/requests/new").look("form");
        fill(citizen.page());
        submit(citizen.page());
        citizen.page().waitForURL("**/requests/receipt");
        citizen.look("receipt");
        return new Receipt(citizen.page().innerText("#number"), citizen.page().innerText("#code"));
    }

    private static void fill(Page page) {
        page.navigate("/requests/new");
        field(page, "organ").selectOption(new SelectOption().setIndex(1));
        field(page, "sought.text").fill(SOUGHT);
        field(page, "sought.form").selectOption(new SelectOption().setIndex(1));
        field(page, "sought.way").selectOption(new SelectOption().setIndex(1));
        field(page, "applicant.name").fill("林晓");
        field(page, "applicant.document").selectOption(new SelectOption().setIndex(1));
        field(page, "applicant.documentNumber").fill("11010519491231002X");
        field(page, "applicant.phone").fill("13800138000");
        field(page, "applicant.email").fill("lin-xiao@example.org");
        field(page, "applicant.address").fill("明湖区青年路8号");
        field(page, "applicant.postcode").fill("250001");
        field(page, "applicant.proof").setInputFiles(new FilePayload("identity.png", "image/png", page.screenshot()));
    }

    private static void confirm(Visitor citizen) {
        Locator button = citizen.page().locator("form[action='/requests/receipt/confirm'] .btn");
        if (button.count() > 0) {
            button.click();
            citizen.page().waitForLoadState();
            citizen.look("confirmed");
        }
    }

    private static String answer(Visitor officer, Person person, String number) {
        officer.signIn(person);
        officer.open("/workbench/requests").look("list");
        officer.page().selectOption("[name=show]", "ALL");
        officer.page().fill("[name=number]", number);
        officer.page().click("form.filters .btn:not(.ghost)");
        officer.page().click("main a:has-text('" + number + "')");
        officer.page().waitForSelector(".case");
        officer.look("case");
        String address = officer.page().url();
        act(officer, "CONFIRM");
        Page page = officer.page();
        page.click("a.act[href$='/reply']");
        page.waitForSelector("#outcome");
        page.selectOption("#outcome", new SelectOption().setIndex(0));
        page.click("form[method=get] .btn");
        page.waitForSelector("#reasons");
        officer.look("reply");
        page.fill("#reasons", "您申请的信息已经查找到，清单见附件。");
        page.click("form[method=post][action$='/reply'] .btn");
        page.waitForSelector(".case");
        return address;
    }

    /** One act of the right-hand column, with what its form proposes. */
    private static void act(Visitor officer, String act) {
        String form = "form[action$='/acts/" + act + "']";
        officer.page().click("details:has(" + form + ") > summary");
        officer.page().click(form + " .btn");
        officer.page().waitForSelector(form, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void sign(Visitor head, String address) {
        head.signIn(staff("zhou-heng"));
        head.open(address).look("case");
        head.page().click("form[action$='/reply/sign'] .btn");
        head.page().waitForSelector("main .tag.ok");
        head.look("signed");
    }

    private static void serve(Visitor officer, String address) {
        officer.open(address);
        officer.page().click("details:has(form[action$='/reply/serve']) > summary");
        officer.page().click("form[action$='/reply/serve'] .btn");
        officer.page().waitForLoadState();
        officer.look("served");
    }

    private static void track(Visitor citizen, Receipt receipt) {
        citizen.open("/requests/track").look("track");
        citizen.page().fill("#number", receipt.number());
        citizen.page().fill("#code", receipt.code());
        citizen.page().click("main form .btn");
        citizen.page().waitForURL("**/requests/track/status");
    }

    /** In the account of the year each figure that is not nought opens its cases. */
    private static void count(Visitor officer, String number) {
        officer.open("/workbench/annual-reports");
        officer.page().locator("#organ").selectOption(new SelectOption().setIndex(0));
        officer.page().click("main form .btn");
        officer.page().waitForSelector("table.fig tr.sum td a");
        officer.look("account");
        officer.page().click("table.fig tr.sum td a");
        officer.page().waitForSelector("main table");
        officer.look("cell");
        officer.page().click("main a:has-text('" + number + "')");
        officer.page().waitForSelector(".case");
        assertThat(officer.page().innerText("h1")).contains(number);
    }

    private static Person staff(String name) {
        return Installation.running().staff().named(name);
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='" + name + "']:not([type=hidden])");
    }

    private static void submit(Page page) {
        page.click("main form.form > .btn");
    }
}
