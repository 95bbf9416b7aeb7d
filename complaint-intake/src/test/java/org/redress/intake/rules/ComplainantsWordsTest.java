package org.redress.intake.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.http.Refusal;

class ComplainantsWordsTest {
    private final ComplainantsWords words = new ComplainantsWords();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IN-WITHDRAWAL    | SI 2006/1738 reg 7",
                "IN-SATISFACTION  | Local Government Ombudsman, decision 15 007 344 (Kent); SI 2006/1738 regs 7 and 15",
                "IN-STAGE-REQUEST | SI 2006/1738 reg 15(2) (stage 2) and reg 18 (stage 3)"
            })
    void anOfficersAccountIsRefusedWithTheRuleAndTheWayToRecordIt(String rule, String citation) {
        Refusal refusal = assertThrows(Refusal.class, () -> words.require(rule, MadeBy.OFFICER));

        assertEquals("not-the-complainants-word", refusal.name());
        assertEquals("madeBy", refusal.field());
        assertEquals(citation, refusal.citation());
        assertTrue(refusal.getMessage().contains("POST /v1/complaints/{id}/contacts"), refusal.getMessage());
    }

    @ParameterizedTest
    @EnumSource(value = MadeBy.class, mode = EnumSource.Mode.EXCLUDE, names = "OFFICER")
    void whoSpeaksForTheComplainantIsHeard(MadeBy madeBy) {
        assertDoesNotThrow(() -> words.require("IN-WITHDRAWAL", madeBy));
    }
}
