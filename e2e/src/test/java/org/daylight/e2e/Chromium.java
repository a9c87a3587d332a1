package org.daylight.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One real browser for all stories; each visitor gets a profile of their own. */
final class Chromium {

    private static @Nullable Browser browser;

    private Chromium() {}

    static synchronized Browser running() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                            .setArgs(List.of("--disable-dev-shm-usage", "--no-sandbox")));
        }
        return browser;
    }

    static BrowserContext profile(Browser.NewContextOptions options) {
        BrowserContext profile = running()
                .newContext(options.setBaseURL(Installation.running().address())
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai"));
        profile.setDefaultTimeout(60_000);
        return profile;
    }
}
