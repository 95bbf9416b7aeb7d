package org.redress.walls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.redress.local.Suite;

/** Sends just what it is told to, as whom it is told to. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Suite suite;

    Http(Suite suite) {
        this.suite = suite;
    }

    Request to(String service, String method, String pathAndQuery) {
        return new Request(suite.uri(service).resolve(pathAndQuery), method);
    }

    Request toManagement(String service, String path) {
        return new Request(suite.managementUri(service).resolve(path), "GET");
    }

    /** A request in the making. */
    final class Request {

        private final URI address;
        private final String method;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private byte[] body;

        private Request(URI address, String method) {
            this.address = address;
            this.method = method;
        }

        /** @param council null for a token that names none */
        Request as(String council, String role) {
            String token =
                    tokens.computeIfAbsent(council + role, any -> suite.tokens().token(council, role));
            return with("Authorization", "Bearer " + token);
        }

        Request with(String header, String value) {
            headers.put(header, value);
            return this;
        }

        Request body(Content content) {
            headers.put("Content-Type", content.mediaType());
            body = content.bytes();
            return this;
        }

        Reply send() {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            headers.forEach(request::header);
            try {
                return reply(client.send(request.build(), BodyHandlers.ofInputStream()));
            } catch (IOException e) {
                throw new UncheckedIOException(method + " " + address + ": " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static Reply reply(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            boolean endless =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            String text = endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Reply(response.statusCode(), response.headers(), text);
        }
    }
}
