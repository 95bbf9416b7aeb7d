package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.redress.platform.time.FactDate;

/** The steps that stand: where one corrects another, the last correction alone. Earliest first. */
final class Steps {
    private static final String WITHDRAWN = "withdrawn";
    private static final String WITHDRAWAL_RETRACTED = "withdrawal_retracted";
    private static final Comparator<StepRecorded> EARLIEST_FIRST =
            Comparator.comparing(StepRecorded::on, FactDates.EARLIEST_FIRST).thenComparing(StepRecorded::stepId);

    private final List<StepRecorded> standing;

    private Steps(Stream<StepRecorded> standing) {
        this.standing = standing.sorted(EARLIEST_FIRST).toList();
    }

    static Steps standing(Collection<KeptFact> facts) {
        Map<UUID, UUID> corrections = new HashMap<>();
        stepsOf(facts)
                .filter(step -> step.corrects() != null)
                .forEach(step -> corrections.put(step.stepId(), step.corrects()));
        Map<UUID, KeptFact> lastWord = new HashMap<>();
        for (KeptFact fact : facts) {
            if (fact.fact() instanceof StepRecorded step) {
                lastWord.merge(
                        original(step.stepId(), corrections),
                        fact,
                        BinaryOperator.maxBy(Comparator.comparingLong(KeptFact::sequence)));
            }
        }
        return new Steps(stepsOf(lastWord.values()));
    }

    Steps ofTrack(UUID trackId) {
        return new Steps(standing.stream().filter(step -> trackId.equals(step.trackId())));
    }

    Steps until(LocalDate day) {
        return new Steps(standing.stream()
                .filter(step ->
                        step.notBefore().map(first -> !first.isAfter(day)).orElse(true)));
    }

    Steps covering(UUID element) {
        return new Steps(standing.stream().filter(step -> step.covers(element)));
    }

    Steps aboutTheWholeTrack() {
        return new Steps(standing.stream().filter(step -> step.elements().isEmpty()));
    }

    /** Leaves out what was certainly done before the day. */
    Steps notBefore(FactDate day) {
        return new Steps(standing.stream().filter(step -> !FactDates.certainlyBefore(step.on(), day)));
    }

    Stream<StepRecorded> named(Collection<String> names) {
        return standing.stream().filter(step -> names.contains(step.step()));
    }

    Stream<StepRecorded> named(String name) {
        return named(List.of(name));
    }

    Optional<StepRecorded> first(Collection<String> names) {
        return named(names).findFirst();
    }

    Optional<StepRecorded> first(String name) {
        return named(name).findFirst();
    }

    /** The complainant's last withdrawal; none where it was taken back. */
    Optional<StepRecorded> withdrawal() {
        return named(List.of(WITHDRAWN, WITHDRAWAL_RETRACTED))
                .reduce((earlier, later) -> later)
                .filter(step -> WITHDRAWN.equals(step.step()));
    }

    private static Stream<StepRecorded> stepsOf(Collection<KeptFact> facts) {
        return facts.stream()
                .map(KeptFact::fact)
                .filter(StepRecorded.class::isInstance)
                .map(StepRecorded.class::cast);
    }

    /** The step at the root of a line of corrections. A ring of them, which nobody can record lawfully, ends it. */
    private static UUID original(UUID step, Map<UUID, UUID> corrections) {
        Set<UUID> seen = new HashSet<>();
        UUID root = step;
        while (corrections.containsKey(root) && seen.add(root)) {
            root = corrections.get(root);
        }
        return root;
    }
}
