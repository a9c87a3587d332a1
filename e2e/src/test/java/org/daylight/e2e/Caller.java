package org.daylight.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without script, as fast as a machine: reads pages, sends their forms, comes from an own address. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT = Pattern.compile("<select\\b[^>]*>.*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    private final HttpClient client;
    private final String origin;

    /** @param host last number of the loopback address that the caller comes from, so that limits by address stay out of it */
    Caller(String origin, int host) {
        try {
            this.client = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .localAddress(InetAddress.getByName("127.0.0." + host))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        this.origin = origin;
    }

    /** What came back. */
    record Answer(int status, String location, String body) {

        /** The words of the element with an id. */
        String text(String id) {
            Matcher found = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]+)<").matcher(body);
            return found.find() ? found.group(1).strip() : "";
        }

        /** The fields of the form that is sent to an address with this ending, as a browser would send them untouched. */
        Map<String, String> form(String action) throws IOException {
            return FORM.matcher(body)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .filter(form -> attribute(form, "action").endsWith(action))
                    .findFirst()
                    .map(Answer::fields)
                    .orElseThrow(() -> new IOException("no form to " + action + ": " + status));
        }

        private static Map<String, String> fields(String form) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Matcher input = INPUT.matcher(form); input.find(); ) {
                String type = attribute(input.group(), "type");
                if (!List.of("checkbox", "file", "submit").contains(type)) {
                    fields.putIfAbsent(attribute(input.group(), "name"), attribute(input.group(), "value"));
                }
            }
            for (Matcher select = SELECT.matcher(form); select.find(); ) {
                fields.putIfAbsent(attribute(select.group(), "name"), chosen(select.group()));
            }
            fields.remove("");
            return fields;
        }

        /** The selected option, or the first one, as a browser takes it. */
        private static String chosen(String select) {
            List<String> options = OPTION.matcher(select)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .toList();
            return options.stream()
                    .filter(option -> option.contains(" selected"))
                    .findFirst()
                    .or(() -> options.stream().findFirst())
                    .map(option -> attribute(option, "value"))
                    .orElse("");
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&#34;", "\"") : "";
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** Reads a page, fills in the form that goes to an address, sends it. */
    Answer fill(String page, String action, Map<String, String> typed) throws IOException {
        Map<String, String> fields = get(page).form(action);
        fields.putAll(typed);
        return post(action, fields);
    }

    Answer post(String path, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with one file. */
    Answer upload(String path, Map<String, String> fields, String field, byte[] file) throws IOException {
        String boundary = UUID.randomUUID().toString();
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"proof.pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    Optional<String> signIn(Staff.Person person) throws IOException {
        Answer answer =
                fill("/sign-in", "/sign-in", Map.of("username", person.signInName(), "password", person.password()));
        return answer.status() == 302 && !answer.location().contains("/sign-in")
                ? Optional.of(answer.location())
                : Optional.empty();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String location =
                    response.headers().firstValue("Location").orElse("").replace(origin, "");
            return new Answer(response.statusCode(), location, response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
