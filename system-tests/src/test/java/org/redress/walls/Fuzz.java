package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Makes requests, right and wrong, from what the services say of themselves. The same seed makes the same requests. */
final class Fuzz {

    private static final List<String> WORDS =
            List.of("Nobody called back.", "Zażółć gęślą jaźń", "مرحبا", "a", "Line one.\nLine two.", "O'Brien-Smith");
    private static final int DEEP = 5_000;
    private static final int SELDOM = 10;

    private final Random random;
    private final List<Endpoint> endpoints;
    private final RoleTable table;
    private final Oddities oddities;
    private final Breaker breaker;

    Fuzz(long seed, List<Endpoint> endpoints, RoleTable table) {
        this.random = new Random(seed);
        this.endpoints = endpoints;
        this.table = table;
        this.oddities = new Oddities(random);
        this.breaker = new Breaker(random);
    }

    FuzzRequest next(World world) {
        Endpoint endpoint = oddities.one(endpoints);
        if (endpoint.method().equals("DELETE") && random.nextInt(SELDOM) > 0) {
            return next(world); // what is gone lets little happen
        }
        FuzzRequest right = right(world, endpoint);
        if (random.nextInt(10) < 3) {
            return right;
        }
        if (endpoint.takesBody() && random.nextInt(10) < 8) {
            return random.nextInt(10) < 7 ? withBrokenBody(world, right) : withSomethingElse(right);
        }
        return random.nextBoolean() ? withOddAddress(right) : withOddHeaders(right);
    }

    private FuzzRequest right(World world, Endpoint endpoint) {
        List<String> roles = table.row(endpoint).cells().entrySet().stream()
                .filter(cell -> cell.getValue() != Cell.NO)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, String> headers = new TreeMap<>();
        if (endpoint.takes("header", "Idempotency-Key")) {
            headers.put("Idempotency-Key", "fuzz-" + new UUID(random.nextLong(), random.nextLong()));
        }
        String address = Addresses.in(world, endpoint) + query(endpoint);
        return new FuzzRequest(endpoint, "right", oddities.one(roles), address, headers, content(world, endpoint));
    }

    private Content content(World world, Endpoint endpoint) {
        if (!endpoint.takesBody()) {
            return null;
        }
        JsonNode body = body(world, endpoint);
        return endpoint.mediaType().orElseThrow().equals(Endpoint.FORM)
                ? Content.form(body, "a file.txt")
                : Content.json(body);
    }

    private JsonNode body(World world, Endpoint endpoint) {
        double optional = random.nextInt(4) == 0 ? 0 : random.nextDouble();
        return new Values(random, endpoint.schemas(), optional, (place, schema) -> oddities.one(WORDS))
                .knowing(world.ids())
                .of(endpoint.requestSchema());
    }

    private String query(Endpoint endpoint) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : endpoint.parameters("query")) {
            if (!parameter.path("required").asBoolean() && random.nextInt(3) == 0) {
                String value = new Values(random, endpoint.schemas(), 1, (place, schema) -> "words")
                        .of(parameter.path("schema"))
                        .asText();
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asText());
                query.append('=').append(value);
            }
        }
        return query.toString().replace(" ", "%20");
    }

    private FuzzRequest withBrokenBody(World world, FuzzRequest right) {
        Endpoint endpoint = right.endpoint();
        JsonNode broken = breaker.broken(body(world, endpoint));
        Content content = endpoint.mediaType().orElseThrow().equals(Endpoint.FORM)
                ? Content.form(broken, oddities.text().replaceAll("[\\r\\n\"]", ""))
                : Content.json(broken.toString().replace(Oddities.HALF_A_CHARACTER, "\\ud800"));
        return with(right, "broken body", right.address(), right.headers(), content);
    }

    private FuzzRequest withSomethingElse(FuzzRequest right) {
        byte[] bytes = right.content().bytes();
        String type = right.content().mediaType();
        Content content =
                switch (random.nextInt(9)) {
                    case 0 -> new Content(type, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                    case 1 -> new Content(type, damaged(bytes));
                    case 2 ->
                        new Content(
                                oddities.one(List.of("text/plain", "application/xml", "x/y", "*/*", "json")), bytes);
                    case 3 -> new Content(type, new byte[0]);
                    case 4 ->
                        new Content(
                                type,
                                oddities.one(List.of("null", "[]", "\"\"", "0", "true", "{}{}", "{\"a\":1,\"a\":2}"))
                                        .getBytes(StandardCharsets.UTF_8));
                    case 5 -> new Content(type, "[".repeat(DEEP).getBytes(StandardCharsets.UTF_8));
                    case 6 -> new Content(type, "{\"a\":".repeat(DEEP).getBytes(StandardCharsets.UTF_8));
                    case 7 -> new Content(type + "; charset=utf-16", bytes);
                    default -> new Content(type, ("\uFEFF" + right.content().text()).getBytes(StandardCharsets.UTF_8));
                };
        return with(right, "something else", right.address(), right.headers(), content);
    }

    private byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 1 + damaged.length / 50 && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private FuzzRequest withOddAddress(FuzzRequest right) {
        String path = right.endpoint().path().replaceAll("\\{\\w+}", oddities.id());
        List<JsonNode> parameters = right.endpoint().parameters("query");
        String address = parameters.isEmpty() || random.nextBoolean()
                ? path + (random.nextInt(4) == 0 ? "?" + oddities.id() + "=" + oddities.id() : "")
                : right.address().split("\\?")[0] + "?"
                        + oddities.one(parameters).path("name").asText() + "=" + oddities.id();
        return with(right, "odd address", address, right.headers(), right.content());
    }

    private FuzzRequest withOddHeaders(FuzzRequest right) {
        Map<String, String> headers = new TreeMap<>(right.headers());
        switch (random.nextInt(6)) {
            case 0 ->
                headers.put(
                        "If-Match", oddities.one(List.of("*", "1", "\"x\"", "W/\"1\"", "\"9999999999999999999\"", "")));
            case 1 ->
                headers.put("Idempotency-Key", oddities.one(List.of("", "k".repeat(201), "caf\u00e9", "a b", "\t")));
            case 2 -> headers.put("Accept", oddities.one(List.of("text/html", "image/svg+xml", "x", "*/*;q=z", "")));
            case 3 -> headers.put("Accept-Encoding", oddities.one(List.of("gzip", "br", "identity;q=0", "x")));
            case 4 -> headers.put("Content-Encoding", "gzip");
            default -> headers.put("X-Forwarded-For", "a".repeat(4_000));
        }
        return with(right, "odd headers", right.address(), headers, right.content());
    }

    private static FuzzRequest with(
            FuzzRequest right, String kind, String address, Map<String, String> headers, Content content) {
        return new FuzzRequest(right.endpoint(), kind, right.role(), address, headers, content);
    }
}
