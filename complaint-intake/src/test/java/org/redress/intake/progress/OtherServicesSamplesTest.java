package org.redress.intake.progress;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.intake.EventSample;
import org.redress.platform.json.StoredJson;

/** The samples that the other services write can be read here: every field that intake keeps, as it was written. */
class OtherServicesSamplesTest {
    private final StoredJson json = new StoredJson();

    static List<Arguments> events() {
        return List.of(
                Arguments.of(
                        "procedure-assigned",
                        OnProcedureAssigned.ProcedureAssigned.class,
                        "trackId procedure elements receivedOn routingStatus"),
                Arguments.of(
                        "review-requested",
                        OnReviewRequested.ReviewRequested.class,
                        "reviewId kind blocking elements stageRequestId routingStatus"),
                Arguments.of("review-decided", OnReviewDecided.ReviewDecided.class, "reviewId outcome decidedOn"),
                Arguments.of("step-recorded", OnStepRecorded.StepRecorded.class, "trackId stepId step"),
                Arguments.of("departure-recorded", OnDepartureRecorded.DepartureRecorded.class, "departureId kind on"),
                Arguments.of("track-closed", OnTrackClosed.TrackClosed.class, "trackId closedAs on"),
                Arguments.of(
                        "remedy-agreed",
                        OnRemedyAgreed.RemedyAgreed.class,
                        "remedyId decisionId kind status immediately"),
                Arguments.of("remedy-progressed", OnRemedyProgressed.RemedyProgressed.class, "remedyId status"),
                Arguments.of("evidence-sent", OnEvidenceSent.EvidenceSent.class, "remedyId evidenceSentOn"),
                Arguments.of(
                        "remedy-outcome-recorded",
                        OnRemedyOutcomeRecorded.RemedyOutcomeRecorded.class,
                        "remedyId status outcomeOn"),
                Arguments.of("deadline-set", Deadline.class, "rule status provisional"),
                Arguments.of("deadline-moved", Deadline.class, "rule status provisional"),
                Arguments.of("deadline-met", Deadline.class, "rule status provisional metOn"),
                Arguments.of("deadline-missed", Deadline.class, "rule status provisional"),
                Arguments.of("deadline-cancelled", Deadline.class, "rule status provisional"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void aSampleIsReadAsItWasWritten(String type, Class<? extends Record> shape, String needed) {
        // When
        Record read = json.read(EventSample.text(type), shape);

        // Then
        JsonNode sample = EventSample.json(type);
        JsonNode again = json.read(json.write(read), JsonNode.class);
        assertAll(Arrays.stream(needed.split(" "))
                .<Executable>map(field -> () -> assertNotNull(sample.get(field), "the sample has no " + field)));
        assertAll(again.properties().stream()
                .filter(field -> !field.getKey().equals("elements"))
                .<Executable>map(
                        field -> () -> assertEquals(sample.get(field.getKey()), field.getValue(), field.getKey())));
    }
}
