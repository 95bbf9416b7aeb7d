package org.redress.intake.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.intake.complaint.Forms.JSON;
import static org.redress.intake.complaint.Forms.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.intake.codes.ActOf;
import org.redress.intake.codes.Age;
import org.redress.intake.codes.Authority;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.FunctionSource;
import org.redress.intake.codes.Nature;
import org.redress.intake.codes.ProcedureInUse;
import org.redress.platform.time.FactDate;

class RegistrationTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    void whatIsLeftOutIsFilledInWithoutGuessing() {
        Registration registration =
                register("{'children':[{'relationship':'unknown'}],'elements':[{'function':'not_stated'}]}", null);

        ComplaintFacts facts = registration.facts();
        assertEquals(FactDate.day(TODAY), facts.receivedOn());
        assertFalse(facts.receivedOnStated());
        assertFalse(facts.madeOrally());
        assertNull(facts.channel());
        assertEquals(Nature.COMPLAINT, facts.nature());
        assertEquals(ProcedureInUse.UNKNOWN, facts.procedureInUse());
        assertNull(facts.capacity());
        assertNull(facts.representative());
        assertEquals(new UUID(0, 1), facts.children().get(0).id());
        assertEquals(Age.UNKNOWN, facts.children().get(0).age());
        assertEquals(List.of(), facts.children().get(0).status());
        Element element = facts.elements().get(0);
        assertEquals(new UUID(0, 2), element.id());
        assertEquals(FunctionSource.COMPLAINANT, element.functionSource());
        assertEquals(ActOf.THIS_COUNCIL, element.actOf());
        assertEquals(List.of(), element.heads());
        assertEquals(List.of(), element.children());
        assertEquals(FactDate.day(TODAY), element.receivedOn());
        assertNull(element.continuing());
    }

    @Test
    void aStatedDayOfReceiptIsThatOfItsElementsToo() {
        Registration registration = register(
                "{'receivedOn':'2024-02-16','children':[{'relationship':'parent'}],'elements':[{'function':'school'},"
                        + "{'function':'housing','receivedOn':'2024-04-11'}]}",
                null);

        assertTrue(registration.facts().receivedOnStated());
        assertEquals(
                List.of(day("2024-02-16"), day("2024-04-11")),
                registration.facts().elements().stream()
                        .map(Element::receivedOn)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "telephone, , true",
        "in_person, , true",
        "portal, , false",
        "letter, , false",
        "telephone, false, false",
        "email, true, true"
    })
    void spokenIsWhatWasSpokenUnlessSomebodySaysOtherwise(String channel, Boolean stated, boolean madeOrally) {
        String json = "{'narrative':'x','children':[{'relationship':'parent'}],'channel':'" + channel + "'"
                + (stated == null ? "" : ",'madeOrally':" + stated) + "}";

        assertEquals(madeOrally, register(json, null).facts().madeOrally());
    }

    @Test
    void aPortalsOwnChannelIsTakenWhereNoneIsSaid() {
        String json = "{'narrative':'x','children':[{'relationship':'parent'}]}";

        assertEquals(Channel.PORTAL, register(json, Channel.PORTAL).facts().channel());
        assertEquals(
                Channel.ADVOCATE,
                register(json.replace("'narrative'", "'channel':'advocate','narrative'"), Channel.PORTAL)
                        .facts()
                        .channel());
    }

    @Test
    void authorityIsAwaitedUntilSomebodySaysOtherwise() {
        String json =
                "{'narrative':'x','children':[{'relationship':'child'}],'representative':{'kind':'advocate_s26a'}}";

        assertEquals(
                Authority.AWAITED, register(json, null).facts().representative().authority());
    }

    @Test
    void everythingThatIsSentIsGivenBackAndNothingPersonalStandsAmongTheFacts() {
        // Given
        String sent = FullForm.JSON_TEXT;

        // When
        Registration registration =
                Registration.of(JSON.read(sent, ComplaintForm.class), TODAY, null, RegistrationTest::noIdNeeded);

        // Then
        String facts = JSON.write(registration.facts());
        for (String personal : FullForm.PERSONAL) {
            assertFalse(facts.contains(personal), personal);
        }
        RegisteredComplaint shown = RegisteredComplaint.of(new Complaints.Stored(
                new Complaint(new UUID(0, 9), "KENT-26-00001", TODAY, "CRM-7/1", stored(registration.facts()), null),
                stored(registration.personal()),
                Optional.empty()));
        assertTrue(
                Forms.sameJson(
                        sent,
                        JSON.write(shown)
                                .replace("\"id\":\"" + new UUID(0, 9) + "\",", "")
                                .replace("\"reference\":\"KENT-26-00001\",", "")
                                .replace("\"registeredOn\":\"2026-11-21\",", "")
                                .replace("\"receivedOnStated\":true,", "")),
                JSON.write(shown));
    }

    private static <T> T stored(T part) {
        @SuppressWarnings("unchecked")
        Class<T> shape = (Class<T>) part.getClass();
        return JSON.read(JSON.write(part), shape);
    }

    private static UUID noIdNeeded() {
        throw new AssertionError("every id was given");
    }

    private static Registration register(String json, Channel usualChannel) {
        Supplier<UUID> ids = new Supplier<>() {
            private long last;

            @Override
            public UUID get() {
                return new UUID(0, ++last);
            }
        };
        return Registration.of(form(json), TODAY, usualChannel, ids);
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
