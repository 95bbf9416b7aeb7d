package org.redress.router.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.json.StoredJson;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Channel;
import org.redress.router.codes.Finding;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;
import org.redress.router.procedure.ElementFinding;
import org.redress.router.procedure.Role;
import org.redress.router.procedure.RoleHolder;
import org.redress.router.procedure.StepEntry;

/** What is personal in a step is kept apart and comes back as it was. */
class StepWordsTest {
    private static final FactDate DAY = FactDate.day(LocalDate.of(2024, 8, 5));

    private final StepEntry entry = new StepEntry(
            Step.ROLE_REPLACED,
            DAY.withSource("Secret one"),
            DAY.withSource("Secret two"),
            Channel.LETTER,
            List.of(SentTo.COMPLAINANT),
            LocalDate.of(2024, 9, 1),
            "illness",
            new RoleHolder(Role.ADVOCATE, "Secret three", "Secret four", true),
            List.of(
                    new ElementFinding(UUID.randomUUID(), Finding.UPHELD, "Secret five"),
                    new ElementFinding(UUID.randomUUID(), Finding.NOT_UPHELD, null)),
            List.of(UUID.randomUUID()),
            UUID.randomUUID(),
            "Secret six",
            new StepEntry.Origin(UUID.randomUUID(), null, true),
            null);

    @Test
    void whatIsPersonalIsLeftOutOfTheRest() {
        StoredJson json = new StoredJson();

        assertFalse(json.write(StepWords.leftOutOf(entry)).contains("Secret"));
        assertEquals(entry, StepWords.of(entry).in(StepWords.leftOutOf(entry)));
    }

    @Test
    void aStepMayHaveNothingPersonalInIt() {
        assertTrue(StepWords.of(StepEntry.of(Step.ACKNOWLEDGED, DAY)).isEmpty());
    }
}
