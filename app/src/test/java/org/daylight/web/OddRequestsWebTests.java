package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no browser sends get a short page of this site, in Chinese, that tells nothing of the program below it. */
@WholeApplicationTest
class OddRequestsWebTests {

    private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    private static final int ANSWER_WITHIN_MILLIS = 15_000;

    @LocalServerPort
    private int port;

    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("NUL", "GET /%00" + REST + "\r\n", 400),
                Arguments.of("NUL behind a slash", "GET /%2F%00" + REST + "\r\n", 400),
                Arguments.of("NUL in an address of staff", "GET /workbench/%00" + REST + "\r\n", 400),
                Arguments.of("an encoded slash", "GET /items%2Fx" + REST + "\r\n", 400),
                Arguments.of("an encoded backslash", "GET /items%5Cx" + REST + "\r\n", 400),
                Arguments.of("no percent sequence", "GET /%zz" + REST + "\r\n", 400),
                Arguments.of("half a percent sequence", "GET /%4" + REST + "\r\n", 400),
                Arguments.of("no UTF-8", "GET /%ff%fe" + REST + "\r\n", 400),
                Arguments.of("no UTF-8 in a query", "GET /items?q=%ff" + REST + "\r\n", 400),
                Arguments.of("no percent sequence in a query", "GET /search?q=%zz" + REST + "\r\n", 400),
                Arguments.of("a way out", "GET /../../etc/passwd" + REST + "\r\n", 400),
                Arguments.of("a semicolon", "GET /items;a=b" + REST + "\r\n", 400),
                Arguments.of("two slashes", "GET //items" + REST + "\r\n", 400),
                Arguments.of("a character that no address has", "GET /<script>" + REST + "\r\n", 400),
                Arguments.of("raw Chinese", "GET /机关" + REST + "\r\n", 400),
                Arguments.of("a long line", "GET /" + "a".repeat(9_000) + REST + "\r\n", 400),
                Arguments.of("a long query", "GET /items?q=" + "a".repeat(9_000) + REST + "\r\n", 400),
                Arguments.of("a large header", "GET /" + REST + "X-Large: " + "a".repeat(9_000) + "\r\n\r\n", 400),
                Arguments.of("many headers", "GET /" + REST + "X-Many: a\r\n".repeat(200) + "\r\n", 400),
                Arguments.of("TRACE", "TRACE /" + REST + "\r\n", 405),
                Arguments.of("FOO", "FOO /" + REST + "\r\n", 400),
                Arguments.of("CONNECT", "CONNECT localhost:80" + REST + "\r\n", 501),
                Arguments.of("PROPFIND", "PROPFIND /items" + REST + "\r\n", 400),
                Arguments.of("PUT", "PUT /items" + REST + "Content-Length: 0\r\n\r\n", 403),
                Arguments.of("a bad method", "G@T /" + REST + "\r\n", 400),
                Arguments.of("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
                Arguments.of("two hosts", "GET /" + REST + "Host: other\r\n\r\n", 400),
                Arguments.of("a bad host", "GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n", 400),
                Arguments.of("a bad port", "GET / HTTP/1.1\r\nHost: localhost:port\r\nConnection: close\r\n\r\n", 400),
                Arguments.of(
                        "an underscored host", "GET /nothing HTTP/1.1\r\nHost: a_b\r\nConnection: close\r\n\r\n", 400),
                Arguments.of("another version", "GET / HTTP/7.3\r\nHost: localhost\r\n\r\n", 505),
                Arguments.of(
                        "two lengths", "POST /items" + REST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400),
                Arguments.of("no length", "POST /items" + REST + "Content-Length: x\r\n\r\n", 400),
                Arguments.of("an unknown coding", "POST /items" + REST + "Transfer-Encoding: snail\r\n\r\n", 501),
                Arguments.of("a bad header", "GET /" + REST + "b@d header\r\n\r\n", 400),
                Arguments.of(
                        "an expectation", "POST /items" + REST + "Expect: wonders\r\nContent-Length: 0\r\n\r\n", 417));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void an_odd_request_gets_a_page_of_this_site(String name, String request, int status) throws IOException {
        String answer = raw(request);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer)
                .contains(
                        "<html lang=\"zh-CN\"",
                        "\r\nContent-Security-Policy: default-src 'none';",
                        "\r\nX-Content-Type-Options: nosniff\r\n",
                        "\r\nX-Frame-Options: DENY\r\n",
                        "\r\nReferrer-Policy: same-origin\r\n",
                        "\r\nCross-Origin-Opener-Policy: same-origin\r\n",
                        "\r\nCache-Control: no-store\r\n")
                .containsPattern("<h1>(没有看懂|没有找到|表单已经)")
                .doesNotContain("\r\nServer:");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain("apache", "tomcat", "exception", "spring", "bad request", "localhost");
    }

    /** The oldest form of a request has neither head nor status. */
    @Test
    void a_request_without_a_version_gets_a_page_alone() throws IOException {
        assertThat(raw("GET /nothing\r\n\r\n").strip())
                .startsWith("<!doctype html>")
                .contains("没有找到这个页面");
        assertThat(raw("\u0016\u0003\u0001\u0002\r\n\r\n")).contains("没有看懂这个请求").doesNotContain("Tomcat");
    }

    /** Sends bytes as they are and reads the whole answer. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(ANSWER_WITHIN_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            java.io.ByteArrayOutputStream answer = new java.io.ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (SocketException | java.net.SocketTimeoutException reset) {
                // what came before the end of the connection is the answer
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
