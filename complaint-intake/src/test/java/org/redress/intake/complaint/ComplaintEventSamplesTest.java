package org.redress.intake.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.intake.EventSample;
import org.redress.intake.codes.ActOf;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.codes.FunctionSource;
import org.redress.intake.codes.Head;
import org.redress.intake.triage.Triage;
import org.redress.platform.time.FactDate;

class ComplaintEventSamplesTest {
    private static final UUID COMPLAINT = UUID.fromString("00000000-0000-7000-8000-0000000000a1");

    @Test
    void complaintRegistered() {
        Registration registration = Registration.of(
                Forms.JSON.read(FullForm.JSON_TEXT, ComplaintForm.class),
                LocalDate.parse("2026-11-21"),
                null,
                UUID::randomUUID);

        EventSample.assertIs(
                ComplaintRegistered.TYPE,
                ComplaintRegistered.of(
                        new Complaint(
                                COMPLAINT,
                                "KENT-26-01482",
                                LocalDate.parse("2026-11-21"),
                                "CRM-7/1",
                                registration.facts(),
                                null),
                        new Triage().read(registration.personal().inOwnWords()).suggested()));
    }

    @Test
    void complaintAmended() {
        FactDate april = FactDate.day(LocalDate.parse("2024-04-11"));

        EventSample.assertIs(
                ComplaintAmended.TYPE,
                ComplaintAmended.event(
                                COMPLAINT,
                                List.of(new Element(
                                        UUID.fromString("00000000-0000-7000-8000-0000000000e3"),
                                        CouncilFunction.SECTION_17_SUPPORT,
                                        FunctionSource.OFFICER,
                                        List.of(Head.STAFF_CONDUCT),
                                        List.of(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        ActOf.THIS_COUNCIL,
                                        april)),
                                april)
                        .data());
    }
}
