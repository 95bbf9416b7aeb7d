package org.redress.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An HTTP server that answers as told and remembers what it was asked. It stands for all four services. */
final class TinyServer implements Doors, AutoCloseable {

    private final HttpServer server;
    private final Map<String, Deque<Prepared>> answers = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    TinyServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Prepares the next answer to a request; the last one prepared is given for ever. */
    TinyServer answers(String request, int status, String body, String... headers) {
        answers.computeIfAbsent(request, any -> new ArrayDeque<>()).add(new Prepared(status, body, headers));
        return this;
    }

    synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public URI address(String service) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public String token(String council, String role) {
        return role + "@" + council;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(request, Map.copyOf(exchange.getRequestHeaders()), body));
        Deque<Prepared> prepared = answers.getOrDefault(request, new ArrayDeque<>());
        Prepared next = prepared.size() > 1 ? prepared.poll() : prepared.peek();
        Prepared given = next == null ? new Prepared(500, "{\"detail\":\"not prepared\"}", new String[0]) : next;
        for (int header = 0; header < given.headers().length; header += 2) {
            exchange.getResponseHeaders().add(given.headers()[header], given.headers()[header + 1]);
        }
        byte[] bytes = given.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(given.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    record Asked(String request, Map<String, List<String>> headers, String body) {

        /** The first value of a header, or null. */
        String header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
        }
    }

    private record Prepared(int status, String body, String[] headers) {}
}
