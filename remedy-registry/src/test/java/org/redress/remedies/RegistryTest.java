package org.redress.remedies;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.redress.local.LocalStack;
import org.redress.local.LocalStackResource;

/** The whole service on a real PostgreSQL and a real broker, spoken to as its callers and the other services do. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "remedies"))
abstract class RegistryTest {

    static final String KENT = "E10000016";
    static final String ESSEX = "E10000012";
    static final String DERBYSHIRE = "E10000007";
    static final String REDBRIDGE = "E09000026";
    static final String OFFICER = "complaints-officer";
    static final String MANAGER = "complaints-manager";
    static final String LIAISON = "ombudsman-liaison";
    static final Duration SOON = Duration.ofSeconds(30);

    private static final AtomicInteger REFERENCES =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000, 900_000));

    /** A reference no other test uses. */
    static String newReference() {
        int number = REFERENCES.incrementAndGet();
        return "24 %03d %03d".formatted(number / 1000, number % 1000);
    }

    static RequestSpecification as(String council, String role) {
        return given().header(
                        "Authorization",
                        "Bearer " + LocalStack.shared().tokens().token(council, role));
    }

    static RequestSpecification json(String council, String role, String body) {
        return as(council, role).contentType(ContentType.JSON).body(body);
    }

    /** A complaint that the registry has heard of. */
    static UUID complaintOf(String council) {
        UUID complaint = UUID.randomUUID();
        Events.complaintRegistered(council, complaint);
        await().atMost(SOON).until(() -> count("select count(*) from complaint where id = ?::uuid", complaint) == 1);
        return complaint;
    }

    /** Records a decision and gives back what was answered. */
    static JsonPath recorded(String council, String body) {
        Response response = json(council, OFFICER, body).post("/v1/decisions");
        assertEquals(201, response.statusCode(), response::asString);
        return response.jsonPath();
    }

    static JsonPath remedy(String council, String id) {
        Response response = as(council, "auditor").get("/v1/remedies/" + id);
        assertEquals(200, response.statusCode(), response::asString);
        return response.jsonPath();
    }

    static String etag(String council, String id) {
        return as(council, "auditor").get("/v1/remedies/" + id).header("ETag");
    }

    /** Changes a remedy as someone who has just read it. */
    static Response change(String council, String role, String remedyId, String what, String body) {
        return json(council, role, body)
                .header("If-Match", etag(council, remedyId))
                .post("/v1/remedies/" + remedyId + "/" + what);
    }

    static Response upload(String council, String remedyId, String filename, byte[] content) {
        return as(council, OFFICER).multiPart("file", filename, content).post("/v1/remedies/" + remedyId + "/evidence");
    }

    static long count(String sql, Object parameter) {
        try (Connection connection = LocalStack.shared().postgres().superuser("remedies");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (sql.contains("?")) {
                statement.setString(1, parameter.toString());
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
