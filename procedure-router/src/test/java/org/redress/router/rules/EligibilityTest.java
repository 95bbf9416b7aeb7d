package org.redress.router.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.router.codes.Confidence;
import org.redress.router.codes.CouncilFunction;

class EligibilityTest {
    private final Eligibility rules = Eligibility.load();

    @Test
    void everyRuleCanBeReadByAPerson() {
        rules.all().forEach(rule -> {
            assertFalse(rule.test().isBlank(), rule.id());
            assertFalse(rule.effect().isBlank(), rule.id());
            assertFalse(rule.source().isBlank(), rule.id());
            assertFalse(rule.from().isBefore(rules.holdsFrom()), rule.id());
            assertTrue(rule.confidence() != null, rule.id());
        });
    }

    @Test
    void everyTableOfTheLawIsThere() {
        assertEquals(23, countOf(WhoRule.class), "who");
        assertEquals(31, countOf(FunctionRule.class), "functions");
        assertEquals(5, countOf(PairRule.class), "pairs");
        assertEquals(9, countOf(HeadRule.class), "heads");
        assertEquals(22, countOf(GateRule.class), "exclusions and gates");
    }

    private long countOf(Class<? extends Rule> kind) {
        return rules.all().filter(kind::isInstance).count();
    }

    @Test
    void aRuleHoldsFromItsFirstToItsLastDay() {
        Rule rule = rules.function("F-DATA-ICO");

        assertTrue(rule.holdsOn(LocalDate.of(2006, 9, 1)));
        assertFalse(rule.holdsOn(LocalDate.of(2006, 8, 31)));
        assertTrue(rule.holdsOn(LocalDate.of(2026, 6, 18)));
        assertFalse(rule.holdsOn(LocalDate.of(2026, 6, 19)));
    }

    @Test
    void moreThanOneRuleMayCoverAFunctionAndTheFirstDecides() {
        List<String> ids = rules.functionRules(CouncilFunction.CONTACT_IN_CARE, LocalDate.of(2026, 3, 2)).stream()
                .map(Rule::id)
                .toList();

        assertEquals(List.of("F-P3", "F-P4-34"), ids);
    }

    @Test
    void aFunctionWithoutARuleIsAnErrorAtStart() {
        Eligibility.Written file = LawFile.read("eligibility.yaml", Eligibility.Written.class);
        List<FunctionRule> functions = new ArrayList<>(file.function());
        functions.removeIf(rule -> rule.id().equals("F-HOUSING"));

        IllegalStateException error = assertThrows(
                IllegalStateException.class,
                () -> new Eligibility(new Eligibility.Written(
                        file.edition(),
                        file.holdsFrom(),
                        file.who(),
                        functions,
                        file.pair(),
                        file.head(),
                        file.gate())));
        assertEquals("law/eligibility.yaml: no rule for HOUSING received on 2006-09-01", error.getMessage());
    }

    @Test
    void aPairThatNamesNobodyKnownIsAnErrorAtStart() {
        Eligibility.Written file = LawFile.read("eligibility.yaml", Eligibility.Written.class);
        List<WhoRule> who = new ArrayList<>(file.who());
        who.removeIf(rule -> rule.id().equals("W-PARENT"));

        IllegalStateException error = assertThrows(
                IllegalStateException.class,
                () -> new Eligibility(new Eligibility.Written(
                        file.edition(),
                        file.holdsFrom(),
                        who,
                        file.function(),
                        file.pair(),
                        file.head(),
                        file.gate())));
        assertEquals("there is no rule W-PARENT", error.getMessage());
    }

    @Test
    void ruleThatWeOnlyInferIsMarked() {
        assertEquals(Confidence.INFERENCE, rules.gate("G-SELFCHOSEN").confidence());
        assertEquals(Confidence.SEEN, rules.gate("X-LATE").confidence());
    }
}
