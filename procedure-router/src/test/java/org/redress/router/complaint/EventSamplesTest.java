package org.redress.router.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.time.FactDate;
import org.redress.router.EventSample;
import org.redress.router.codes.Channel;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.DepartureKind;
import org.redress.router.codes.Destination;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;
import org.redress.router.routing.ComplaintFacts;

/** The contract of the events: what this service tells, and what it reads of the others. */
class EventSamplesTest {
    private static final UUID COMPLAINT = id("a1");
    private static final UUID ELEMENT = id("e1");
    private static final UUID TRACK = id("71");
    private static final Instant RECORDED = Instant.parse("2026-03-02T10:15:30Z");

    @Test
    void whatThisServiceTells() {
        EventSample.assertIs(
                "procedure-assigned",
                new ProcedureEvents.ProcedureAssigned(
                        COMPLAINT,
                        TRACK,
                        Procedure.ELSEWHERE,
                        Destination.COURT,
                        List.of(new ProcedureEvents.ElementOfTrack(ELEMENT, day("2024-02-16"), List.of(id("c1")))),
                        day("2024-02-16"),
                        true,
                        false,
                        new ProcedureEvents.Advocate(false),
                        ProcedureInUse.CORPORATE,
                        LocalDate.of(2026, 3, 2),
                        ProcedureEvents.Basis.RULES,
                        "2026-11-21",
                        RoutingStatus.DECIDED));
        EventSample.assertIs(
                "review-requested",
                new ProcedureEvents.ReviewRequested(
                        COMPLAINT,
                        id("81"),
                        ReviewKind.CHILD_PROTECTION,
                        true,
                        List.of(ELEMENT),
                        Route.CHILDREN_ACT,
                        List.of(
                                new Route(Procedure.CORPORATE, null),
                                Route.elsewhere(Destination.SAFEGUARDING_PARTNERSHIP)),
                        "Whether any part is about help or an assessment.",
                        LocalDate.of(2026, 3, 9),
                        day("2024-02-16"),
                        false,
                        id("b1"),
                        RoutingStatus.NEEDS_REVIEW));
        EventSample.assertIs(
                "review-decided",
                new ProcedureEvents.ReviewDecided(
                        COMPLAINT, id("81"), ReviewOutcome.FACTS_ADDED, LocalDate.of(2026, 3, 2)));
        EventSample.assertIs(
                "step-recorded",
                new ProcedureEvents.StepRecorded(
                        COMPLAINT,
                        TRACK,
                        Procedure.CHILDREN_ACT,
                        id("51"),
                        Step.STAGE2_DELAY_NOTIFIED,
                        FactDate.month(YearMonth.of(2024, 9)),
                        day("2024-09-19"),
                        Channel.LETTER,
                        List.of(SentTo.COMPLAINANT, SentTo.ADVOCATE),
                        LocalDate.of(2024, 10, 31),
                        "reports_awaited",
                        false,
                        List.of(ELEMENT),
                        RECORDED,
                        id("50"),
                        id("d1"),
                        id("b1")));
        EventSample.assertIs(
                "departure-recorded",
                new ProcedureEvents.DepartureRecorded(
                        COMPLAINT, id("61"), TRACK, DepartureKind.STAGE2_REFUSED, day("2024-08-22"), RECORDED));
        EventSample.assertIs("erasure-completed", new ProcedureEvents.ErasureCompleted(COMPLAINT, "router"));
        EventSample.assertIs(
                "track-closed",
                new ProcedureEvents.TrackClosed(COMPLAINT, TRACK, ClosedAs.RESOLVED, day("2024-08-08")));
    }

    @Test
    void aRegisteredComplaintIsRead() {
        ComplaintFacts facts = EventSample.read("complaint-registered", ComplaintFacts.class);

        assertNotNull(facts.receivedOn());
        assertNotNull(facts.registeredOn());
        assertFalse(facts.children().isEmpty());
        facts.elements().forEach(element -> {
            assertNotNull(element.id());
            assertNotNull(element.receivedOn());
            assertFalse(facts.childrenOf(element.id()).isEmpty());
        });
    }

    @Test
    void whatWasAddedAndSaidIsRead() {
        assertFalse(EventSample.read("complaint-amended", OnComplaintAmended.ComplaintAmended.class)
                .elements()
                .isEmpty());
        Statement request = EventSample.read("stage-requested", OnStageRequested.StageRequested.class)
                .statement();
        assertNotNull(request.id());
        assertNotNull(request.said().on());
        assertEquals(Statement.Kind.STAGE_REQUEST, request.kind());
        assertEquals(true, request.said().stage() == 2 || request.said().stage() == 3);
        Statement satisfaction = EventSample.read(
                        "satisfaction-recorded", OnSatisfactionRecorded.SatisfactionRecorded.class)
                .statement();
        assertNotNull(satisfaction.id());
        assertNotNull(satisfaction.said().satisfied());
        Statement withdrawal = EventSample.read("complaint-withdrawn", OnComplaintWithdrawn.ComplaintWithdrawn.class)
                .statement();
        assertNotNull(withdrawal.id());
        assertNotNull(withdrawal.said().on());
        assertNotNull(EventSample.read("contact-recorded", OnContactRecorded.ContactRecorded.class)
                .contactId());
    }

    @Test
    void anAgreedRemedyIsRead() {
        OnRemedyAgreed.RemedyAgreed remedy = EventSample.read("remedy-agreed", OnRemedyAgreed.RemedyAgreed.class);

        assertNotNull(remedy.remedyId());
        assertNotNull(remedy.kind());
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }

    private static UUID id(String last) {
        return UUID.fromString("00000000-0000-7000-8000-0000000000" + last);
    }
}
