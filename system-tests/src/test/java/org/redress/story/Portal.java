package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends just what a test tells it to, right or wrong. */
final class Portal {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Doors doors;

    Portal(Doors doors) {
        this.doors = doors;
    }

    Request to(String service, String send) {
        return new Request(service, send);
    }

    JsonNode get(String service, String path, String council) throws IOException, InterruptedException {
        return to(service, "GET " + path).as(council, "portal").send().body();
    }

    /** A request in the making. */
    final class Request {

        private final URI address;
        private final String method;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private HttpRequest.BodyPublisher body = BodyPublishers.noBody();

        private Request(String service, String send) {
            this.method = send.substring(0, send.indexOf(' '));
            this.address = doors.address(service).resolve(send.substring(send.indexOf(' ') + 1));
        }

        Request as(String council, String role) {
            return with("Authorization", "Bearer " + doors.token(council, role));
        }

        Request with(String header, String value) {
            headers.put(header, value);
            return this;
        }

        Request body(String text) {
            headers.putIfAbsent("Content-Type", "application/json");
            body = BodyPublishers.ofString(text);
            return this;
        }

        Answer send() throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .method(method, body);
            headers.forEach(request::header);
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        }
    }
}
