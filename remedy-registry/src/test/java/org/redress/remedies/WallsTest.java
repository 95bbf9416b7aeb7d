package org.redress.remedies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.LocalStack;
import org.redress.local.Walls;

/** What the service's own logins may do with the tables, asked of PostgreSQL. */
@QuarkusTest
class WallsTest extends RegistryTest {

    /** The pieces of a file are encrypted and open whole or not at all; the digest of the file is in the history. */
    @Test
    void theWallsAreWhole() {
        assertEquals(List.of(), Walls.gaps(LocalStack.shared(), "remedies", Set.of("evidence_chunk")));
    }

    @Test
    void whatTheOmbudsmanMayReadIsFinalOrSentAndOfACouncilThatLetsThem() throws SQLException {
        // Given a final decision with one file sent and one not, and a draft
        JsonPath decided = recorded(
                KENT,
                RecordDecisionHttpTest.decision(
                        newReference(), null, "\"2024-10-29\"", "{\"kind\": \"apology\", \"within\": \"P1M\"}"));
        String remedy = decided.getString("remedies[0].id");
        String sent = upload(KENT, remedy, "a.txt", "the letter".getBytes(StandardCharsets.UTF_8))
                .jsonPath()
                .getString("id");
        change(KENT, OFFICER, remedy, "progress", "{\"status\": \"done_by_council\", \"achievedOn\": \"2024-11-20\"}")
                .then()
                .statusCode(200);
        change(KENT, OFFICER, remedy, "evidence-sent", "{\"on\": \"2024-12-02\"}")
                .then()
                .statusCode(200);
        String unsent = upload(KENT, remedy, "b.txt", "a draft".getBytes(StandardCharsets.UTF_8))
                .jsonPath()
                .getString("id");
        JsonPath draft = recorded(
                KENT,
                """
                {"reference": "%s", "state": "draft", "outcome": "upheld", "remedies": [{"kind": "apology"}]}"""
                        .formatted(newReference()));

        // Then
        assertEquals(1, seen(KENT, "decision", "id", decided.getString("id")));
        assertEquals(1, seen(KENT + "," + ESSEX, "remedy", "id", remedy));
        assertEquals(1, seen(KENT, "evidence", "id", sent));
        assertEquals(1, seen(KENT, "evidence_chunk", "evidence_id", sent));
        assertEquals(1, seen(KENT, "evidence_sending", "evidence_id", sent));
        assertEquals(0, seen(KENT, "evidence", "id", unsent));
        assertEquals(0, seen(KENT, "evidence_chunk", "evidence_id", unsent));
        assertEquals(0, seen(KENT, "decision", "id", draft.getString("id")));
        assertEquals(0, seen(KENT, "remedy", "id", draft.getString("remedies[0].id")));
        for (String other : List.of(ESSEX, "")) {
            assertEquals(0, seen(other, "decision", "id", decided.getString("id")));
            assertEquals(0, seen(other, "remedy", "id", remedy));
            assertEquals(0, seen(other, "evidence", "id", sent));
            assertEquals(0, seen(other, "evidence_chunk", "evidence_id", sent));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from remedy_entry",
                "select 1 from complaint",
                "select 1 from recorded_step",
                "select 1 from ombudsman_case",
                "select 1 from history",
                "select 1 from idempotency_key",
                "select 1 from outbox",
                "select personal from decision",
                "select recorded_by from decision",
                "select uploaded_by from evidence",
                "update remedy set status = 'agreed'",
                "insert into evidence_sending values (null)",
                "delete from evidence"
            })
    void theOmbudsmanSeesAndDoesNothingElse(String statement) throws SQLException {
        try (Connection liaison = LocalStack.shared().postgres().connect("remedies", "remedies_liaison")) {
            SQLException refused = assertThrows(
                    SQLException.class, () -> liaison.createStatement().execute(statement), statement);
            assertEquals("42501", refused.getSQLState(), statement);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "complaint, delete",
        "recorded_step, update",
        "recorded_step, delete",
        "decision, delete",
        "remedy_entry, update",
        "remedy_entry, delete",
        "evidence, update",
        "evidence, delete",
        "evidence_chunk, update",
        "evidence_chunk, delete",
        "evidence_sending, update",
        "evidence_sending, delete",
        "ombudsman_case, delete",
        "ombudsman_request, delete",
        "decision, truncate",
        "history, update"
    })
    void whatWasRecordedIsNotUndone(String table, String privilege) {
        assertEquals(
                0,
                count("select has_table_privilege('remedies_app', '" + table + "', ?)::int", privilege),
                table + " " + privilege);
    }

    private static long seen(String councils, String table, String column, String id) throws SQLException {
        try (Connection liaison = LocalStack.shared().postgres().connect("remedies", "remedies_liaison")) {
            liaison.createStatement().execute("set redress.councils = '" + councils + "'");
            try (ResultSet rows = liaison.createStatement()
                    .executeQuery("select count(*) from " + table + " where " + column + " = '" + id + "'")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
