package org.redress.remedies.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.events.NewEvent;
import org.redress.platform.time.FactDate;
import org.redress.remedies.DecisionKey;
import org.redress.remedies.EventSample;
import org.redress.remedies.remedy.DecisionState;

class DecisionRecordedSampleTest {

    @Test
    void whatIsToldOfADecisionIsTheSample() throws IOException {
        UUID complaint = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
        Decision decision = new Decision(
                UUID.fromString("00000000-0000-7000-8000-0000000000d1"),
                complaint,
                complaint,
                "24 003 150",
                DecisionState.FINAL,
                new Finding(
                        FactDate.day(LocalDate.parse("2024-10-29")),
                        DecisionOutcome.UPHELD,
                        "never told",
                        List.of(FaultAbout.WRONG_PROCEDURE),
                        "P12M",
                        true),
                new DecisionKey(null, null),
                1);

        NewEvent event = DecisionRecorded.of(decision);

        assertEquals("remedies", event.topic());
        assertEquals(complaint.toString(), event.key());
        assertEquals("decision-recorded", event.type());
        EventSample.assertIs("decision-recorded", event.data());
    }

    @Test
    void whatIsToldOfALinkIsTheSampleUnderTheKeyTheDecisionHad() throws IOException {
        UUID id = UUID.fromString("00000000-0000-7000-8000-0000000000d1");
        UUID complaint = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
        Finding finding = new Finding(FactDate.notKnown(), DecisionOutcome.UPHELD, null, List.of(), null, false);

        NewEvent event = LinkDecision.DecisionLinked.of(
                new Decision(id, null, id, "24 003 150", DecisionState.FINAL, finding, new DecisionKey(null, null), 1)
                        .linkedTo(complaint));

        assertEquals(id.toString(), event.key());
        assertEquals(complaint, event.complaintId());
        EventSample.assertIs("decision-linked", event.data());
    }
}
