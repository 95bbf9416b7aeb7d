package org.redress.remedies;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStack;

/** What people wrote is read by whoever may, stands nowhere as it was written, and is gone once it was erased. */
@QuarkusTest
class PersonalDataHttpTest extends RegistryTest {

    private static final String DATED =
            """
            {"precision": "day", "notBefore": "%1$s", "notAfter": "%1$s", "source": "%2$s"}""";

    /** A remedy with a marker in every field that takes words, driven to the Ombudsman's outcome. */
    private record Marked(UUID complaint, String decision, String remedy, String evidence, List<String> markers) {}

    @Test
    void whatPeopleWroteIsShownAndStandsNowhereAsItWasWritten() throws SQLException {
        Marked marked = marked();

        // Then it is shown
        JsonPath decision =
                as(KENT, "auditor").get("/v1/decisions/" + marked.decision()).jsonPath();
        JsonPath remedy = remedy(KENT, marked.remedy());
        assertEquals(
                marked.markers().subList(0, 9),
                Arrays.asList(
                        decision.getString("ombudsmanCategory"),
                        decision.getString("decidedOn.source"),
                        remedy.getString("text"),
                        remedy.getString("mustCover[0]"),
                        remedy.getString("startOn.source"),
                        remedy.getString("entries[0].note"),
                        remedy.getString("entries[1].on.source"),
                        remedy.getString("evidence[0].filename"),
                        remedy.getString("evidence[0].note")));
        assertTrue(fetched(marked).asString().contains(marked.markers().get(9)));

        // And stands nowhere
        assertEquals(14, marked.markers().size());
        for (String marker : marked.markers()) {
            assertEquals(List.of(), columnsWith(marker), marker);
            assertFalse(
                    Events.toldAbout(marked.complaint()).stream()
                            .anyMatch(told -> told.data().toString().contains(marker)),
                    marker);
        }
    }

