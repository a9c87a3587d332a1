package org.daylight.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.daylight.e2e.Staff.Person;
import org.junit.jupiter.api.Test;

/** A clerk drafts, another person reviews, and the public finds and reads it at once. */
class PublishingBrowserTests {

    private static final String TITLE = "明湖区2026年冬季供热保障工作安排";

    @Test
    void what_one_drafts_and_another_reviews_the_public_finds_and_reads() {
        try (Visitor clerk = Visitor.named("publish-clerk");
                Visitor reviewer = Visitor.named("publish-reviewer");
                Visitor reader = Visitor.named("publish-reader")) {
            String address = draft(clerk);
            assertThat(clerk.page().locator("main a[href$='/review']").count()).isZero();
            review(reviewer, address);
            read(reader);
            assertThat(clerk.faults()).isEmpty();
            assertThat(reviewer.faults()).isEmpty();
            assertThat(reader.faults()).isEmpty();
        }
    }

    private static String draft(Visitor clerk) {
        clerk.signIn(staff("zhao-ying"));
        Page page = clerk.open("/workbench/items/new").look("new").page();
        page.selectOption("#disclosureClass", "PROACTIVE");
        page.fill("#title", TITLE);
        page.fill("#body", "各街道办事处：\n\n一、供热时间\n\n供热期自11月15日起至次年3月15日止。\n\n二、服务电话\n\n服务电话全天有人接听。");
        page.fill("#generatedOn", "2026-11-16");
        page.selectOption("#theme", new SelectOption().setIndex(3));
        page.click("form.wide .btn:not(.ghost)");
        page.waitForSelector("main form[action$='/submit']");
        clerk.look("draft");
        String address = page.url();
        page.click("main form[action$='/submit'] .btn");
        page.waitForSelector(
                "main form[action$='/submit']",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        clerk.look("submitted");
        return address;
    }

    private static void review(Visitor reviewer, String address) {
        reviewer.signIn(staff("liu-yang"));
        reviewer.open("/workbench/items").look("list");
        Page page = reviewer.open(address).page();
        page.click("main a[href$='/review']");
        page.waitForSelector("fieldset.point");
        reviewer.look("review");
        List<Locator> points = page.locator("fieldset.point").all();
        points.forEach(point -> point.locator("input[type=radio]").first().check());
        page.click("button[value=APPROVE]");
        page.waitForSelector("main a[href^='/items/']");
        reviewer.look("published");
    }

    private static void read(Visitor reader) {
        Page page = reader.open("/").look("home").page();
        assertThat(page.innerText("main")).contains(TITLE);
        page.fill("main [name=q]", "供热");
        page.click("main form.search .btn");
        page.waitForSelector("main .hits");
        reader.look("found");
        page.click("main .hits a");
        page.waitForSelector("article.doc");
        assertThat(page.innerText("h1")).isEqualTo(TITLE);
        reader.look("item");
        reader.lookInTheDark("item");
        reader.onPaper(() -> reader.picture("item-paper", Visitor.DESK));
    }

    private static Person staff(String name) {
        return Installation.running().staff().named(name);
    }
}
