package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daylight.system.DaylightSettings;
import org.daylight.testing.Browser;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.autoconfigure.application.DiskSpaceHealthIndicatorProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What strangers and odd clients get on a real port, before any use case is asked. */
@WholeApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class EdgeWebTests {

    private static final String BOUNDARY = "----daylight";
    private static final int ANSWER_WITHIN_MILLIS = 15_000;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DaylightSettings settings;

    @Autowired
    private ServletContext container;

    @Autowired
    private DiskSpaceHealthIndicatorProperties health;

    @Test
    void a_redirect_names_no_host_whatever_the_request_names() throws IOException {
        for (String closed : List.of("/workbench", "/account")) {
            String answer = raw("GET " + closed + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 302")
                    .contains("\r\nLocation: /")
                    .doesNotContain("evil");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{x}",
                "/items?q={y}",
                "/a\r\nSet-Cookie: b=c",
                "/机关",
                "/items?q=张",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\"b",
                "/\u0000"
            })
    void a_way_back_that_no_browser_asks_for_leads_to_the_first_page(String back) {
        HttpResponse<String> answer = new Browser(port).post("/preferences", Map.of("elder", "on", "back", back));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.target(answer)).isEqualTo("/");
    }

    @Test
    void an_endless_way_back_leads_to_the_first_page() {
        HttpResponse<String> answer =
                new Browser(port).post("/preferences", Map.of("elder", "on", "back", "/" + "a".repeat(9_000)));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.target(answer)).isEqualTo("/");
    }

    @Test
    void strangers_leave_no_row_in_the_session_store() throws IOException {
        long before = sessions();
        for (String line : Files.readAllLines(Path.of("src/test/resources/rights/route-matrix.csv"))) {
            String[] cells = line.split(",", -1);
            if (cells[1].equals("GET") && cells[3].equals("sign-in")) {
                new Browser(port).get(cells[0].replaceAll("\\{[^}]+}", "x") + "?q=110101199003078515");
            }
        }
        assertThat(sessions()).isLessThanOrEqualTo(before);
    }

    @Test
    void the_body_of_a_strangers_upload_is_not_awaited_where_no_page_asks_for_it() throws IOException {
        for (String closed : List.of("/workbench/items/1/files", "/search", "/sign-in", "/preferences")) {
            String answer = raw("POST " + closed + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: multipart/form-data; boundary=" + BOUNDARY
                    + "\r\nContent-Length: 9000000\r\n\r\n");
            assertThat(answer).as(closed).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void a_file_name_of_two_hundred_chinese_characters_is_no_reason_to_refuse_a_form() throws IOException {
        String answer = raw(upload("报".repeat(200) + ".pdf"));
        assertThat(answer).as("the form protection answers, not the size").startsWith("HTTP/1.1 403");
    }

    @Test
    void nul_in_a_file_name_is_a_bad_request() throws IOException {
        assertThat(raw(upload("a\0b.pdf"))).startsWith("HTTP/1.1 400");
    }

    @Test
    void uploads_pass_through_the_data_folder() {
        assertThat(((java.io.File) container.getAttribute(ServletContext.TEMPDIR)).toPath())
                .startsWith(settings.data().resolve("tmp"));
    }

    @Test
    void the_disk_that_is_watched_is_the_one_with_the_data() {
        assertThat(health.getPath().toPath()).isEqualTo(settings.data());
        assertThat(health.getThreshold().toMegabytes()).isEqualTo(64);
    }

    @Test
    void nothing_that_somebody_typed_begins_a_line_of_the_log(CapturedOutput log) {
        LoggerFactory.getLogger("org.daylight.test").warn("typed: {}", "one\n2026-01-01 forged\u001b[2J\u202etwo");
        assertThat(log.getAll()).contains("typed: one 2026-01-01 forged [2J two");
    }

    @Test
    void the_containers_own_words_on_a_failure_are_not_logged_for_they_quote() {
        assertThat(LoggerFactory.getLogger(
                                "org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/].[dispatcherServlet]")
                        .isErrorEnabled())
                .isFalse();
    }

    private static String upload(String name) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"applicant.proof\"; filename=\""
                + name + "\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--" + BOUNDARY + "--\r\n";
        return "POST /requests/new HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    private long sessions() {
        Long count =
                database.queryForObject("SELECT count(*) FROM spring_session WHERE principal_name IS NULL", Long.class);
        return count == null ? 0 : count;
    }

    /** Sends bytes as they are and reads the head of the answer. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(ANSWER_WITHIN_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            StringBuilder head = new StringBuilder();
            for (int next = socket.getInputStream().read();
                    next >= 0 && head.indexOf("\r\n\r\n") < 0;
                    next = socket.getInputStream().read()) {
                head.append((char) next);
            }
            return head.toString();
        }
    }
}
