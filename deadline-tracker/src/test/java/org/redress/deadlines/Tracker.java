package org.redress.deadlines;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.redress.local.LocalStack;

/** The running service as its callers see it, and its database as nobody does. */
public final class Tracker {
    public static final String KENT = "E10000016";
    public static final String ESSEX = "E10000012";
    private static final Duration SOON = Duration.ofSeconds(30);

    private Tracker() {}

    public static RequestSpecification as(String council, String role) {
        return given().header(
                        "Authorization",
                        "Bearer " + LocalStack.shared().tokens().token(council, role))
                .contentType(ContentType.JSON);
    }

    public static Response timetable(UUID complaint, String asOf) {
        return as(KENT, "portal").queryParam("asOf", asOf).get("/v1/complaints/" + complaint + "/timetable");
    }

    /** The timetable once so many facts of the case are kept. */
    public static JsonPath timetable(UUID complaint, String asOf, int facts) {
        awaitFacts(complaint, facts);
        return timetable(complaint, asOf).then().statusCode(200).extract().jsonPath();
    }

    public static void awaitFacts(UUID caseId, int facts) {
        Awaitility.await()
                .atMost(SOON)
                .until(() -> count("select count(*) from fact where case_id = ?", caseId) >= facts);
    }

    public static long count(String sql, Object... parameters) {
        try (Connection superuser = LocalStack.shared().postgres().superuser("deadlines");
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof UUID[] ids) {
                    statement.setArray(i + 1, superuser.createArrayOf("uuid", ids));
                } else {
                    statement.setObject(i + 1, parameters[i]);
                }
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
