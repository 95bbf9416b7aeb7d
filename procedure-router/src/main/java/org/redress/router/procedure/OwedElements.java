package org.redress.router.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;

/** Which elements of a track still wait for a step that is owed to each of them. */
final class OwedElements {
    private final TrackFacts facts;
    private final Course course;

    OwedElements(TrackFacts facts, Course course) {
        this.facts = facts;
        this.course = course;
    }

    /** Whether the step is still owed to any element; of a track without elements, whether it is still owed at all. */
    boolean any(StepRule rule, int stage) {
        return facts.elements().isEmpty()
                ? !course.has(stage, rule.step())
                : !of(rule, stage).isEmpty();
    }

    /** Whether it is owed to an element that came when the stage had been left. */
    boolean anySinceLeaving(StepRule rule, int stage) {
        return of(rule, stage).stream().anyMatch(element -> cameAfterLeaving(element, stage));
    }

    boolean anyCameAfterLeaving(Collection<UUID> named, int stage) {
        return named(named).stream().anyMatch(element -> cameAfterLeaving(element, stage));
    }

    /** @throws Refusal where all elements named have had it */
    void requireOwed(StepRule rule, StepEntry entry, int stage) {
        if (!entry.elements().isEmpty() && of(rule, stage).stream().noneMatch(entry.elements()::contains)) {
            throw new Refusal("already-recorded", "The elements named have had this step.", null).withField("elements");
        }
    }

    private Set<UUID> of(StepRule rule, int stage) {
        List<RecordedStep> taken = course.round(stage).stream()
                .filter(step -> step.step() == rule.step())
                .toList();
        return facts.elements().keySet().stream()
                .filter(element -> taken.stream().noneMatch(step -> covers(step, element)))
                .collect(Collectors.toSet());
    }

    private boolean covers(RecordedStep step, UUID element) {
        List<UUID> named = step.entry().elements();
        return named.contains(element)
                || (named.isEmpty()
                        && !DateOrder.surelyBefore(step.on(), facts.elements().get(element)));
    }

    private boolean cameAfterLeaving(UUID element, int stage) {
        FactDate received = facts.elements().get(element);
        return course.leaving(stage)
                .filter(left -> received != null && !DateOrder.surelyBefore(received, left.on()))
                .isPresent();
    }

    private Collection<UUID> named(Collection<UUID> named) {
        return named.isEmpty() ? facts.elements().keySet() : named;
    }
}
