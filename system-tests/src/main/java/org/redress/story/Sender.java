package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends a call over HTTP, as any client of the API would. */
final class Sender {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Answer read(URI address, String token) {
        return send(request(address, token).GET().build());
    }

    /** Reads the version that a change must name: the ETag of what stands at an address; null if it has none. */
    String versionAt(URI address, String token) {
        return read(address, token).header("ETag").orElse(null);
    }

    /**
     * Sends the call once.
     *
     * @param key the Idempotency-Key, the same for every repetition of the same call
     * @param version for If-Match, or null
     */
    Answer send(Call call, URI address, String token, JsonNode body, String key, String version) {
        HttpRequest.Builder request = request(address, token);
        if (!call.reads()) {
            request.header("Idempotency-Key", key);
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        return send(withBody(request, call, body).build());
    }

    private static HttpRequest.Builder withBody(HttpRequest.Builder request, Call call, JsonNode body) {
        if (call.file() != null) {
            FormData form = FormData.of(call.file());
            return request.header("Content-Type", form.mediaType())
                    .method(call.method(), BodyPublishers.ofByteArray(form.bytes()));
        }
        if (body != null) {
            return request.header("Content-Type", "application/json")
                    .method(call.method(), BodyPublishers.ofString(body.toString()));
        }
        return request.method(call.method(), BodyPublishers.noBody());
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json;q=0.9, */*;q=0.1");
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException notReached) {
            throw new UncheckedIOException(notReached);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + request.uri(), stopped);
        }
    }
}
