package org.redress.intake.complaint;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;

class ComplaintTest {
    private static final FactDate JULY_2015 = FactDate.month(YearMonth.of(2015, 7));

    @Test
    void nothingIsSaidOfAComplaintBeforeItWasMade() {
        Complaint complaint = receivedOn(FactDate.day(LocalDate.parse("2024-02-16")));

        assertDoesNotThrow(() -> complaint.requireNotBefore("on", FactDate.day(LocalDate.parse("2024-02-16"))));
        Refusal refusal = assertThrows(
                Refusal.class, () -> complaint.requireNotBefore("on", FactDate.day(LocalDate.parse("2024-02-15"))));
        assertEquals("before-the-complaint", refusal.name());
        assertEquals("on", refusal.field());
    }

    @Test
    void whatMayHaveBeenSaidInTimeIsTaken() {
        Complaint complaint = receivedOn(JULY_2015);

        assertDoesNotThrow(() -> complaint.requireNotBefore("on", JULY_2015));
        assertDoesNotThrow(() -> complaint.requireNotBefore("on", FactDate.notKnown()));
        assertDoesNotThrow(() -> complaint.requireNotBefore("on", FactDate.day(LocalDate.parse("2015-07-01"))));
        assertThrows(
                Refusal.class, () -> complaint.requireNotBefore("on", FactDate.day(LocalDate.parse("2015-06-30"))));
        assertDoesNotThrow(() ->
                receivedOn(FactDate.notKnown()).requireNotBefore("on", FactDate.day(LocalDate.parse("2006-09-01"))));
    }

    @Test
    void addedElementsComeAfterThoseItHad() {
        Complaint complaint = receivedOn(JULY_2015);
        Element added =
                new Element(new UUID(0, 7), null, null, List.of(), List.of(), null, null, null, null, null, JULY_2015);

        List<UUID> ids = complaint.adding(List.of(added)).facts().elements().stream()
                .map(Element::id)
                .toList();

        assertEquals(2, ids.size());
        assertEquals(complaint.facts().elements().get(0).id(), ids.get(0));
        assertEquals(new UUID(0, 7), ids.get(1));
    }

    private static Complaint receivedOn(FactDate receivedOn) {
        ComplaintForm form = Forms.form(
                "{'children':[{'relationship':'care_leaver'}],'elements':[{'function':'leaving_care_support'}],"
                        + "'receivedOn':" + Forms.JSON.write(receivedOn) + "}");
        return new Complaint(
                new UUID(0, 1),
                "KENT-15-00001",
                LocalDate.parse("2026-11-21"),
                null,
                Registration.of(form, LocalDate.parse("2026-11-21"), null, () -> new UUID(0, 2))
                        .facts(),
                null);
    }
}
