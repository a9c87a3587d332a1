package org.daylight.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser without script: keeps cookies, sends forms with the hidden fields of the page they stand on, and
 * does not follow redirects by itself.
 */
public final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String origin;
    private final Map<String, String> headers = new TreeMap<>();
    private String page = "";
    private String address = "/";

    public Browser(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** Sends a header with every request from now on. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public CookieManager cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path) {
        HttpResponse<String> response = send(request(path).GET());
        if (isPage(response)) {
            page = response.body();
            address = path;
        }
        return response;
    }

    /** Sends a form of the present page; the page's hidden fields go along, given fields go before them. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", origin + address)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (isPage(response)) {
            page = response.body();
        }
        return response;
    }

    /** Goes where a redirect points. */
    public HttpResponse<String> follow(HttpResponse<String> redirect) {
        URI target = redirect.request()
                .uri()
                .resolve(redirect.headers().firstValue("Location").orElseThrow());
        return get(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
    }

    /** Where a redirect points, as a path. */
    public static String target(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }

    /** Signs staff in with a password; a second factor is not shown. */
    public HttpResponse<String> signIn(String name, String password) {
        get("/sign-in");
        return post("/sign-in", Map.of("username", name, "password", password));
    }

    private static boolean isPage(HttpResponse<String> response) {
        return response.statusCode() == 200
                && response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
