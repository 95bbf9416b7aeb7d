package org.redress.remedies.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.events.NewEvent;
import org.redress.platform.time.FactDate;
import org.redress.remedies.EventSample;
import org.redress.remedies.remedy.AgreedWith;

class CaseEventsSampleTest {

    private static final UUID COMPLAINT = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    private static final UUID FOLLOWS = UUID.fromString("00000000-0000-7000-8000-0000000000d0");
    private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-0000000000c1");
    private static final UUID REQUEST = UUID.fromString("00000000-0000-7000-8000-0000000000c2");

    @Test
    void opened() throws IOException {
        NewEvent event = CaseEvents.opened(opened(COMPLAINT));

        assertEquals("remedies", event.topic());
        assertEquals(COMPLAINT.toString(), event.key());
        assertEquals(COMPLAINT, event.complaintId());
        assertEquals("case-opened", event.type());
        EventSample.assertIs("case-opened", event.data());
    }

    @Test
    void aCaseWithoutAComplaintIsItsOwnKey() {
        NewEvent event = CaseEvents.opened(opened(null));

        assertEquals(CASE.toString(), event.key());
        assertNull(event.complaintId());
    }

    @Test
    void requested() throws IOException {
        OmbudsmanCase extended = asked().changed(
                        REQUEST,
                        request ->
                                request.dueOn(LocalDate.parse("2024-07-15"), AgreedWith.OMBUDSMAN, day("2024-06-20")));

        EventSample.assertIs(
                "ombudsman-request-recorded",
                CaseEvents.requested(extended, REQUEST).data());
    }

    @Test
    void answered() throws IOException {
        OmbudsmanCase answered = asked().changed(REQUEST, request -> request.answered(day("2024-07-12")));

        EventSample.assertIs(
                "ombudsman-request-answered",
                CaseEvents.answered(answered, REQUEST).data());
    }

    @Test
    void closed() throws IOException {
        EventSample.assertIs(
                "case-closed",
                CaseEvents.closed(opened(COMPLAINT).closed(day("2025-02-10"), 0))
                        .data());
    }

    private static OmbudsmanCase asked() {
        return opened(COMPLAINT)
                .asked(new OmbudsmanRequest(
                        REQUEST,
                        RequestKind.DRAFT_COMMENTS,
                        day("2024-06-03"),
                        LocalDate.parse("2024-07-01"),
                        null,
                        null));
    }

    private static OmbudsmanCase opened(UUID complaint) {
        return new OmbudsmanCase(
                CASE,
                complaint,
                complaint == null ? CASE : complaint,
                "24 003 150",
                day("2024-05-20"),
                FOLLOWS,
                null,
                List.of(),
                1);
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
