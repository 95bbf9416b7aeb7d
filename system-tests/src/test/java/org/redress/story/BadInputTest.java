package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.Suite;

/** Bad input to each service: a problem answer that a portal developer can act on, and nothing stored. */
@Tag("suite")
class BadInputTest {

    private static final String KENT = "E10000016";
    private static final String ESSEX = "E10000012";
    private static final String NOT_SERVED = "E06000001";

    private static Suite suite;
    private static Portal portal;

    @BeforeAll
    static void start() {
        suite = RunningSuite.shared();
        portal = new Portal(new SuiteDoors(suite));
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an unknown field      | 400 | colour            | \"colour\": \"red\"",
                "an unknown code       | 400 | nature            | \"nature\": \"grumble\"",
                "an unknown code below | 400 | function          | \"elements\": [{\"function\": \"gardening\", \"functionSource\": \"officer\"}]",
                "a date before the law | 400 | receivedOn        | \"receivedOn\": \"2006-08-31\"",
                "half a date           | 400 | receivedOn        | \"receivedOn\": \"2015-07\"",
                "text for a list       | 400 | children          | \"children\": \"one\"",
                "a text too long       | 400 | externalReference | \"externalReference\": \"<long>\"",
            })
    void registering_is_refused_and_nothing_is_stored(String what, int status, String field, String wrong)
            throws Exception {
        // Given
        String mark = "bad-" + UUID.randomUUID();

        // When
        Answer answer = register(mark, wrong.replace("<long>", "x".repeat(5000)));

        // Then
        assertProblem(answer, status, "invalid-request");
        assertTrue(answer.body().path("field").asText().contains(field), answer::text);
        assertNothingStored(mark);
    }

    @Test
    void an_unknown_code_is_answered_with_the_codes_there_are() throws Exception {
        Answer answer = register("bad-" + UUID.randomUUID(), "\"nature\": \"grumble\"");

        assertTrue(answer.body().path("detail").asText().contains("other_representation"), answer::text);
    }

    @Test
    void tomorrow_is_refused_and_today_is_taken() throws Exception {
        // Given
        String mark = "bad-" + UUID.randomUUID();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

        // When
        Answer tomorrow = register(mark, "\"receivedOn\": \"" + today.plusDays(1) + "\"");
        Answer taken = register("good-" + mark, "\"receivedOn\": \"" + today + "\"");
        Answer firstDay = register("first-" + mark, "\"receivedOn\": \"2006-09-01\"");

        // Then
        assertProblem(tomorrow, 400, "invalid-request");
        assertNothingStored(mark);
        assertEquals(201, taken.status(), taken::text);
        assertEquals(201, firstDay.status(), firstDay::text);
    }

    @Test
    void malformed_json_is_refused() throws Exception {
        Answer answer = portal.to("intake", "POST /v1/complaints")
                .as(KENT, "portal")
                .body("{\"nature\": ")
                .send();

        assertProblem(answer, 400, "invalid-request");
    }

    @Test
    void a_body_over_the_limit_is_refused() throws Exception {
        // Given
        String mark = "bad-" + UUID.randomUUID();

        // When
        Answer answer = register(mark, "\"narrative\": \"" + "x".repeat(256 * 1024) + "\"");

        // Then
        assertProblem(answer, 413, "body-too-large");
        assertNothingStored(mark);
    }

    @Test
    void a_body_that_is_not_json_is_refused() throws Exception {
        Answer answer = portal.to("intake", "POST /v1/complaints")
                .as(KENT, "portal")
                .with("Content-Type", "text/plain")
                .body("I want to complain")
                .send();

        assertEquals(415, answer.status(), answer::text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "intake, GET /v1/complaints",
        "intake, POST /v1/complaints",
        "router, GET /v1/rules",
        "deadlines, GET /v1/time-limits",
        "remedies, GET /v1/remedies"
    })
    void without_a_token_nothing_is_answered(String service, String send) throws Exception {
        Answer missing = portal.to(service, send).send();
        Answer nonsense = portal.to(service, send)
                .with("Authorization", "Bearer nonsense")
                .send();
        Answer expired = portal.to(service, send)
                .with("Authorization", "Bearer " + suite.tokens().expired(KENT, "complaints-manager"))
                .send();

        assertAll(
                () -> assertEquals(401, missing.status(), missing::text),
                () -> assertEquals(401, nonsense.status(), nonsense::text),
                () -> assertEquals(401, expired.status(), expired::text));
    }

    @ParameterizedTest(name = "{2} may not {1} at {0}")
    @CsvSource({
        "intake, POST /v1/complaints, auditor",
        "intake, GET /v1/complaints, operator",
        "router, POST /v1/complaints/00000000-0000-7000-8000-000000000000/departures, portal",
        "remedies, POST /v1/decisions, portal"
    })
    void a_role_may_do_only_what_is_its_own(String service, String send, String role) throws Exception {
        Answer answer = portal.to(service, send).as(KENT, role).body("{}").send();

        assertEquals(403, answer.status(), answer::text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "intake, GET /v1/complaints",
        "router, GET /v1/complaints/00000000-0000-7000-8000-000000000000/routing",
        "deadlines, GET /v1/complaints/00000000-0000-7000-8000-000000000000/timetable",
        "remedies, GET /v1/remedies"
    })
    void a_council_that_is_not_served_is_told_so(String service, String send) throws Exception {
        Answer answer =
                portal.to(service, send).as(NOT_SERVED, "complaints-officer").send();

        assertProblem(answer, 403, "council-not-served");
    }

    @Test
    void another_councils_complaint_is_unknown_everywhere() throws Exception {
        // Given
        String complaint = registered(KENT);

        // When
        for (String[] place : new String[][] {
            {"intake", "/v1/complaints/" + complaint},
            {"router", "/v1/complaints/" + complaint + "/routing"},
            {"deadlines", "/v1/complaints/" + complaint + "/timetable"}
        }) {
            Answer own = portal.to(place[0], "GET " + place[1])
                    .as(KENT, "complaints-officer")
                    .send();
            Answer other = portal.to(place[0], "GET " + place[1])
                    .as(ESSEX, "complaints-officer")
                    .send();

            // Then
            assertEquals(200, own.status(), own::text);
            assertProblem(other, 404, "not-found");
        }
    }

    @Test
    void a_decision_about_another_councils_complaint_is_refused() throws Exception {
        // Given
        String complaint = registered(KENT);
        String decision = "{\"reference\": \"25 888 888\", \"complaintId\": \"%s\", \"decidedOn\": \"2025-06-02\","
                + " \"outcome\": \"upheld\", \"evidenceRequested\": false, \"remedies\": [{\"kind\": \"apology\"}]}";

        // When
        Answer answer = portal.to("remedies", "POST /v1/decisions")
                .as(ESSEX, "complaints-officer")
                .body(decision.formatted(complaint))
                .send();

        // Then
        assertProblem(answer, 422, "unknown-reference");
        assertEquals("complaintId", answer.body().path("field").asText());
        Answer list = portal.to("remedies", "GET /v1/decisions?reference=25%20888%20888")
                .as(ESSEX, "complaints-officer")
                .send();
        assertFalse(list.text().contains("25 888 888"), list::text);
    }

    @Test
    void steps_are_refused_with_what_is_wrong() throws Exception {
        // Given
        String complaint = registered(KENT);
        String track = portal.get("router", "/v1/complaints/" + complaint + "/routing", KENT)
                .path("tracks")
                .path(0)
                .path("id")
                .asText();
        String steps = "/v1/complaints/" + complaint + "/tracks/" + track + "/steps";
        String right = "{\"step\": \"stage1_response_sent\", \"on\": \"2025-03-10\"}";

        // When
        Answer noVersion = step(steps, null, right);
        Answer stale = step(steps, "\"99\"", right);
        Answer unknownField = step(steps, "\"1\"", right.replace("\"on\"", "\"when\""));
        Answer unknownCode = step(steps, "\"1\"", right.replace("stage1_response_sent", "shrugged"));
        Answer otherCouncil = portal.to("router", "POST " + steps)
                .as(ESSEX, "complaints-officer")
                .with("If-Match", "\"1\"")
                .body(right)
                .send();

        // Then
        assertAll(
                () -> assertProblem(noVersion, 428, "if-match-missing"),
                () -> assertProblem(stale, 412, "stale"),
                () -> assertProblem(unknownField, 400, "invalid-request"),
                () -> assertProblem(unknownCode, 400, "invalid-request"),
                () -> assertProblem(otherCouncil, 404, "not-found"));
        JsonNode after = portal.get("router", "/v1/complaints/" + complaint + "/tracks/" + track, KENT);
        assertEquals(0, after.path("steps").size(), after::toString);
    }

    @Test
    void a_calculation_is_refused_with_what_is_wrong() throws Exception {
        Answer answer = portal.to("deadlines", "POST /v1/calculations")
                .as(KENT, "complaints-officer")
                .body(
                        "{\"from\": \"2024-02-16\", \"length\": 10, \"unit\": \"fortnights\", \"direction\": \"forward\"}")
                .send();

        assertProblem(answer, 400, "invalid-request");
        assertTrue(answer.body().path("detail").asText().contains("working_days"), answer::text);
    }

    private static Answer step(String steps, String version, String body) throws Exception {
        Portal.Request request = portal.to("router", "POST " + steps).as(KENT, "complaints-officer");
        return (version == null ? request : request.with("If-Match", version))
                .body(body)
                .send();
    }

    /** A complaint as it should be, but for what is said instead; a field named there stands in place of the right one. */
    private static Answer register(String mark, String instead) throws Exception {
        return portal.to("intake", "POST /v1/complaints")
                .as(KENT, "complaints-officer")
                .body(Complaints.about(mark, instead))
                .send();
    }

    private static String registered(String council) throws Exception {
        Answer answer = portal.to("intake", "POST /v1/complaints")
                .as(council, "complaints-officer")
                .body(Complaints.about("bad-input-" + UUID.randomUUID(), "\"receivedOn\": \"2025-03-03\""))
                .send();
        assertEquals(201, answer.status(), answer::text);
        String complaint = answer.body().path("id").asText();
        for (String place : new String[] {"router /routing", "deadlines /timetable"}) {
            String[] parts = place.split(" ");
            Eventually.answers(200, () -> portal.to(parts[0], "GET /v1/complaints/" + complaint + parts[1])
                    .as(council, "complaints-officer")
                    .send());
        }
        return complaint;
    }

    private static void assertProblem(Answer answer, int status, String name) {
        assertAll(
                () -> assertEquals(status, answer.status(), answer::text),
                () -> assertEquals(
                        "application/problem+json",
                        answer.header("Content-Type").orElse("").split(";")[0]),
                () -> assertEquals(
                        "/problems/" + name, answer.body().path("type").asText(), answer::text),
                () -> assertEquals(status, answer.body().path("status").asInt(), answer::text),
                () -> assertFalse(answer.body().path("detail").asText().isBlank(), answer::text));
    }

    private static void assertNothingStored(String mark) throws Exception {
        JsonNode list = portal.get("intake", "/v1/complaints?externalReference=" + mark, KENT);
        assertEquals(0, list.path("items").size(), list::toString);
    }
}
