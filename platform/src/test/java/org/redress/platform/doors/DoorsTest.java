package org.redress.platform.doors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.LocalStack;
import org.redress.local.LocalStackResource;

/** What is turned away before a resource sees it, and what every answer carries. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "platform"))
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(ShortPatience.class)
class DoorsTest {
    private static final String KENT = "E10000016";
    private static final String A_NOTE = "/v1/notes/" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes/unknown", "/v1/nowhere", "/q/openapi", "/q/swagger-ui/", "/nowhere", "/"})
    void everyAnswerTellsBrowsersToDoNothingElseWithIt(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void noAnswerOfTheApiIsKeptOnTheWay() {
        as("no-store").get(A_NOTE).then().statusCode(404).header("Cache-Control", "no-store");
        given().get(A_NOTE).then().statusCode(401).header("Cache-Control", "no-store");
    }

    @Test
    void anotherSitesPageMayNotCallUnlessConfigured() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/notes")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
        as("another-site")
                .header("Origin", "https://elsewhere.example")
                .get(A_NOTE)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theAddressMayHave4096Characters() {
        String query = A_NOTE + "?x=";

        as("long-address").get(query + "x".repeat(4096 - query.length())).then().statusCode(404);
        as("long-address")
                .get(query + "x".repeat(4097 - query.length()))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", "nosniff")
                .body("type", equalTo("/problems/address-too-long"))
                .body("limit", equalTo(4096));
    }

    @Test
    void theHeadersMayHave16KiB() {
        as("large-headers")
                .header("X-Filler", "x".repeat(14_000))
                .get(A_NOTE)
                .then()
                .statusCode(404);
        as("large-headers")
                .header("X-Filler", "x".repeat(16_384))
                .get(A_NOTE)
                .then()
                .statusCode(431)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/headers-too-large"));
    }

    @Test
    void whatTheServerItselfTurnsAwayIsNeitherStoredNorAFault() {
        assertEquals(
                431,
                as("far-too-large")
                        .header("X-Filler", "x".repeat(70_000))
                        .get(A_NOTE)
                        .statusCode());
        assertEquals(
                414, as("far-too-long").get(A_NOTE + "?x=" + "x".repeat(20_000)).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, /v1/notes, 262144, 400",
        "application/json, /v1/notes, 262145, 413",
        "multipart/form-data; boundary=x, /v1/notes, 262145, 413",
        "application/octet-stream, /v1/files/1/content, 262145, 404",
        "application/octet-stream, /v1/files/1/content, 1048576, 404",
        "application/octet-stream, /v1/files/1/content, 1048577, 413",
        "application/octet-stream, /v1/files/1/more/content, 262145, 413",
        "application/octet-stream, /v1/files/content, 262145, 413",
    })
    void aBodyIsLimitedByItsPath(String type, String path, int size, int status) {
        withToken(LocalStack.shared().tokens().token(KENT, "portal"))
                .contentType(type)
                .body("x".repeat(size).getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(status);
    }

    @Test
    void anAccountGetsItsShareAndOthersAreNotHurt() {
        String busy = "busy-" + UUID.randomUUID();

        Response refused = firstRefused(() -> as(busy).get(A_NOTE));

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"))
                .body("detail", not(containsString(busy)));
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait >= 1 && wait <= 2, "Retry-After: " + wait);
        as("quiet-" + UUID.randomUUID()).get(A_NOTE).then().statusCode(404);
        // The same account of another council is another account.
        withToken(token("E10000012", busy)).get(A_NOTE).then().statusCode(404);
        assertTrue(metrics().contains("redress_doors_refused_total{reason=\"rate\"}"), metrics());
    }

    @Test
    void anAddressThatSendsBadTokensIsTurnedAwayAndAGoodTokenFromThereIsNot() throws Exception {
        String from = "127.0.0.2";
        List<Integer> answers = Stream.generate(() -> RawHttp.get(from, A_NOTE, "Bearer nonsense"))
                .limit(150)
                .toList();

        assertEquals(401, answers.get(0));
        assertEquals(429, answers.get(answers.size() - 1));
        assertEquals(404, RawHttp.get(from, A_NOTE, "Bearer " + token(KENT, "same-office")));
        given().get(A_NOTE).then().statusCode(401);
    }

    @Test
    void anAddressWithoutATokenIsTurnedAwayToo() {
        List<Integer> answers = Stream.generate(() -> RawHttp.get("127.0.0.3", "/q/openapi", null))
                .limit(150)
                .toList();

        assertEquals(200, answers.get(0));
        assertEquals(429, answers.get(answers.size() - 1));
    }

    @Test
    void aBodyThatDripsIsAnsweredAndCutOff() throws Exception {
        String answer = RawHttp.drip(
                "POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n"
                        + "Authorization: Bearer "
                        + LocalStack.shared().tokens().token(KENT, "portal") + "\r\n\r\n{",
                " ",
                ShortPatience.BODY);

        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        assertTrue(answer.contains("/problems/request-too-slow"), answer);
    }

    @Test
    void everyLogLosesTheWordsOfExceptions() {
        List<Handler> consoles = Stream.of(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .toList();

        assertFalse(consoles.isEmpty());
        for (Handler console : consoles) {
            LogRecord entry = new LogRecord(Level.SEVERE, "it failed");
            entry.setThrown(new IllegalStateException("the words of a parent"));
            assertTrue(console.getFilter().isLoggable(entry));
            assertEquals("java.lang.IllegalStateException", entry.getThrown().getMessage());
        }
    }

    private static Response firstRefused(java.util.function.Supplier<Response> call) {
        for (int i = 0; i < 2_000; i++) {
            Response answer = call.get();
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    private static RequestSpecification as(String subject) {
        return withToken(token(KENT, subject));
    }

    private static RequestSpecification withToken(String token) {
        return given().header("Authorization", "Bearer " + token).accept(ContentType.JSON);
    }

    /** The role of a person. */
    private static String token(String council, String subject) {
        return LocalStack.shared().tokens().token(council, subject, "auditor");
    }

    private static String metrics() {
        return given().baseUri("http://localhost")
                .port(RawHttp.managementPort())
                .get("/q/metrics")
                .asString();
    }
}
