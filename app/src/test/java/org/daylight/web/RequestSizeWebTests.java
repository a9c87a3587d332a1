package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.NewAccount;
import org.daylight.account.OpeningAccounts;
import org.daylight.shared.Ids;
import org.daylight.testing.Browser;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** On a real port: what a browser, and a script that announces no length, get for too large an upload. */
@WholeApplicationTest
class RequestSizeWebTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String BOUNDARY = "----daylight";
    private static final String OBSERVATORY = "/workbench/observatory/imports";
    private static final int OVERHEAD = (int) length(form(0));

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private Ids ids;

    @TempDir
    private Path folder;

    @Test
    void thirty_megabytes_with_announced_length_get_the_page_that_says_so() throws Exception {
        Path form = folder.resolve("form");
        try (InputStream content = form(30)) {
            Files.copy(content, form);
        }

        assertTooLarge(post(BodyPublishers.ofFile(form), "zh-CN"), java.util.Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void thirty_megabytes_in_chunks_without_length_get_the_same_page() throws Exception {
        assertTooLarge(post(BodyPublishers.ofInputStream(() -> form(30)), "en"), java.util.Locale.ENGLISH);
    }

    @Test
    void two_hundred_megabytes_of_reports_get_the_page_that_says_so() throws Exception {
        BodyPublisher announced =
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> form(200)), 200L * MEGABYTE + OVERHEAD);

        HttpResponse<String> answer = post(OBSERVATORY, announced, "zh-CN; " + signedIn());
        assertTooLarge(answer, java.util.Locale.SIMPLIFIED_CHINESE);
        assertThat(answer.body()).contains(messages.getMessage("error.staff.workbench", null, java.util.Locale.ROOT));
    }

    @Test
    void the_observatory_takes_more_at_once_than_other_forms() throws Exception {
        BodyPublisher announced =
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> form(30)), 30L * MEGABYTE + OVERHEAD);

        String cookies = "zh-CN; " + signedIn();
        assertThat(post(OBSERVATORY, announced, cookies).statusCode())
                .as("the form protection answers, not the size")
                .isEqualTo(403);
        assertThat(post(OBSERVATORY, BodyPublishers.ofInputStream(() -> form(30)), cookies)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_form_below_the_limit_reaches_the_form_protection_with_or_without_length() throws Exception {
        Path form = folder.resolve("form");
        try (InputStream content = form(21)) {
            Files.copy(content, form);
        }

        assertThat(post(BodyPublishers.ofFile(form), "zh-CN").statusCode()).isEqualTo(403);
        assertThat(post(BodyPublishers.ofInputStream(() -> form(21)), "zh-CN").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_broken_form_is_a_bad_request_and_not_forbidden() throws Exception {
        HttpResponse<String> answer = post(BodyPublishers.ofString("--" + BOUNDARY + "\r\nnonsense"), "zh-CN");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(messages.getMessage("error.400.title", null, java.util.Locale.SIMPLIFIED_CHINESE));
    }

    /** The session of somebody of the staff, as a cookie. */
    private String signedIn() {
        AccountId id = new AccountId(ids.next());
        NewAccount account = new NewAccount(id, "size-" + ids.next(), "某人", Actor.INSTALLATION, Set.of());
        opening.open(account, "Plain-words-2026").orThrow();
        Browser browser = new Browser(port);
        browser.signIn(account.signInName(), "Plain-words-2026");
        return browser.cookies().getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void assertTooLarge(HttpResponse<String> answer, java.util.Locale locale) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(messages.getMessage("error.413.title", null, locale));
        assertThat(answer.body()).contains(messages.getMessage("error.413.help", null, locale));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private HttpResponse<String> post(BodyPublisher body, String language) throws IOException, InterruptedException {
        return post("/requests/new", body, language);
    }

    private HttpResponse<String> post(String address, BodyPublisher body, String language)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .header("Cookie", "language=" + language)
                            .POST(body)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static long length(InputStream form) {
        try (form) {
            return form.readAllBytes().length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A form of one file that repeats one megabyte. */
    private static InputStream form(int megabytes) {
        byte[] head = ("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"proof\"; filename=\"a.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] megabyte = new byte[MEGABYTE];
        List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(new ByteArrayInputStream(head));
        Collections.nCopies(megabytes, megabyte).forEach(part -> parts.add(new ByteArrayInputStream(part)));
        parts.add(new ByteArrayInputStream(tail));
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
