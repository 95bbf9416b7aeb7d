package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayerTest {

    private static final Patience SHORT = new Patience(Duration.ofMillis(400), Duration.ofMillis(5));

    private final TinyServer server = new TinyServer();
    private final Player player = new Player(server, SHORT);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void what_one_answer_holds_stands_in_the_next_call() {
        // Given
        server.answers("POST /v1/complaints", 201, "{\"id\":\"c-1\"}").answers("GET /v1/complaints/c-1", 200, "{}");

        // When
        Performance performance = player.play(
                scenario(
                        """
                - {call: register, to: intake, send: POST /v1/complaints, body: {nature: complaint},
                   expect: {status: 201}, capture: {complaint: $.id}}
                - {call: read, to: intake, as: portal, send: "GET /v1/complaints/${complaint}", expect: {status: 200}}
                """));

        // Then
        assertEquals(List.of(), performance.failures());
        assertEquals(
                List.of("POST /v1/complaints", "GET /v1/complaints/c-1"),
                server.asked().stream().map(TinyServer.Asked::request).toList());
        assertEquals("{\"nature\":\"complaint\"}", server.asked().get(0).body());
        assertEquals(
                "Bearer complaints-officer@E10000016", server.asked().get(0).header("Authorization"));
        assertEquals("Bearer portal@E10000016", server.asked().get(1).header("Authorization"));
    }

    @Test
    void a_read_is_repeated_until_it_shows_what_is_expected() {
        // Given
        server.answers("GET /routing", 404, "{}")
                .answers("GET /routing", 200, "{\"routingStatus\":\"pending\"}")
                .answers("GET /routing", 200, "{\"routingStatus\":\"decided\"}");

        // When
        Performance performance = player.play(
                scenario(
                        """
                - {call: routing, to: router, send: GET /routing,
                   expect: {status: 200, values: {$.routingStatus: decided}}}
                """));

        // Then
        assertTrue(performance.asExpected());
        assertEquals(3, server.asked().size());
    }

    @Test
    void a_write_that_is_not_known_yet_is_sent_again_under_the_same_key() {
        // Given
        server.answers("POST /steps", 404, "{}", "Retry-After", "1").answers("POST /steps", 201, "{}");

        // When
        Performance performance =
                player.play(scenario("- {call: step, to: router, send: POST /steps, body: {}, expect: {status: 201}}"));

        // Then
        assertTrue(performance.asExpected());
        List<String> keys = server.asked().stream()
                .map(asked -> asked.header("Idempotency-key"))
                .toList();
        assertEquals(2, keys.size());
        assertEquals(keys.get(0), keys.get(1));
    }

    @Test
    void two_calls_have_two_keys_and_a_read_has_none() {
        // Given
        server.answers("POST /steps", 201, "{}").answers("GET /steps", 200, "{}");

        // When
        player.play(
                scenario(
                        """
                - {call: one, to: router, send: POST /steps, expect: {status: 201}}
                - {call: two, to: router, send: POST /steps, expect: {status: 201}}
                - {call: three, to: router, send: GET /steps, expect: {status: 200}}
                """));

        // Then
        assertNotEquals(
                server.asked().get(0).header("Idempotency-key"),
                server.asked().get(1).header("Idempotency-key"));
        assertNull(server.asked().get(2).header("Idempotency-key"));
    }

    @Test
    void a_refusal_is_not_sent_again() {
        // Given
        server.answers("POST /steps", 409, "{\"detail\":\"not now\"}");

        // When
        Performance performance =
                player.play(scenario("- {call: step, to: router, send: POST /steps, body: {}, expect: {status: 201}}"));

        // Then
        assertEquals(1, server.asked().size());
        assertEquals(
                "test, step: status expected 201, got 409 {\"detail\":\"not now\"} (router POST /steps)",
                performance.failures().get(0).toString());
    }

    @Test
    void a_change_names_the_version_that_was_read_just_before() {
        // Given
        server.answers("GET /track", 200, "{}", "ETag", "\"4\"")
                .answers("GET /track", 200, "{}", "ETag", "\"5\"")
                .answers("POST /steps", 412, "{}")
                .answers("POST /steps", 201, "{}");

        // When
        Performance performance = player.play(scenario(
                "- {call: step, to: router, send: POST /steps, ifMatch: /track, body: {}, expect: {status: 201}}"));

        // Then
        assertTrue(performance.asExpected());
        assertEquals("\"4\"", server.asked().get(1).header("If-match"));
        assertEquals("\"5\"", server.asked().get(3).header("If-match"));
    }

    @Test
    void what_did_not_come_true_in_time_is_said_with_both_values() {
        // Given
        server.answers("GET /timetable", 200, "{\"deadlines\":[{\"rule\":\"CA-S1-RESP\",\"dueOn\":\"2024-03-04\"}]}");

        // When
        Performance performance = player.play(
                scenario(
                        """
                - call: dates
                  to: deadlines
                  send: GET /timetable
                  expect:
                    status: 200
                    values: {"$.deadlines[?(@.rule=='CA-S1-RESP')].dueOn": "2024-03-01"}
                """));

        // Then
        assertEquals(
                List.of("test, dates: $.deadlines[?(@.rule=='CA-S1-RESP')].dueOn expected \"2024-03-01\","
                        + " got [\"2024-03-04\"] (deadlines GET /timetable)"),
                performance.failures().stream().map(Failure::toString).toList());
    }

    @Test
    void a_call_that_lacks_what_it_needs_is_said_and_the_play_goes_on() {
        // Given
        server.answers("POST /v1/complaints", 400, "{}").answers("GET /rules", 200, "{}");

        // When
        Performance performance = player.play(
                scenario(
                        """
                - {call: register, to: intake, send: POST /v1/complaints, expect: {status: 201}, capture: {id: $.id}}
                - {call: read, to: intake, send: "GET /v1/complaints/${id}", expect: {status: 200}}
                - {call: rules, to: router, send: GET /rules, expect: {status: 200}}
                """));

        // Then
        assertEquals(
                List.of("register", "read"),
                performance.failures().stream().map(Failure::call).toList());
        assertEquals(
                "no earlier answer gave ${id}", performance.failures().get(1).got());
        assertEquals("GET /rules", server.asked().get(1).request());
    }

    @Test
    void a_service_that_cannot_be_reached_is_a_failure() {
        // Given
        server.close();

        // When
        Performance performance =
                player.play(scenario("- {call: read, to: intake, send: GET /, expect: {status: 200}}"));

        // Then
        assertEquals(1, performance.failures().size());
        assertEquals("an answer", performance.failures().get(0).expected());
    }

    @Test
    void a_file_goes_along_as_form_data() {
        // Given
        server.answers("POST /evidence", 201, "{}");

        // When
        player.play(
                scenario(
                        """
                - {call: proof, to: remedies, send: POST /evidence, expect: {status: 201},
                   file: {name: letter.txt, mediaType: text/plain, content: We are sorry.}}
                """));

        // Then
        TinyServer.Asked asked = server.asked().get(0);
        assertTrue(asked.header("Content-type").startsWith("multipart/form-data; boundary="));
        assertTrue(asked.body().contains("name=\"file\"; filename=\"letter.txt\""));
        assertTrue(asked.body().contains("\r\n\r\nWe are sorry.\r\n--"));
    }

    @Test
    void only_what_came_out_as_expected_is_shown() {
        // Given
        server.answers("GET /one", 200, "{}").answers("GET /two", 500, "{}");
        List<String> shown = new ArrayList<>();

        // When
        player.play(
                scenario(
                        """
                - {call: one, to: intake, send: GET /one, expect: {status: 200}}
                - {call: two, to: intake, send: GET /two, expect: {status: 200}}
                """),
                scene -> shown.add(scene.call().call()));

        // Then
        assertEquals(List.of("one"), shown);
    }

    private static Scenario scenario(String calls) {
        return ScenarioFiles.parse("name: test\ncouncil: E10000016\nkind: invented\ncalls:\n" + calls);
    }
}
