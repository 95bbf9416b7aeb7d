package org.redress.router;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.LocalStack;

/** The service's own login sees a council's rows only, and changes nothing that is on record. */
@QuarkusTest
class WallsTest extends RunningRouter {

    @ParameterizedTest
    @ValueSource(strings = {"routing", "track", "step", "review", "departure", "statement"})
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
                "update departure set words = null",
                "delete from departure",
                "delete from track"
            }) {
                SQLException refused = assertThrows(SQLException.class, () -> execute(app, change), change);
                assertEquals("42501", refused.getSQLState(), change);
            }
        }
    }

    private static UUID complaintWithARowInEveryTable() {
        UUID complaint = complaintOfAParent();
        step(complaint, "acknowledged", "2024-02-20").statusCode(201);
        officer()
                .body("{\"kind\": \"not_told_of_procedure\", \"on\": \"2024-02-20\"}")
                .post("/v1/complaints/{id}/departures", complaint)
                .then()
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
