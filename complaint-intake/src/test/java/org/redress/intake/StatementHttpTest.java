package org.redress.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.count;
import static org.redress.intake.Intake.post;
import static org.redress.intake.Intake.read;
import static org.redress.intake.Intake.registered;
import static org.redress.intake.Intake.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.LocalStackResource;

/** What is said after the complaint was made. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class StatementHttpTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "stage-requests |"
                        + " {'stage':2,'receivedOn':'2024-08-14','madeBy':'complainant','form':'written','reasons':'Not"
                        + " settled.'} | stage-requested | stageRequests",
                "satisfaction | {'satisfied':false,'on':'2024-08-06','madeBy':'advocate','form':'oral','words':'Not"
                        + " settled.'} | satisfaction-recorded | satisfaction",
                "withdrawal | {'on':'2024-08-07','madeBy':'representative','form':'written'}"
                        + " | complaint-withdrawn | withdrawals",
                "withdrawal-retractions | {'on':'2024-08-20','madeBy':'complainant','form':'oral','words':'Not"
                        + " settled.'} | withdrawal-retracted | withdrawalRetractions",
                "resubmission | {'on':'2025-03-03','madeBy':'advocate','form':'written','words':'Not settled.'}"
                        + " | representations-resubmitted | resubmissions",
                "advocate-requests | {'on':'2024-02-19','madeBy':'representative','form':'oral','words':'Not settled.'}"
                        + " | advocate-requested | advocateRequests",
                "proceedings |"
                        + " {'on':'2024-05-02','kind':'court','broughtBy':'complainant','state':'under_way','notifiedInWriting':true,'words':'Not"
                        + " settled.'} | proceedings-notified | notifiedProceedings",
                "contacts |"
                        + " {'on':'2024-07-31','channel':'email','direction':'to_complainant','kind':'holding_reply','answered':true,'note':'Not"
                        + " settled.'} | contact-recorded | contacts",
            })
    void whatIsSaidIsKeptToldAndShown(String what, String body, String event, String shownAs) {
        // Given
        String complaint = registered();

        // When
        Response answer = post(complaint, what, body);

        // Then
        String id = answer.path("id");
        answer.then().statusCode(201).header("Location", endsWith("/v1/complaints/" + complaint));
        Topics.Heard heard = Topics.heardOf(complaint, 2).get(1);
        assertEquals("org.redress." + event + ".v1", heard.type());
        assertEquals(complaint, heard.complaintId());
        assertFalse(heard.text().contains("settled."), heard.text());
        EventSample.json(event)
                .fieldNames()
                .forEachRemaining(field -> assertFalse(heard.data().path(field).isMissingNode(), field));
        Response shown = read(complaint);
        shown.then().body(shownAs + "[0].id", equalTo(id));
        new JsonPath(body.replace('\'', '"'))
                .<String, Object>getMap("")
                .forEach((field, value) -> assertEquals(value, shown.path(shownAs + "[0]." + field), field));
    }

    @Test
    void aStageRequestWaitsUntilTheRouterHasIt() {
        String complaint = registered();

        post(
                        complaint,
                        "stage-requests",
                        "{'stage':3,'receivedOn':{'precision':'month','notBefore':'2024-08-01','notAfter':'2024-08-31',"
                                + "'source':'telephone note'},'madeBy':'complainant','form':'oral'}")
                .then()
                .statusCode(201)
                .body("state", equalTo("waiting"));

        read(complaint)
                .then()
                .body("stageRequests[0].state", equalTo("waiting"))
                .body("stageRequests[0].receivedOn.precision", equalTo("month"))
                .body("stageRequests[0].receivedOn.source", equalTo("telephone note"));
        assertFalse(Topics.heardOf(complaint, 2).get(1).text().contains("telephone note"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "satisfaction | {'satisfied':true,'on':'2024-10-01','madeBy':'officer','form':'oral'} | decision 15"
                        + " 007 344",
                "withdrawal | {'on':'2024-10-01','madeBy':'officer','form':'oral'} | SI 2006/1738 reg 7",
                "stage-requests | {'stage':2,'receivedOn':'2024-10-01','madeBy':'officer','form':'oral'} | SI"
                        + " 2006/1738 reg 15(2)",
                "withdrawal-retractions | {'on':'2024-10-01','madeBy':'officer','form':'oral'} | SI 2006/1738 reg 7",
                "resubmission | {'on':'2024-10-01','madeBy':'officer','form':'oral'} | SI 2006/1738 reg 8(4)",
                "advocate-requests | {'on':'2024-10-01','madeBy':'officer','form':'oral'} | s 26A(1)",
            })
    void anOfficersReportIsNotTheComplainantsWord(String what, String body, String citation) {
        // Given
        String complaint = registered();
        String before = stored();

        // Then
        post(complaint, what, body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-the-complainants-word"))
                .body("field", equalTo("madeBy"))
                .body("citation", containsString(citation))
                .body("detail", containsString("/contacts"));
        assertEquals(before, stored());
        post(
                        complaint,
                        "contacts",
                        "{'on':'2024-10-01','channel':'telephone','direction':'from_complainant','kind':'report',"
                                + "'note':'Is content, the worker says.'}")
                .then()
                .statusCode(201);
        read(complaint)
                .then()
                .body("satisfaction", empty())
                .body("withdrawals", empty())
                .body("stageRequests", empty())
                .body("contacts[0].answered", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "stage-requests | {'stage':1,'receivedOn':'2024-10-01','madeBy':'complainant','form':'oral'} | stage",
                "stage-requests | {'stage':4,'receivedOn':'2024-10-01','madeBy':'complainant','form':'oral'} | stage",
                "stage-requests | {'stage':2,'madeBy':'complainant','form':'oral'} | receivedOn",
                "stage-requests | {'stage':2,'receivedOn':'2024-10-01','madeBy':'mother','form':'oral'} | madeBy",
                "stage-requests | {'stage':2,'receivedOn':'2006-08-31','madeBy':'complainant','form':'oral'} |"
                        + " receivedOn",
                "satisfaction | {'on':'2024-10-01','madeBy':'complainant','form':'oral'} | satisfied",
                "satisfaction | {'satisfied':true,'on':'2099-10-01','madeBy':'complainant','form':'oral'} | on",
                "withdrawal | {'on':'2024-10-01','madeBy':'complainant','form':'sung'} | form",
                "withdrawal | {'on':'2024-10-01','madeBy':'complainant','form':'oral','why':'x'} | why",
                "contacts | {'on':'2024-10-01','channel':'email','direction':'sideways','kind':'other'} | direction",
                "contacts | {'on':'2024-10-01','channel':'email','direction':'to_complainant'} | kind",
                "proceedings | {'on':'2024-10-01','kind':'duel','broughtBy':'council','state':'ended'} | kind",
                "proceedings | {'on':'2024-10-01','kind':'court','broughtBy':'council'} | state",
                "resubmission | {'on':'2099-10-01','madeBy':'complainant','form':'oral'} | on",
                "elements | {'receivedOn':'2024-10-01','elements':[]} | elements",
                "elements | {'elements':[{'function':'school'}]} | receivedOn",
            })
    void aSlipOfThePenIsToldByFieldAndNothingIsStored(String what, String body, String field) {
        // Given
        String complaint = registered();
        String before = stored();

        // Then
        post(complaint, what, body)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("field", equalTo(field));
        assertEquals(before, stored());
    }

    @Test
    void nothingIsSaidBeforeTheComplaintWasMade() {
        // Given a complaint received on 16 February 2024
        String complaint = registered();

        // Then
        post(complaint, "withdrawal", "{'on':'2024-02-15','madeBy':'complainant','form':'oral'}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/before-the-complaint"))
                .body("field", equalTo("on"))
                .body("detail", containsString("2024-02-16"));
        post(complaint, "elements", "{'receivedOn':'2024-02-15','elements':[{'function':'school'}]}")
                .then()
                .statusCode(409)
                .body("field", equalTo("receivedOn"));
        post(complaint, "withdrawal", "{'on':'2024-02-16','madeBy':'complainant','form':'oral'}")
                .then()
                .statusCode(201);
        assertEquals(
                List.of("org.redress.complaint-registered.v1", "org.redress.complaint-withdrawn.v1"),
                Topics.heardOf(complaint, 2).stream().map(Topics.Heard::type).toList());
    }

    @Test
    void aWordOfStillBeingUnhappyAfterAnAnswerIsOfferedAsAStageRequest() {
        // Given
        String complaint = registered();
        String unhappy = "{'on':'2024-10-01','channel':'telephone','direction':'from_complainant','kind':'report',"
                + "'note':'Says she is not happy with the letter.'}";
        String notSettled = "{'satisfied':false,'on':'2024-10-01','madeBy':'complainant','form':'oral'}";

        // Then, before any answer
        post(complaint, "contacts", unhappy).then().statusCode(201).body("offer", nullValue());

        // When
        ObjectNode answered = EventSample.json("step-recorded").deepCopy();
        answered.put("complaintId", complaint).put("step", "stage1_response_sent");
        answered.remove(List.of("corrects", "stageRequestId"));
        Topics.tell("procedures", KENT, complaint, "step-recorded", answered);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        count("select count(*) from progress where complaint_id = ?::uuid and kind = 'step'", complaint)
                                == 1);

        // Then
        post(complaint, "contacts", unhappy)
                .then()
                .statusCode(201)
                .body("offer.what", equalTo("stage_request"))
                .body("offer.stage", equalTo(2))
                .body("offer.citation", containsString("15 007 344"));
        post(complaint, "satisfaction", notSettled).then().body("offer.what", equalTo("stage_request"));
        post(complaint, "satisfaction", notSettled.replace("false", "true"))
                .then()
                .body("offer", nullValue());
        post(complaint, "contacts", unhappy.replace("not happy with", "pleased about"))
                .then()
                .body("offer", nullValue());
        read(complaint).then().body("stageRequests", empty());
    }
}
