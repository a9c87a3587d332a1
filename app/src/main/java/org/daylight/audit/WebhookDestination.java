package org.daylight.audit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An address that takes the anchors as JSON by POST and answers with 2xx when it has kept them. */
@Component
class WebhookDestination implements AnchorDestination {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Optional<URI> address;

    WebhookDestination(AnchorSettings settings) {
        this.address = Optional.ofNullable(settings.webhook());
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public boolean isWanted() {
        return address.isPresent();
    }

    @Override
    public void deliver(List<Noted> anchors) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address.orElseThrow())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(anchors)))
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < 200 || status > 299) {
                throw new IOException("the webhook answered " + status);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("stopped while sending").initCause(stopped);
        }
    }

    /** Numbers, names of algorithms, hexadecimal digits and moments: nothing that needs escaping. */
    static String json(List<Noted> anchors) {
        HexFormat hex = HexFormat.of();
        return anchors.stream()
                .map(noted -> "{\"position\":%d,\"algorithm\":\"%s\",\"hash\":\"%s\",\"seal\":\"%s\",\"at\":\"%s\"}"
                        .formatted(
                                noted.mark().position(),
                                noted.mark().algorithm(),
                                hex.formatHex(noted.mark().hash()),
                                hex.formatHex(noted.mark().seal()),
                                noted.at()))
                .collect(Collectors.joining(",", "{\"anchors\":[", "]}"));
    }
}
