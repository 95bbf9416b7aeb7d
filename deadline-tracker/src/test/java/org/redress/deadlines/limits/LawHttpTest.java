package org.redress.deadlines.limits;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.redress.deadlines.Tracker.KENT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.deadlines.Tracker;
import org.redress.local.LocalStackResource;

/** Sums, time limits and the calendar, as callers get them. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "deadlines"))
class LawHttpTest {

    @Test
    void aLengthIsCountedFromADay() {
        calculate("{'from':'2024-10-29','length':65,'unit':'working_days'}")
                .statusCode(200)
                .body("dueOn", equalTo("2025-01-31"))
                .body("provisional", equalTo(false))
                .body("skipped.date", equalTo(List.of("2024-12-25", "2024-12-26", "2025-01-01")))
                .body("skipped.name", equalTo(List.of("Christmas Day", "Boxing Day", "New Year's Day")))
                .body("calendarEdition", startsWith("2015-20"))
                .body("capOn", nullValue());
    }

    @Test
    void andBackwards() {
        calculate("{'from':'2025-06-11','length':10,'unit':'working_days','direction':'backward'}")
                .statusCode(200)
                .body("dueOn", equalTo("2025-05-28"))
                .body("skipped", hasSize(0));
    }

    @Test
    void aMonthEndsWhereItFallsWithAWorkingDayToAimFor() {
        calculate("{'from':'2019-11-22','length':1,'unit':'months'}")
                .statusCode(200)
                .body("dueOn", equalTo("2019-12-22"))
                .body("internalTargetOn", equalTo("2019-12-20"));
    }

    @Test
    void aTimeLimitIsCountedWithItsCap() {
        calculate("{'from':'2024-08-14','rule':'CA-S2-RESP'}")
                .statusCode(200)
                .body("dueOn", equalTo("2024-09-19"))
                .body("capOn", equalTo("2024-11-14"))
                .body("citation", equalTo("SI 2006/1738 reg 17(3)-(5)"));
        calculate("{'from':'2023-02-16','rule':'LGO-26B'}").body("dueOn", equalTo("2024-02-15"));
        calculate("{'from':'2025-06-11','rule':'CA-S3-PAPERS'}").body("dueOn", equalTo("2025-05-28"));
    }

    @Test
    void outsideThePublishedYearsItIsProvisional() {
        calculate("{'from':'2030-04-10','length':10,'unit':'working_days'}")
                .statusCode(200)
                .body("dueOn", equalTo("2030-04-26"))
                .body("provisional", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'length':1,'unit':'months'}                                | from      | must not be null",
                "{'from':'2024-02-30','length':1,'unit':'months'}            | from      | ISO 8601 date",
                "{'from':'1999-01-01','length':1,'unit':'months'}            | from      | 2006-01-01 to 2060-12-31",
                "{'from':'2060-12-01','length':2,'unit':'months'}            | from      | 2006-01-01 to 2060-12-31",
                "{'from':'2024-02-16','unit':'months'}                       | length    | Give length and unit",
                "{'from':'2024-02-16','length':1}                            | unit      | Give length and unit",
                "{'from':'2024-02-16','length':-1,'unit':'months'}           | length    | greater than or equal to 0",
                "{'from':'2024-02-16','length':2001,'unit':'working_days'}   | length    | less than or equal to 2000",
                "{'from':'2024-02-16','length':1,'unit':'weeks'}             | unit      | working_days",
                "{'from':'2024-02-16','rule':'CA-S9'}                        | rule      | GET /v1/time-limits",
                "{'from':'2024-02-16','rule':'CA-INFO'}                      | rule      | as soon as possible",
                "{'from':'2024-02-16','rule':'CA-S1-RESP','length':1}        | rule      | give the rule alone",
                "{'from':'2024-02-16','lenght':1,'unit':'months'}            | lenght    | Known here are",
            })
    void whatCannotBeCountedIsToldByField(String body, String field, String detail) {
        calculate(body)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("field", equalTo(field))
                .body("detail", containsString(detail));
    }

    @Test
    void sumsAreForOfficersManagersAndServicesOfACouncilServed() {
        String body = "{\"from\":\"2024-02-16\",\"length\":1,\"unit\":\"months\"}";
        for (String role : List.of("complaints-officer", "complaints-manager", "service")) {
            Tracker.as(KENT, role)
                    .body(body)
                    .post("/v1/calculations")
                    .then()
                    .statusCode(200)
                    .body("dueOn", equalTo("2024-03-16"));
        }
        for (String role : List.of("portal", "auditor", "operator")) {
            Tracker.as(KENT, role).body(body).post("/v1/calculations").then().statusCode(403);
        }
        Tracker.as("E08000035", "service")
                .body(body)
                .post("/v1/calculations")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/council-not-served"));
    }

    @Test
    void theTimeLimitsAreDataThatSayWhatRuns() {
        Tracker.as(KENT, "portal")
                .get("/v1/time-limits")
                .then()
                .statusCode(200)
                .body("limits", hasSize(57))
                .body("limits.find { it.id == 'CA-S2-RESP' }.length", equalTo("25WD"))
                .body("limits.find { it.id == 'CA-S2-RESP' }.runs", equalTo("clock"))
                .body("limits.find { it.id == 'CA-S2-MAX' }.runs", equalTo("cap"))
                .body("limits.find { it.id == 'CC-S1-RESP' }.runs", equalTo("clock"));
        Tracker.as(null, "operator")
                .get("/v1/time-limits/DP-ACK")
                .then()
                .statusCode(200)
                .body("length", equalTo("P30D"))
                .body("counting", equalTo("beginning_with"))
                .body("validFrom", equalTo("2026-06-19"));
        Tracker.as(KENT, "portal").get("/v1/time-limits/CA-S9").then().statusCode(404);
        RestAssured.get("/v1/time-limits").then().statusCode(401);
    }

    @Test
    void theCalendarNamesItsDays() {
        Tracker.as(null, "operator")
                .get("/v1/calendars/england-and-wales")
                .then()
                .statusCode(200)
                .body("edition", startsWith("2015-20"))
                .body("years.size()", greaterThanOrEqualTo(14))
                .body("years[7].year", equalTo(2022))
                .body("years[7].basis", equalTo("published"))
                .body("years[7].holidays[7].date", equalTo("2022-09-19"))
                .body("years[7].holidays[7].name", equalTo("State Funeral of Queen Elizabeth II"))
                .body("years[7].holidays[7].kind", equalTo("one_off"))
                .body("years[13].basis", equalTo("computed"));
        Tracker.as(KENT, "portal").get("/v1/calendars/scotland").then().statusCode(404);
    }

    private static ValidatableResponse calculate(String body) {
        return Tracker.as(KENT, "complaints-officer")
                .body(body.replace('\'', '"'))
                .post("/v1/calculations")
                .then();
    }
}
