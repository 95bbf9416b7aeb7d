package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.redress.platform.time.FactDate;
import org.redress.remedies.complaint.StepFact;
import org.redress.remedies.complaint.StepsTaken;

/**
 * The steps that together carry a remedy out.
 *
 * @param procedure the procedure they must be taken in
 * @param allOf every one of them is needed; the last one's day is the day the remedy was achieved
 * @param endedBy the step that ends the stage. A stage that had ended before the decision is the one the Ombudsman found
 *     wanting: its steps do not carry out what the decision then asks for. Where it cannot be told whether the stage ended
 *     before the decision, its steps prove nothing either, and a person has to say that the remedy was carried out.
 */
record MetBySteps(String procedure, List<String> allOf, String endedBy) {

    private static final Comparator<StepFact> EARLIEST_FIRST =
            Comparator.comparing(step -> step.on().earliest().orElse(LocalDate.MAX));

    /** The day the remedy was carried out, as far as the steps tell; empty when they do not show it. */
    Optional<FactDate> achievedOn(StepsTaken steps, FactDate decidedOn) {
        Predicate<StepFact> ofTheStageMeant = notOfAStageThatMayHaveEndedBefore(decidedOn, steps);
        List<FactDate> days = new ArrayList<>();
        for (String name : allOf) {
            Optional<StepFact> first =
                    named(name, steps).filter(ofTheStageMeant).min(EARLIEST_FIRST);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            days.add(first.get().on());
        }
        return days.stream().reduce(MetBySteps::later);
    }

    private Predicate<StepFact> notOfAStageThatMayHaveEndedBefore(FactDate decidedOn, StepsTaken steps) {
        List<FactDate> ends = named(endedBy, steps)
                .map(StepFact::on)
                .filter(end -> !isSurelyFrom(decidedOn, end))
                .toList();
        return step ->
                isSurelyFrom(decidedOn, step.on()) || ends.stream().allMatch(end -> isSurelyAfter(end, step.on()));
    }

    private static boolean isSurelyFrom(FactDate start, FactDate day) {
        return day.earliest().isPresent()
                && start.latest().isPresent()
                && !day.earliest().get().isBefore(start.latest().get());
    }

    private static boolean isSurelyAfter(FactDate end, FactDate day) {
        return isSurelyFrom(end, day)
                && day.earliest().get().isAfter(end.latest().get());
    }

    private Stream<StepFact> named(String name, StepsTaken steps) {
        return steps.of(procedure).filter(step -> step.step().equals(name));
    }

    /** The later of two days, as precisely as their precision allows. */
    static FactDate later(FactDate one, FactDate other) {
        LocalDate first = latestOf(one.earliest(), other.earliest());
        LocalDate last =
                one.latest().isPresent() && other.latest().isPresent() ? latestOf(one.latest(), other.latest()) : null;
        if (first != null && first.equals(last)) {
            return FactDate.day(first);
        }
        return new FactDate(FactDate.Precision.NOT_KNOWN, first, last, null);
    }

    private static LocalDate latestOf(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
