package org.daylight.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daylight.e2e.Staff.Person;

/** Somebody with a browser who notices everything that is wrong with a page: on a desk, on a phone, by ear. */
final class Visitor implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 360;
    private static final int HEIGHT = 800;
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** A form that was sent back to be completed is an answer, not a fault. */
    private static final int INCOMPLETE = 422;

    private static final String ANSWERED = "status of " + INCOMPLETE;
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 && !e.closest('.scroll'))
                .slice(0, 3).map(e => e.outerHTML.slice(0, 160))""";

    /** A list of records shows every value on a phone; none lies beside the screen or its frame. */
    private static final String OUTSIDE = """
            () => [...document.querySelectorAll('.records td, .records th[scope=row]')]
              .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
              .slice(0, 3).map(e => e.outerHTML.slice(0, 160))""";

    private final String story;
    private final BrowserContext profile;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Visitor(String story, Browser.NewContextOptions options) {
        this.story = story;
        this.profile = Chromium.profile(options.setViewportSize(DESK, HEIGHT).setReducedMotion(ReducedMotion.REDUCE));
        this.page = profile.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains(ANSWERED)) {
                faults.add(page.url() + " console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + " script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400 && response.status() != INCOMPLETE) {
                faults.add(response.status() + " " + response.url());
            }
        });
    }

    static Visitor named(String story) {
        return new Visitor(story, new Browser.NewContextOptions());
    }

    static Visitor withoutScript(String story) {
        return new Visitor(story, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        Response response = Objects.requireNonNull(page.navigate(path));
        if (response.status() >= 400) {
            faults.add(response.status() + " " + path);
        }
        return this;
    }

    Visitor signIn(Person person) {
        open("/sign-in");
        page.fill("#username", person.signInName());
        page.fill("#password", person.password());
        page.click("main form .btn");
        page.waitForURL("**/workbench**");
        return this;
    }

    /** Looks at the page where the visitor stands at both widths: with the eyes, by ear, and for what overflows. */
    Visitor look(String name) {
        examine(name);
        at(DESK, () -> {
            listen(name + " at " + DESK);
            picture(name, DESK);
        });
        at(PHONE, () -> {
            listen(name + " at " + PHONE);
            picture(name, PHONE);
            complain(" scrolls sideways on a phone: ", page.evaluate(TOO_WIDE));
            complain(" has values outside the screen of a phone: ", page.evaluate(OUTSIDE));
        });
        page.setViewportSize(DESK, HEIGHT);
        return this;
    }

    private void complain(String fault, Object found) {
        if (found instanceof List<?> elements && !elements.isEmpty()) {
            faults.add(page.url() + fault + elements);
        }
    }

    /** The same for those who read light on dark. */
    Visitor lookInTheDark(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    void picture(String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(story + "-" + name + "-" + width + ".png")));
    }

    void onPaper(Runnable look) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        look.run();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    void at(int width, Runnable look) {
        page.setViewportSize(width, HEIGHT);
        look.run();
    }

    /** A page has one title, one first heading, one language. */
    private void examine(String name) {
        if (page.title().isBlank() || page.title().startsWith("·")) {
            faults.add(name + " has no title");
        }
        if (page.locator("h1").count() != 1) {
            faults.add(name + " has " + page.locator("h1").count() + " first headings");
        }
        Object dead = page.evaluate("""
                () => [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href'))
                  .filter(h => h.length < 2 || !document.getElementById(decodeURIComponent(h.slice(1))))""");
        if (dead instanceof List<?> fragments && !fragments.isEmpty()) {
            faults.add(page.url() + " leads to " + fragments + " which do not exist");
        }
    }

    private void listen(String name) {
        List<Rule> violations =
                new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        violations.forEach(rule -> faults.add(name + " (" + page.url() + "): " + rule.getId() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()));
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** For a story that asks for an error on purpose. */
    void forgive() {
        faults.clear();
    }

    BrowserContext profile() {
        return profile;
    }

    @Override
    public void close() {
        profile.close();
    }
}
