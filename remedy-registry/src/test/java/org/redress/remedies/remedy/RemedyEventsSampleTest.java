package org.redress.remedies.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.events.NewEvent;
import org.redress.platform.time.FactDate;
import org.redress.remedies.DecisionKey;
import org.redress.remedies.EventSample;

class RemedyEventsSampleTest {

    private static final UUID COMPLAINT = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    private static final UUID DECISION = UUID.fromString("00000000-0000-7000-8000-0000000000d1");
    private static final UUID REMEDY = UUID.fromString("00000000-0000-7000-8000-0000000000f1");

    @Test
    void agreed() throws IOException {
        NewEvent event = RemedyEvents.agreed(remedy(COMPLAINT));

        assertEquals("remedies", event.topic());
        assertEquals(COMPLAINT.toString(), event.key());
        assertEquals(COMPLAINT, event.complaintId());
        assertEquals("remedy-agreed", event.type());
        EventSample.assertIs("remedy-agreed", event.data());
    }

    @Test
    void progressed() throws IOException {
        NewEvent event = RemedyEvents.progressed(
                remedy(COMPLAINT).at(Progress.agreed().accordingToSteps(Optional.of(day("2024-11-12")))));

        assertEquals("remedy-progressed", event.type());
        EventSample.assertIs("remedy-progressed", event.data());
    }

    @Test
    void evidenceSent() throws IOException {
        NewEvent event = RemedyEvents.evidenceSent(remedy(COMPLAINT), day("2024-11-25"));

        assertEquals("evidence-sent", event.type());
        EventSample.assertIs("evidence-sent", event.data());
    }

    @Test
    void dueDateChanged() throws IOException {
        Remedy moved = remedy(COMPLAINT).dueOn(LocalDate.parse("2024-12-13"), AgreedWith.OMBUDSMAN);

        NewEvent event = RemedyEvents.dueDateChanged(moved, day("2024-11-26"));

        assertEquals("remedy-due-date-changed", event.type());
        EventSample.assertIs("remedy-due-date-changed", event.data());
    }

    @Test
    void outcomeRecorded() throws IOException {
        Progress ended = Progress.agreed()
                .done(day("2024-11-12"))
                .verdict(RemedyStatus.OMBUDSMAN_COMPLETE_AND_SATISFIED, day("2024-12-10"), false);

        NewEvent event = RemedyEvents.outcomeRecorded(remedy(COMPLAINT).at(ended));

        assertEquals("remedy-outcome-recorded", event.type());
        EventSample.assertIs("remedy-outcome-recorded", event.data());
    }

    @Test
    void withoutAComplaintTheDecisionIsTheKey() {
        NewEvent event = RemedyEvents.progressed(remedy(null));

        assertEquals(DECISION.toString(), event.key());
        assertNull(event.complaintId());
    }

    private static Remedy remedy(UUID complaintId) {
        return new Remedy(
                REMEDY,
                new UnderDecision(
                        DECISION,
                        complaintId,
                        complaintId == null ? DECISION : complaintId,
                        "24 003 150",
                        DecisionState.FINAL,
                        day("2024-10-29"),
                        true,
                        new DecisionKey(null, null)),
                2,
                RemedyKind.COMMISSION_STAGE2,
                RemedySource.OMBUDSMAN,
                RemedyClass.PERSONAL,
                new DueTerms(new Within("P1M"), new StartsFrom.FinalDecision(), null, true, null),
                new Recommendation(null, List.of(), "never told", List.of("never told")),
                Progress.agreed(),
                null,
                1);
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