    @Test
    void onceErasedNothingPersonalCanBeReadOrWrittenAnyMoreAndTheRestStays() throws SQLException {
        // Given
        Marked marked = marked();
        JsonPath before = remedy(KENT, marked.remedy());

        // When
        erase(marked.complaint());

        // Then
        JsonPath decision =
                as(KENT, "auditor").get("/v1/decisions/" + marked.decision()).jsonPath();
        assertNull(decision.getString("ombudsmanCategory"));
        assertEquals("2024-10-29", decision.getString("decidedOn"));
        assertTrue(decision.getString("personalDataErasedOn").matches("\\d{4}-\\d\\d-\\d\\d"));
        JsonPath remedy = remedy(KENT, marked.remedy());
        assertEquals(decision.getString("personalDataErasedOn"), remedy.getString("personalDataErasedOn"));
        assertNull(remedy.getString("text"));
        assertEquals(List.of(), remedy.getList("mustCover"));
        assertNull(remedy.getString("entries[0].note"));
        assertNull(remedy.getString("evidence[0].filename"));
        assertEquals(before.getString("evidence[0].sha256"), remedy.getString("evidence[0].sha256"));
        assertEquals(before.getString("status"), remedy.getString("status"));
        assertEquals(before.getString("outcomeOn"), remedy.getString("outcomeOn"));
        fetched(marked).then().statusCode(410).body("type", equalTo("/problems/personal-data-erased"));
        assertEquals(
                1, count("select count(*) from decision where id = ?::uuid and data_key is null", marked.decision()));

        // And nothing new is taken
        change(KENT, OFFICER, marked.remedy(), "progress", "{\"status\": \"in_progress\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/personal-data-erased"));
        upload(KENT, marked.remedy(), "a.txt", "again".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/personal-data-erased"));
        json(KENT, OFFICER, RecordDecisionHttpTest.decision(newReference(), marked.complaint(), "\"2024-10-29\"", ""))
                .post("/v1/decisions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/personal-data-erased"));
    }

    @Test
    void erasureTouchesOneComplaintOfOneCouncil() {
        UUID other = complaintOf(KENT);
        String remedy = worded(KENT, other);
        UUID erased = complaintOf(KENT);

        erase(erased);
        Events.send("complaints", ESSEX, other, other, "personal-data-erased", "{\"complaintId\": \"" + other + "\"}");
        await().atMost(SOON)
                .until(() -> count("select count(*) from held_event where complaint_id = ?::uuid", other) == 1);

        assertEquals("Say sorry to Ms A", remedy(KENT, remedy).getString("text"));
    }

    @Test
    void theHistoryShowsWhatWasWrittenUntilItIsErased() {
        // Given a draft whose remedies are dropped
        UUID complaint = complaintOf(KENT);
        JsonPath draft = recorded(
                KENT,
                """
                {"reference": "%s", "complaintId": "%s", "state": "draft", "outcome": "upheld",
                 "ombudsmanCategory": "Category in the draft"}"""
                        .formatted(newReference(), complaint));
        String id = draft.getString("id");
        json(KENT, OFFICER, "{\"decidedOn\": \"2024-10-29\", \"outcome\": \"upheld\"}")
                .header("If-Match", "\"1\"")
                .post("/v1/decisions/" + id + "/final")
                .then()
                .statusCode(201);
        as(KENT, OFFICER).get("/v1/decisions/" + id).then().statusCode(200);
        await().atMost(SOON).until(() -> history(id).getList("entries.deed").contains("read"));

        // Then
        JsonPath history = history(id);
        assertEquals(
                List.of("insert", "update"), history.getList("entries.deed").subList(0, 2));
        assertEquals("complaints-officer@" + KENT, history.getString("entries[0].actor"));
        assertEquals("recordDecision", history.getString("entries[0].purpose"));
        assertEquals("recordFinalDecision", history.getString("entries[1].purpose"));
        assertTrue(history.getString("entries[1].before.personal").contains("Category in the draft"));
        assertTrue(history.getString("entries[0].after.personal").startsWith("sha256:"));
        assertNull(history.getString("entries[0].after.data_key"));

        // When
        erase(complaint);

        // Then
        assertEquals("erased", history(id).getString("entries[1].before.personal"));
        as(KENT, OFFICER).get("/v1/decisions/" + id + "/history").then().statusCode(403);
        as(ESSEX, MANAGER).get("/v1/decisions/" + id + "/history").then().statusCode(404);
    }

    @Test
    void aRemedyAndACaseHaveAHistoryToo() {
        String remedy = worded(KENT, null);
        change(KENT, OFFICER, remedy, "progress", "{\"status\": \"in_progress\"}")
                .then()
                .statusCode(200);
        String one = json(
                        KENT,
                        OFFICER,
                        "{\"reference\": \"%s\", \"openedOn\": \"2024-05-20\"}".formatted(newReference()))
                .post("/v1/ombudsman-cases")
                .then()
                .extract()
                .path("id");

        as(KENT, MANAGER)
                .get("/v1/remedies/" + remedy + "/history")
                .then()
                .statusCode(200)
                .body("entries.subject", hasItem("remedy_entry"))
                .body("entries[0].deed", equalTo("insert"));
        as(KENT, "auditor")
                .get("/v1/ombudsman-cases/" + one + "/history")
                .then()
                .statusCode(200)
                .body("entries[0].purpose", equalTo("openOmbudsmanCase"));
        for (String address : List.of("/v1/remedies/" + remedy, "/v1/ombudsman-cases/" + one)) {
            as(ESSEX, MANAGER).get(address + "/history").then().statusCode(404);
            as(KENT, LIAISON).get(address + "/history").then().statusCode(403);
        }
    }

    @Test
    void aFileThatWasTamperedWithIsNotHandedOut() throws Exception {
        String remedy = worded(KENT, null);
        byte[] small = "a letter".getBytes(StandardCharsets.UTF_8);
        byte[] large = "a long letter ".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        String first = upload(KENT, remedy, "a.txt", small).jsonPath().getString("id");
        String second = upload(KENT, remedy, "b.txt", large).jsonPath().getString("id");

        superuser("update evidence_chunk set bytes = set_byte(bytes, 60, get_byte(bytes, 60) # 1) where number = 0"
                + " and evidence_id = '" + first + "'");
        superuser("update evidence_chunk set bytes = set_byte(bytes, 60, get_byte(bytes, 60) # 1) where number = 2"
                + " and evidence_id = '" + second + "'");

        assertEquals(
                500,
                as(KENT, OFFICER)
                        .get("/v1/remedies/" + remedy + "/evidence/" + first)
                        .statusCode());
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/v1/remedies/" + remedy + "/evidence/" + second))
                .header(
                        "Authorization",
                        "Bearer " + LocalStack.shared().tokens().token(KENT, OFFICER))
                .build();
        assertThrows(IOException.class, () -> HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()));
    }

    private static Marked marked() {
        UUID complaint = complaintOf(KENT);
        List<String> markers = new ArrayList<>();
        JsonPath decided = recorded(
                KENT,
                """
                {"reference": "%s", "complaintId": "%s", "outcome": "upheld", "ombudsmanCategory": "%s",
                 "decidedOn": %s, "evidenceRequested": true,
                 "remedies": [{"kind": "apology", "text": "%s", "mustCover": ["%s"], "within": "P1M", "from": "date",
                   "startOn": %s}]}"""
                        .formatted(
                                newReference(),
                                complaint,
                                marker(markers),
                                dated("2024-10-29", markers),
                                marker(markers),
                                marker(markers),
                                dated("2024-10-29", markers)));
        String remedy = decided.getString("remedies[0].id");
        change(
                        KENT,
                        OFFICER,
                        remedy,
                        "progress",
                        "{\"status\": \"in_progress\", \"note\": \"%s\"}".formatted(marker(markers)))
                .then()
                .statusCode(200);
        change(
                        KENT,
                        OFFICER,
                        remedy,
                        "progress",
                        "{\"status\": \"done_by_council\", \"achievedOn\": %s}".formatted(dated("2024-11-20", markers)))
                .then()
                .statusCode(200);
        Response kept = as(KENT, OFFICER)
                .multiPart("file", marker(markers), "x".getBytes(StandardCharsets.UTF_8))
                .multiPart("note", marker(markers))
                .post("/v1/remedies/" + remedy + "/evidence");
        kept.then().statusCode(201);
        String letter = "Dear " + marker(markers) + ", we are sorry. ";
        String evidence = upload(
                        KENT, remedy, "letter.txt", letter.repeat(20_000).getBytes(StandardCharsets.UTF_8))
                .jsonPath()
                .getString("id");
        change(
                        KENT,
                        OFFICER,
                        remedy,
                        "evidence-sent",
                        "{\"on\": %s, \"note\": \"%s\"}".formatted(dated("2024-12-02", markers), marker(markers)))
                .then()
                .statusCode(200);
        change(
                        KENT,
                        MANAGER,
                        remedy,
                        "due-date",
                        """
                        {"dueOn": "2024-12-13", "agreedWith": "ombudsman", "agreedOn": "2024-11-26", "note": "%s"}"""
                                .formatted(marker(markers)))
                .then()
                .statusCode(200);
        change(
                        KENT,
                        LIAISON,
                        remedy,
                        "outcome",
                        """
                        {"status": "ombudsman_completed_late", "on": "2024-12-20", "note": "%s"}"""
                                .formatted(marker(markers)))
                .then()
                .statusCode(200);
        return new Marked(complaint, decided.getString("id"), remedy, evidence, markers);
    }

    private static String marker(List<String> markers) {
        String marker = "Zebra" + UUID.randomUUID().toString().replace("-", "");
        markers.add(marker);
        return marker;
    }

    private static String dated(String day, List<String> markers) {
        return DATED.formatted(day, marker(markers));
    }

    private static String worded(String council, UUID complaint) {
        return recorded(
                        council,
                        RecordDecisionHttpTest.decision(
                                newReference(),
                                complaint,
                                "\"2024-10-29\"",
                                "{\"kind\": \"apology\", \"within\": \"P1M\", \"text\": \"Say sorry to Ms A\"}"))
                .getString("remedies[0].id");
    }

    private static void erase(UUID complaint) {
        Events.send(
                "complaints",
                KENT,
                complaint,
                complaint,
                "personal-data-erased",
                "{\"complaintId\": \"" + complaint + "\"}");
        await().atMost(SOON).until(() -> Events.toldAbout(complaint).stream()
                .anyMatch(told -> told.type().equals("org.redress.erasure-completed.v1")
                        && told.data().path("service").asText().equals("remedies")));
    }

    private static JsonPath history(String decision) {
        return as(KENT, "auditor").get("/v1/decisions/" + decision + "/history").jsonPath();
    }

    private static Response fetched(Marked marked) {
        return as(KENT, OFFICER).get("/v1/remedies/" + marked.remedy() + "/evidence/" + marked.evidence());
    }

    /** Where a text stands in the database, in whichever column of whichever table, as text or as bytes. */
    private static List<String> columnsWith(String marker) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = LocalStack.shared().postgres().superuser("remedies");
                ResultSet columns = connection
                        .createStatement()
                        .executeQuery(
                                """
                                select table_name, column_name, data_type from information_schema.columns
                                where table_schema = 'public'""")) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                String looksFor = columns.getString(3).equals("bytea")
                        ? "position('" + marker + "'::bytea in " + column + ") > 0"
                        : "position('" + marker + "' in " + column + "::text) > 0";
                try (ResultSet hit = connection
                        .createStatement()
                        .executeQuery("select count(*) from " + table + " where " + looksFor)) {
                    hit.next();
                    if (hit.getLong(1) > 0) {
                        found.add(table + "." + column);
                    }
                }
            }
        }
        return found;
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = LocalStack.shared().postgres().superuser("remedies")) {
            assertEquals(1, connection.createStatement().executeUpdate(sql));
        }
    }
}
