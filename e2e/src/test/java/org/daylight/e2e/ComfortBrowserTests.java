package org.daylight.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import org.junit.jupiter.api.Test;

class ComfortBrowserTests {

    private static final String FOCUS_SHOWS = """
            () => { const s = getComputedStyle(document.activeElement);
                    return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }""";
    private static final String SEEN = """
            () => { const r = document.activeElement.getBoundingClientRect();
                    return r.width > 0 && r.height > 0 && r.left >= 0 && r.top >= 0; }""";

    @Test
    void the_keyboard_alone_leads_past_the_menu_into_the_text_with_the_focus_in_sight() {
        try (Visitor visitor = Visitor.named("keyboard")) {
            visitor.open("/");
            Page page = visitor.page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
            assertThat(page.evaluate(FOCUS_SHOWS)).isEqualTo(true);
            assertThat(page.evaluate(SEEN)).isEqualTo(true);
            visitor.picture("skip", Visitor.DESK);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
            visitor.open("/");
            int stops = page.locator("a[href], button, input:not([type=hidden]), select, summary")
                    .count();
            for (int stop = 0; stop < stops; stop++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(FOCUS_SHOWS)).isEqualTo(true);
                assertThat(page.evaluate(SEEN)).isEqualTo(true);
            }
        }
    }

    @Test
    void large_print_and_english_are_chosen_by_a_button_and_stay_chosen() {
        try (Visitor visitor = Visitor.named("comfort")) {
            visitor.open("/sign-in");
            Page page = visitor.page();
            page.click("button[name=elder]");
            page.waitForSelector("html.elder");
            assertThat(page.url()).endsWith("/sign-in");
            assertThat(page.evaluate("() => getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("21px");
            visitor.look("sign-in-elder");
            visitor.open("/").look("home-elder");
            page.click("button[name=language]");
            page.waitForSelector("html[lang=en]");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(page.getAttribute("html", "class")).isEqualTo("elder");
            visitor.look("home-elder-english");
            page.click("button[name=elder]");
            page.waitForSelector("html:not(.elder)");
            assertThat(page.evaluate("() => getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("16px");
            visitor.look("home-english");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void the_english_shell_speaks_no_chinese_but_the_name_of_the_owner_and_of_the_other_language() {
        try (Visitor visitor = Visitor.named("english")) {
            visitor.open("/sign-in?lang=en");
            String owner = visitor.page()
                    .locator(".mast .name")
                    .evaluate("e => e.firstChild.textContent")
                    .toString();
            String text =
                    visitor.page().innerText("body").replace(owner.strip(), "").replace("中文", "");
            assertThat(text).doesNotContainPattern("\\p{IsHan}");
            visitor.look("sign-in");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void on_paper_only_the_text_remains() {
        try (Visitor visitor = Visitor.named("paper")) {
            visitor.open("/");
            visitor.onPaper(() -> {
                assertThat(visitor.page().isVisible("main h1")).isTrue();
                assertThat(visitor.page().isVisible(".nav")).isFalse();
                assertThat(visitor.page().isVisible(".bar")).isFalse();
                visitor.picture("home", Visitor.DESK);
            });
            assertThat(visitor.page().pdf(new Page.PdfOptions().setMargin(new Margin().setTop("2cm"))))
                    .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Test
    void a_lost_reader_is_told_where_to_go_in_both_languages() {
        try (Visitor visitor = Visitor.named("errors")) {
            visitor.open("/no/such/page").look("not-found");
            assertThat(visitor.page().innerText("h1")).isEqualTo("没有找到这个页面");
            assertThat(visitor.page().locator("main a[href='/']").count()).isEqualTo(1);
            visitor.open("/no/such/page?lang=en").look("not-found-english");
            assertThat(visitor.page().innerText("h1")).isEqualTo("Page not found");
            assertThat(visitor.faults()).allMatch(fault -> fault.contains("404"));
        }
    }
}
