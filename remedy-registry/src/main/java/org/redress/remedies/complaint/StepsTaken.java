package org.redress.remedies.complaint;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps taken on one complaint, those left out that a later one corrected. The order they arrived in is of no matter. */
public final class StepsTaken {

    private final List<StepFact> steps;

    private StepsTaken(List<StepFact> steps) {
        this.steps = steps;
    }

    /** Of everything recorded, corrections and corrected alike. */
    public static StepsTaken of(Collection<StepFact> recorded) {
        Set<UUID> corrected = recorded.stream()
                .map(StepFact::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return new StepsTaken(
                recorded.stream().filter(step -> !corrected.contains(step.id())).toList());
    }

    /** Those of one procedure. */
    public Stream<StepFact> of(String procedure) {
        return steps.stream().filter(step -> step.procedure().equals(procedure));
    }

    /** Whether a step of that name was taken in any procedure. */
    public boolean include(String name) {
        return steps.stream().anyMatch(step -> step.step().equals(name));
    }
}
