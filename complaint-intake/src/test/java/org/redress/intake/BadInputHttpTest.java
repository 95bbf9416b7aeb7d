package org.redress.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.intake.Intake.ESSEX;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.SMALLEST;
import static org.redress.intake.Intake.as;
import static org.redress.intake.Intake.register;
import static org.redress.intake.Intake.registered;
import static org.redress.intake.Intake.stored;
import static org.redress.intake.Intake.withToken;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.LocalStack;
import org.redress.local.LocalStackResource;
import org.redress.platform.time.London;

/** Whatever is wrong is told in a problem that says what to do, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class BadInputHttpTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'children':[{'relationship':'parent'}],'narrative':'x','colour':'red'}   | colour | no such field",
                "{'children':[{'relationship':'parent','surname':'x'}],'narrative':'x'}    | children[0].surname | relationship, status",
                "{'children':[{'relationship':'uncle'}],'narrative':'x'}                   | children[0].relationship | foster_carer",
                "{'children':[{'relationship':'parent','status':['happy']}],'narrative':'x'} | children[0].status[0] | looked_after",
                "{'children':[{'relationship':'parent','age':'AGE_16_17'}],'narrative':'x'} | children[0].age | under_16",
                "{'children':[{'relationship':'parent'}],'elements':[{'function':'magic'}]} | elements[0].function | section_17_support",
                "{'children':[{'relationship':'parent'}],'narrative':'x','receivedOn':'2006-08-31'} | receivedOn | 2006-09-01",
                "{'children':[{'relationship':'parent'}],'narrative':'x','receivedOn':'2024-02-30'} | receivedOn | 2024-02-16",
                "{'children':[{'relationship':'parent'}],'narrative':'x','receivedOn':'2015-07'} | receivedOn | 2024-02-16",
                "{'children':[],'narrative':'x'}                                          | children | must not be empty",
                "{'narrative':'x'}                                                        | children | must not be empty",
                "{'children':[{'name':'Jo'}],'narrative':'x'}                             | children[0].relationship | must not be null",
                "{'children':[null],'narrative':'x'}                                      | children[0] | must not be null",
                "{'children':[{'relationship':'parent'}]}                                 | narrative | at least one element",
                "{'children':[{'relationship':'parent'}],'elements':[{'heads':['delay']}]} | elements[0].function | must not be null",
                "{'children':[{'relationship':'parent'}],'narrative':'a\\u0000b'}       | narrative | control characters",
                "{'children':[{'relationship':'parent','name':'a\\nb'}],'narrative':'x'} | children[0].name | control characters",
                "{'children':[{'relationship':'parent'}],'narrative':'\\ud83d'}         | narrative | control characters",
                "{'children':[{'relationship':'parent'}],'narrative':'x','externalReference':''} | externalReference | must match",
                "{'children':[{'relationship':'parent'}],'narrative':'x','externalReference':'Amara Owusu'} | externalReference | must match",
                "{'children':[{'relationship':'parent'}],'narrative':'x','proceedings':[{'kind':'court'}]} | proceedings[0].broughtBy | must not be null",
                "{'children':[{'relationship':'parent'}],'narrative':'x','representative':{'name':'J'}} | representative.kind | must not be null",
                "{'children':[{'relationship':'parent'}],'narrative':['x']}               | narrative | a text",
                "{'children':[{'relationship':'parent'}],'narrative':                     | \"\" | not well-formed",
                "[]                                                                       | \"\" | an object",
                "null                                                                     | \"\" | A JSON body is needed",
            })
    void aSlipOfThePenIsToldByField(String body, String field, String detail) {
        assertProblem(400, "invalid-request", () -> register(KENT, "portal", body.replace('\'', '"')))
                .then()
                .body("field", equalTo(field))
                .body("detail", containsString(detail))
                .body("detail", not(containsString("org.redress")));
    }

    @Test
    void tomorrowIsTooLateAndTodayIsNot() {
        // Given
        LocalDate today = London.today(Clock.systemUTC());

        // Then
        assertProblem(
                        400,
                        "invalid-request",
                        () -> register(
                                KENT,
                                "portal",
                                SMALLEST.replace("2024-02-16", today.plusDays(1).toString())))
                .then()
                .body("field", equalTo("receivedOn"))
                .body("detail", containsString("2006-09-01 and " + today));
        register(KENT, "portal", SMALLEST.replace("2024-02-16", today.toString()))
                .then()
                .statusCode(201);
        register(KENT, "portal", SMALLEST.replace("2024-02-16", "2006-09-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsTooMuchIsTold() {
        assertProblem(413, "body-too-large", () -> register(KENT, "portal", narrative(256 * 1024)));
        assertProblem(400, "invalid-request", () -> register(KENT, "portal", narrative(100_001)))
                .then()
                .body("field", equalTo("narrative"));
        register(KENT, "portal", narrative(100_000)).then().statusCode(201);
        assertProblem(400, "invalid-request", () -> register(KENT, "portal", elements(51)))
                .then()
                .body("field", equalTo("elements"));
        register(KENT, "portal", elements(50)).then().statusCode(201);
        assertProblem(
                400,
                "invalid-request",
                () -> register(KENT, "portal", "{\"children\":" + "[".repeat(500) + "]".repeat(500) + "}"));
    }

    @Test
    void whoMayNotIsTurnedAway() {
        assertProblem(401, "not-signed-in", () -> given().contentType("application/json")
                .body(SMALLEST)
                .post("/v1/complaints"));
        assertProblem(401, "not-signed-in", () -> withToken(
                        LocalStack.shared().tokens().expired(KENT, "portal"))
                .body(SMALLEST)
                .post("/v1/complaints"));
        for (String role : new String[] {"auditor", "ombudsman-liaison", "service", "operator", "ombudsman"}) {
            assertProblem(403, "role-not-allowed", () -> register(KENT, role, SMALLEST));
        }
        assertProblem(403, "council-not-served", () -> register("E06000001", "portal", SMALLEST));
        assertProblem(403, "council-not-served", () -> register(null, "portal", SMALLEST));
        assertProblem(
                403, "role-not-allowed", () -> as(KENT, "ombudsman-liaison").get("/v1/complaints"));
        as(KENT, "auditor").get("/v1/complaints").then().statusCode(200);
    }

    @Test
    void anotherCouncilsComplaintIsNotThere() {
        // Given
        String id = registered();

        // Then
        assertProblem(404, "not-found", () -> as(ESSEX, "portal").get("/v1/complaints/" + id))
                .then()
                .header("Retry-After", "1");
        assertProblem(404, "not-found", () -> as(KENT, "portal").get("/v1/complaints/" + UUID.randomUUID()));
        assertProblem(404, "not-found", () -> as(KENT, "portal").get("/v1/complaints/KENT-26-00001"));
        assertProblem(404, "not-found", () -> as(ESSEX, "portal")
                .body("{\"on\":\"2024-03-01\",\"madeBy\":\"complainant\",\"form\":\"oral\"}")
                .post("/v1/complaints/" + id + "/withdrawal"));
        assertProblem(404, "not-found", () -> as(ESSEX, "complaints-officer")
                .body("{\"receivedOn\":\"2024-03-01\",\"elements\":[{\"function\":\"school\"}]}")
                .post("/v1/complaints/" + id + "/elements"));
        assertProblem(
                        422,
                        "unknown-reference",
                        () -> register(
                                ESSEX,
                                "portal",
                                SMALLEST.replace(
                                        "{\"children\"",
                                        "{\"links\":[{\"complaint\":\"" + id
                                                + "\",\"kind\":\"same_family\"}],\"children\"")))
                .then()
                .body("field", equalTo("links"));
    }

    @Test
    void theCouncilsWordIsNotAPortals() {
        String body = SMALLEST.replace(
                "{\"children\"",
                "{\"elements\":[{\"function\":\"housing\",\"functionSource\":\"officer\"}],\"children\"");

        assertProblem(403, "function-source-not-yours", () -> register(KENT, "portal", body))
                .then()
                .body("detail", containsString("elements[0].functionSource"));
        String id = registered();
        assertProblem(403, "function-source-not-yours", () -> as(KENT, "portal")
                .body(
                        "{\"receivedOn\":\"2024-03-01\",\"elements\":[{\"function\":\"housing\",\"functionSource\":\"import\"}]}")
                .post("/v1/complaints/" + id + "/elements"));
        register(KENT, "complaints-officer", body).then().statusCode(201);
    }

    private static Response assertProblem(int status, String name, Supplier<Response> request) {
        String before = stored();
        Response answer = request.get();
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + name))
                .body("status", equalTo(status));
        assertEquals(before, stored());
        return answer;
    }

    private static String narrative(int length) {
        return SMALLEST.replace("The plan was never made.", "x".repeat(length));
    }

    private static String elements(int count) {
        return SMALLEST.replace(
                "{\"children\"",
                "{\"elements\":"
                        + Stream.generate(() -> "{\"function\":\"school\"}")
                                .limit(count)
                                .collect(Collectors.joining(",", "[", "]"))
                        + ",\"children\"");
    }
}
