package org.redress.intake;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.redress.local.LocalStack;

/** The running service as its callers see it, and its database as nobody does. */
final class Intake {
    static final String KENT = "E10000016";
    static final String ESSEX = "E10000012";
    static final String DERBYSHIRE = "E10000007";

    static final String SMALLEST =
            """
            {"children": [{"relationship": "parent"}], "narrative": "The plan was never made.", "receivedOn": "2024-02-16"}
            """;

    private Intake() {}

    static RequestSpecification as(String council, String role) {
        return withToken(LocalStack.shared().tokens().token(council, role));
    }

    static RequestSpecification withToken(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    static Response register(String council, String role, String body) {
        return as(council, role).body(body).post("/v1/complaints");
    }

    /** Registers the smallest complaint for Kent. */
    static String registered() {
        return register(KENT, "portal", SMALLEST)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response post(String id, String what, String body) {
        return as(KENT, "complaints-officer").body(body.replace('\'', '"')).post("/v1/complaints/" + id + "/" + what);
    }

    static Response read(String id) {
        return as(KENT, "portal").get("/v1/complaints/" + id);
    }

    /** Everything of the database that a request could have left behind. */
    static String stored() {
        return value(
                """
                select concat_ws(' ',
                  (select count(*) from complaint), 'complaints with',
                  (select coalesce(sum(jsonb_array_length(facts -> 'elements')), 0) from complaint), 'elements,',
                  (select count(*) from statement), 'statements,',
                  (select coalesce(sum(given), 0) from reference_counter), 'numbers,',
                  (select count(*) from idempotency_key), 'keys')
                """);
    }

    static long count(String sql, Object... parameters) {
        return Long.parseLong(value(sql, parameters));
    }

    /** Does something to the database that the service could not. */
    static void execute(String sql) {
        try (Connection superuser = LocalStack.shared().postgres().superuser("intake");
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    static String value(String sql, Object... parameters) {
        try (Connection superuser = LocalStack.shared().postgres().superuser("intake");
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
