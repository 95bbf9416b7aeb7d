package org.redress.deadlines;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.redress.deadlines.Tracker.ESSEX;
import static org.redress.deadlines.Tracker.KENT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.Topics.Heard;
import org.redress.deadlines.Topics.Sent;
import org.redress.local.LocalStack;
import org.redress.local.LocalStackResource;
import org.redress.local.Walls;

/** What is kept, who may see it, and that nothing of it is personal. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "deadlines"))
class WallsTest {
    private final UUID complaint = UUID.randomUUID();
    private final UUID track = UUID.randomUUID();

    /**
     * What time brings next is reckoned from what has a history, and is changed by nobody but the clock. The calendar's
     * editions are no council's, and are only ever added to; how far one was applied is a figure for operators.
     */
    @Test
    void nothingStandsOpen() {
        assertEquals(
                List.of(),
                Walls.gaps(LocalStack.shared(), "deadlines", Set.of("due_tick", "calendar_edition", "replan")));
    }

    @Test
    void theHistoryTellsWhatWasKeptAndWhoLooked() {
        Topics.send(List.of(assigned()));
        Tracker.awaitFacts(complaint, 1);
        Tracker.timetable(complaint, "2026-11-21").then().statusCode(200);
        Tracker.as(KENT, "auditor")
                .get("/v1/complaints/" + complaint + "/history")
                .then()
                .statusCode(200)
                .body("entries.subject", hasItem("fact"))
                .body("entries[0].number", equalTo(1))
                .body("entries[0].actor", equalTo("event"));
        Tracker.as(KENT, "complaints-officer")
                .get("/v1/complaints/" + complaint + "/history")
                .then()
                .statusCode(403);
        Tracker.as(ESSEX, "auditor")
                .get("/v1/complaints/" + complaint + "/history")
                .then()
                .statusCode(404);
    }

    @Test
    void wordsThatCameWithAnEventAreNotKept() {
        // Given facts with words beside what the tracker reads, where a date was found among them
        Topics.send(List.of(
                assigned(),
                Sent.of(
                        "procedures",
                        KENT,
                        complaint,
                        "step-recorded",
                        """
                        {'complaintId':'%s','trackId':'%s','procedure':'children_act','stepId':'%s',
                         'step':'stage1_response_sent','note':'Grandmother called','roles':[{'name':'Mx Example'}],
                         'on':{'precision':'month','notBefore':'2024-03-01','notAfter':'2024-03-31',
                               'source':'a letter by Mx Example'}}
                        """
                                .formatted(complaint, track, UUID.randomUUID()))));
        Tracker.awaitFacts(complaint, 2);
        // Then
        for (String table : List.of("fact", "deadline", "tracked_case", "history", "outbox")) {
            long rows = Tracker.count("select count(*) from " + table + " t where t::text like '%Mx Example%'"
                    + " or t::text like '%Grandmother%'");
            assertEquals(0, rows, table);
        }
    }

    @Test
    void anErasureIsAnsweredAndTheDatesStay() {
        Topics.send(List.of(assigned()));
        Tracker.awaitFacts(complaint, 1);
        Topics.send(List.of(
                Sent.of("complaints", KENT, complaint, "personal-data-erased", "{'complaintId':'" + complaint + "'}")));
        List<Heard> heard = Topics.heardOf(complaint, "erasure-completed");
        assertEquals(1, heard.size());
        assertEquals("deadlines", heard.get(0).field("service"));
        assertEquals(complaint.toString(), heard.get(0).field("complaintId"));
        assertFalse(Tracker.timetable(complaint, "2026-11-21")
                .jsonPath()
                .getList("deadlines")
                .isEmpty());
    }

    @Test
    void anErasureOfWhatIsNotKnownHereIsAnsweredToo() {
        Topics.send(List.of(
                Sent.of("complaints", KENT, complaint, "personal-data-erased", "{'complaintId':'" + complaint + "'}")));
        assertEquals(1, Topics.heardOf(complaint, "erasure-completed").size());
    }

    private Sent assigned() {
        return Sent.of(
                "procedures",
                KENT,
                complaint,
                "procedure-assigned",
                """
                {'complaintId':'%s','trackId':'%s','procedure':'children_act','elements':[],'receivedOn':'2024-02-16',
                 'receivedOnStated':true,'madeOrally':false,'routingStatus':'decided'}
                """
                        .formatted(complaint, track));
    }
}
