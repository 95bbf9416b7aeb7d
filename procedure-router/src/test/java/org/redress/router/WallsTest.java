package org.redress.router;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.LocalStack;
import org.redress.local.Walls;

/** The service's own login sees a council's rows only, and changes nothing that is on record. */
@QuarkusTest
class WallsTest extends RunningRouter {

    @ParameterizedTest
    @ValueSource(strings = {"routing", "track", "step", "review", "routing_decision", "departure", "statement"})
    void rowsAreSeenByTheirCouncilOnly(String table) throws SQLException {
        UUID complaint = complaintWithARowInEveryTable();

        assertEquals(1, seen(table, complaint, KENT));
        assertEquals(0, seen(table, complaint, ESSEX));
        assertEquals(0, seen(table, complaint, null));
    }

    @Test
    void whatIsOnRecordIsNotChanged() throws SQLException {
        complaintWithARowInEveryTable();

        try (Connection app = LocalStack.shared().postgres().connect("router", "router_app")) {
            for (String change : new String[] {
                "update step set step = 'x'",
                "delete from step",
                "update departure set personal = null",
                "delete from departure",
                "delete from track",
                "update routing_decision set override = false",
                "delete from routing_decision",
                "delete from history"
            }) {
                SQLException refused = assertThrows(SQLException.class, () -> execute(app, change), change);
                assertEquals("42501", refused.getSQLState(), change);
            }
        }
    }

    /** A copy of what the deadline tracker tells, which keeps its own history; there is nothing personal in it. */
    private static final Set<String> WITHOUT_HISTORY = Set.of("track_limit");

    @Test
    void everyTableIsWalledInAndItsChangesAreRemembered() {
        assertEquals(List.of(), Walls.gaps(LocalStack.shared(), "router", WITHOUT_HISTORY));
    }

    @Test
    void noWordOfAnybodyCanBeReadInTheDatabase() throws SQLException {
        // Given
        UUID complaint = complaintWithARowInEveryTable();
        String hex = HexFormat.of().formatHex("Secret".getBytes(StandardCharsets.UTF_8));
        // When
        for (String table :
                List.of("routing", "track", "step", "review", "routing_decision", "departure", "statement")) {
            String stored = stored(table + " kept where complaint_id = '" + complaint + "'");
            String remembered = stored("history kept where chain = '" + complaint + "' and subject = '" + table + "'");
            // Then
            assertFalse(stored.isEmpty(), table);
            assertFalse(remembered.isEmpty(), table);
            assertFalse((stored + remembered).contains("Secret"), table);
            assertFalse((stored + remembered).contains(hex), table);
        }
    }

    @Test
    void whatIsPersonalCanBeErasedAndTheRestStays() {
        // Given
        UUID complaint = complaintWithARowInEveryTable();
        track(complaint).body("steps[0].note", equalTo("Mrs Secret telephoned"));
        // When
        told(complaint, "personal-data-erased", "{\"complaintId\": \"" + complaint + "\"}");
        // Then
        eventually(() -> track(complaint).body("personalDataErasedOn", notNullValue()));
        track(complaint)
                .body("steps[0].step", equalTo("acknowledged"))
                .body("steps[0].note", nullValue())
                .body("departures[0].kind", equalTo("not_told_of_procedure"))
                .body("departures[0].words", nullValue());
        as(KENT, MANAGER)
                .get("/v1/complaints/{id}/routing/decisions", complaint)
                .then()
                .body("[0].kind", equalTo("wrong_procedure_in_use"))
                .body("[0].reason", nullValue());
        step(complaint, "stage1_response_sent", "2024-02-21")
                .statusCode(409)
                .body("type", containsString("personal-data-erased"));
        eventually(() -> assertEquals(
                "router",
                TOPICS.last(complaint, "erasure-completed").get("service").asText()));
    }

    @Test
    void everybodyWhoSawOrChangedItStandsInTheHistory() {
        // Given
        UUID complaint = complaintWithARowInEveryTable();
        // Then
        as(KENT, MANAGER)
                .get("/v1/complaints/{id}/history?limit=200", complaint)
                .then()
                .statusCode(200)
                .body("entries[0].actor", equalTo("event"))
                .body("entries[0].deed", equalTo("insert"))
                .body("entries.purpose", hasItems("recordStep", "recordDeparture", "decideRouting"))
                .body("entries.subject", hasItems("routing", "track", "step", "review", "departure"))
                .body("entries.number[0]", equalTo(1));
        officer().get("/v1/complaints/{id}/history", complaint).then().statusCode(403);
        as(ESSEX, MANAGER).get("/v1/complaints/{id}/history", complaint).then().statusCode(404);
    }

    private static String stored(String from) throws SQLException {
        try (Connection app = LocalStack.shared().postgres().connect("router", "router_app");
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local redress.council = '" + KENT + "'");
            try (ResultSet rows =
                    statement.executeQuery("select coalesce(string_agg(kept::text, ' '), '') from " + from)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static UUID complaintWithARowInEveryTable() {
        UUID complaint = complaintOfAParent();
        step(complaint, Map.of("step", "acknowledged", "on", "2024-02-20", "note", "Mrs Secret telephoned"))
                .statusCode(201);
        officer()
                .body("{\"kind\": \"not_told_of_procedure\", \"on\": \"2024-02-20\", \"words\": \"Mrs Secret\"}")
                .post("/v1/complaints/{id}/departures", complaint)
                .then()
                .statusCode(201);
        decide(
                        complaint,
                        """
                        {"review": "%s", "answers": {"stage1_answered": "no"}, "reason": "Mrs Secret says so"}
                        """
                                .formatted(review(complaint, "wrong_procedure_in_use")))
                .statusCode(201);
        told(complaint, "contact-recorded", "{\"contactId\": \"" + UUID.randomUUID() + "\", \"on\": \"2024-02-21\"}");
        eventually(() -> assertEquals(1, seen("statement", complaint, KENT)));
        return complaint;
    }

    private static int seen(String table, UUID complaint, String council) throws SQLException {
        try (Connection app = LocalStack.shared().postgres().connect("router", "router_app");
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            if (council != null) {
                statement.execute("set local redress.council = '" + council + "'");
            }
            try (ResultSet rows = statement.executeQuery(
                    "select count(*) from " + table + " where complaint_id = '" + complaint + "'")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
