package org.redress.router.procedure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.router.codes.Step;

/** Checks at start that a procedure hangs together: what is named exists, every step can be reached, every stage left. */
final class ProcedureCheck {
    private final ProcedureRules.Written procedure;
    private final Map<Step, StepRule> byStep;

    /** A step in one of its stages. */
    private record Place(Step step, int stage) {}

    ProcedureCheck(ProcedureRules.Written procedure, Map<Step, StepRule> byStep) {
        this.procedure = procedure;
        this.byStep = byStep;
    }

    void run() {
        everyStepNamedExists();
        Set<Place> reached = reach();
        procedure.steps().forEach(rule -> rule.stages().forEach(stage -> {
            if (rule.opens() == null) {
                require(
                        reached.contains(new Place(rule.step(), stage)),
                        rule.step() + " is out of reach in stage " + stage);
            }
        }));
        reached.stream().map(Place::stage).distinct().forEach(this::canBeLeft);
    }

    private void everyStepNamedExists() {
        procedure.steps().stream()
                .flatMap(rule -> Stream.of(
                                rule.needs(),
                                rule.needsOneOf(),
                                rule.joins(),
                                rule.notAfter(),
                                rule.closes().stream()
                                        .flatMap(closing -> closing.needs().stream())
                                        .toList())
                        .flatMap(steps -> steps.stream()))
                .forEach(step -> require(byStep.containsKey(step), step + " is named but is no step here"));
    }

    /** Grows the set of what can be taken until nothing is added. */
    private Set<Place> reach() {
        Set<Place> reached = new HashSet<>();
        Set<Integer> open = new HashSet<>(Set.of(procedure.firstStage()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (StepRule rule : procedure.steps()) {
                for (int stage : rule.stages()) {
                    if (open.contains(stage) && allReached(rule, stage, reached)) {
                        grows |= reached.add(new Place(rule.step(), stage));
                        grows |= rule.opens() != null && open.add(rule.opens());
                    }
                }
            }
        }
        return reached;
    }

    private static boolean allReached(StepRule rule, int stage, Set<Place> reached) {
        return rule.needs().stream().allMatch(step -> reached.contains(new Place(step, stage)))
                && (rule.needsOneOf().isEmpty()
                        || rule.needsOneOf().stream().anyMatch(step -> reached.contains(new Place(step, stage))));
    }

    private void canBeLeft(int stage) {
        require(
                procedure.steps().stream()
                        .anyMatch(rule -> rule.stages().contains(stage)
                                && (rule.opens() != null || !rule.closes().isEmpty())),
                "stage " + stage + " is a dead end");
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalStateException("law, procedure " + procedure.procedure() + ": " + complaint);
        }
    }
}
