package org.redress.remedies;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.redress.remedies.RecordDecisionHttpTest.decision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.time.London;

/** The figures move by what this test adds; others record decisions of the same council beside it. */
@QuarkusTest
class ComplianceHttpTest extends RegistryTest {

    @Test
    void casesAndRemediesAreCountedApartAndEvidenceIsAGate() {
        // Given
        JsonPath before = figures();
        UUID complaint = complaintOf(REDBRIDGE);
        JsonPath decided = recorded(
                REDBRIDGE,
                decision(
                                newReference(),
                                complaint,
                                "\"2024-10-29\"",
                                """
                                {"kind": "apology", "within": "P1M"}, {"kind": "remind_staff", "within": "P3M"},
                                {"kind": "payment_distress", "within": "P1M"}""")
                        .replace("\"outcome\"", "\"evidenceRequested\": true, \"outcome\""));
        String apology = decided.getString("remedies[0].id");
        String reminder = decided.getString("remedies[1].id");
        String payment = decided.getString("remedies[2].id");
        Events.deadline("deadline-set", REDBRIDGE, complaint, apology, UUID.randomUUID(), "\"dueOn\": \"2024-11-29\"");
        await().atMost(SOON)
                .until(() -> "2024-11-29".equals(remedy(REDBRIDGE, apology).getString("dueOn")));

        // When
        change(
                        REDBRIDGE,
                        OFFICER,
                        apology,
                        "progress",
                        "{\"status\": \"done_by_council\", \"achievedOn\": \"2024-12-02\"}")
                .then()
                .statusCode(200);
        change(
                        REDBRIDGE,
                        OFFICER,
                        reminder,
                        "progress",
                        "{\"status\": \"done_by_council\", \"achievedOn\": \"2024-12-02\"}")
                .then()
                .statusCode(200);
        change(REDBRIDGE, OFFICER, payment, "progress", "{\"status\": \"blocked_by_payee\"}")
                .then()
                .statusCode(200);

        // Then: done, but not shown, which was asked for
        assertEquals("overdue", remedy(REDBRIDGE, apology).getString("standing"));
        assertEquals("awaiting_evidence", remedy(REDBRIDGE, reminder).getString("standing"));
        assertGrown(before, "remedies", "total", 3);
        assertGrown(before, "remedies", "overdue", 1);
        assertGrown(before, "remedies", "awaitingEvidence", 1);
        assertGrown(before, "remedies", "blockedByPayee", 1);
        assertGrown(before, "cases", "total", 1);
        assertGrown(before, "cases", "overdue", 1);

        // When
        upload(REDBRIDGE, apology, "letter.txt", "Dear Ms A".getBytes()).then().statusCode(201);
        change(REDBRIDGE, OFFICER, apology, "evidence-sent", "{\"on\": \"2024-12-03\"}")
                .then()
                .statusCode(200);

        // Then: late by its day of achievement
        assertEquals("compliant_late", remedy(REDBRIDGE, apology).getString("standing"));
        assertEquals("true", remedy(REDBRIDGE, apology).getString("late"));
        assertGrown(before, "remedies", "compliantLate", 1);
        assertGrown(before, "remedies", "overdue", 0);
        assertGrown(before, "cases", "awaitingEvidence", 1);
        assertEquals(LocalDate.now(London.ZONE).toString(), figures().getString("asOf"));
        assertEquals(REDBRIDGE, figures().getString("council"));
    }

    @Test
    void aDraftIsNoCase() {
        JsonPath before = figures();

        recorded(
                REDBRIDGE,
                """
                {"reference": "%s", "state": "draft", "outcome": "upheld", "remedies": [{"kind": "apology"}]}"""
                        .formatted(newReference()));

        assertGrown(before, "cases", "total", 0);
    }

    @Test
    void onlyTheCouncilsOwnAreCountedAndNotForEverybody() {
        assertNotEquals(
                figures().getString("council"),
                as(ESSEX, LIAISON).get("/v1/compliance").jsonPath().getString("council"));
        as(REDBRIDGE, "portal").get("/v1/compliance").then().statusCode(403);
        as(null, "ombudsman").get("/v1/compliance").then().statusCode(403);
    }

    private static JsonPath figures() {
        return as(REDBRIDGE, LIAISON)
                .get("/v1/compliance")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void assertGrown(JsonPath before, String of, String figure, int by) {
        String path = of + "." + figure;
        assertEquals(by, figures().getInt(path) - before.getInt(path), path);
    }
}
