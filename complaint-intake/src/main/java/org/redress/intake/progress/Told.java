package org.redress.intake.progress;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.intake.said.StageRequestState;

/** Everything the other services told about one complaint. */
public final class Told {
    private final List<Thing> things;
    private final List<Step> steps;

    private Told(List<Thing> things) {
        this.things = things;
        this.steps = standing(all(Kind.STEP, Step.class));
    }

    /** One thing told: its kind, its id and, in the kind's shape, what is known of it. */
    record Thing(Kind kind, UUID id, Object facts) {}

    static Told of(List<Thing> things) {
        return new Told(things);
    }

    public Progress progress() {
        return Progress.of(this);
    }

    /** What has become of a request for a stage. */
    public StageRequestState stateOf(UUID stageRequestId) {
        if (steps.stream().anyMatch(step -> stageRequestId.equals(step.stageRequestId()))) {
            return StageRequestState.APPLIED;
        }
        boolean inReview = reviews().values().stream().anyMatch(review -> review.keepsBack(stageRequestId));
        return inReview ? StageRequestState.IN_REVIEW : StageRequestState.WAITING;
    }

    /** Whether something that was agreed with the Ombudsman still waits for the Ombudsman's word on it. */
    public boolean awaitsOmbudsman() {
        return remedies().values().stream().anyMatch(Remedy::awaitsOmbudsman);
    }

    /** The decisions of the Ombudsman whose remedies are known. */
    public Set<UUID> decisionIds() {
        return remedies().values().stream()
                .map(Remedy::decisionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<UUID> remedyIds() {
        return remedies().keySet();
    }

    Optional<String> routingStatus() {
        return all(Kind.ROUTING, Routing.class).values().stream()
                .map(Routing::routingStatus)
                .findFirst();
    }

    Map<UUID, Track> tracks() {
        return all(Kind.TRACK, Track.class);
    }

    Map<UUID, Review> reviews() {
        return all(Kind.REVIEW, Review.class);
    }

    Map<UUID, Departure> departures() {
        return all(Kind.DEPARTURE, Departure.class);
    }

    Map<UUID, Deadline> deadlines() {
        return all(Kind.DEADLINE, Deadline.class);
    }

    Map<UUID, Remedy> remedies() {
        return all(Kind.REMEDY, Remedy.class);
    }

    /** The codes of the steps that stand in a track. */
    Stream<String> stepsOf(UUID trackId) {
        return steps.stream().filter(step -> trackId.equals(step.trackId())).map(Step::step);
    }

    /** A step that another one was recorded to correct stands no more; what it answered, the right one answers. */
    private static List<Step> standing(Map<UUID, Step> steps) {
        Set<UUID> corrected = steps.values().stream()
                .map(Step::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return steps.entrySet().stream()
                .filter(step -> !corrected.contains(step.getKey()))
                .map(step -> withRequestOfCorrected(step.getValue(), steps))
                .toList();
    }

    private static Step withRequestOfCorrected(Step step, Map<UUID, Step> steps) {
        Set<UUID> seen = new HashSet<>();
        Step before = step;
        while (before.stageRequestId() == null && before.corrects() != null && seen.add(before.corrects())) {
            Step earlier = steps.get(before.corrects());
            if (earlier == null || !earlier.step().equals(step.step())) {
                return step;
            }
            before = earlier;
        }
        return new Step(step.trackId(), step.step(), step.corrects(), before.stageRequestId());
    }

    private <T> Map<UUID, T> all(Kind kind, Class<T> shape) {
        Map<UUID, T> found = new LinkedHashMap<>();
        things.stream()
                .filter(thing -> thing.kind() == kind)
                .forEach(thing -> found.put(thing.id(), shape.cast(thing.facts())));
        return found;
    }
}
