package org.redress.router.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.platform.http.Refusal;
import org.redress.router.codes.DepartureKind;
import org.redress.router.codes.Step;
import org.redress.router.rules.LawFile;

class ProcedureRulesTest {

    @Test
    void everyStepSaysWhyWhoAndWhereItStands() {
        ProcedureRules.childrenAct().steps().forEach(rule -> {
            assertFalse(rule.why().isBlank(), rule.step().name());
            assertFalse(rule.citation().isBlank(), rule.step().name());
            assertFalse(rule.who() == null, rule.step().name());
        });
    }

    @Test
    void aStepOutOfReachIsAnErrorAtStart() {
        // Given: without the request nobody reaches the panel; without the agreement and the remedy nobody reaches
        // stage 2
        ProcedureRules.Written file = LawFile.read("children_act.yaml", ProcedureRules.Written.class);
        List<StepRule> steps = new ArrayList<>(file.steps());
        steps.removeIf(rule -> rule.opens() != null && rule.opens() == 2);
        // When
        IllegalStateException error = assertThrows(
                IllegalStateException.class,
                () -> new ProcedureRules(new ProcedureRules.Written(file.procedure(), file.firstStage(), steps)));
        // Then
        assertEquals(
                "law, procedure CHILDREN_ACT: PROCEDURE_INFORMATION_SENT is out of reach in stage",
                withoutStage(error));
    }

    @Test
    void aStepThatIsNamedButMissingIsAnErrorAtStart() {
        ProcedureRules.Written file = LawFile.read("children_act.yaml", ProcedureRules.Written.class);
        List<StepRule> steps = new ArrayList<>(file.steps());
        steps.removeIf(rule -> rule.step() == Step.INDEPENDENT_PERSON_APPOINTED);

        IllegalStateException error = assertThrows(
                IllegalStateException.class,
                () -> new ProcedureRules(new ProcedureRules.Written(file.procedure(), file.firstStage(), steps)));
        assertEquals(
                "law, procedure CHILDREN_ACT: INDEPENDENT_PERSON_APPOINTED is named but is no step here",
                error.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void noDepartureIsAStep(DepartureKind kind) {
        Refusal refusal = Departures.load().asStep(kind);

        assertFalse(refusal.citation().isBlank());
        assertEquals(true, refusal.getMessage().contains("/departures"));
    }

    @Test
    void refusingStageTwoIsNotLawful() {
        Refusal refusal = Departures.load().asStep(DepartureKind.STAGE2_REFUSED);

        assertEquals("stage-2-cannot-be-refused", refusal.name());
        assertEquals("SI 2006/1738 reg 17(1)", refusal.citation());
        assertEquals(
                "stage2_refused",
                Departures.named("stage2_refused").orElseThrow().name().toLowerCase(java.util.Locale.ROOT));
        assertEquals(true, Departures.named("stage2_requested").isEmpty());
    }

    private static String withoutStage(IllegalStateException error) {
        return error.getMessage().replaceAll(" \\d$", "");
    }
}
