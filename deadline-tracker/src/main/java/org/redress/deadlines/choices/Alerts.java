package org.redress.deadlines.choices;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.redress.deadlines.limits.TimeLimit;

/**
 * When a council is alerted of a deadline.
 *
 * @param at the hour in England at which alerts are raised, on working days
 * @param rungs how many working days after the due date; negative ones lie before it, in rising order
 * @param rungsOf other rungs for some limits, by the limit's id
 * @param everyWhileMissed after the last rung, one more each so many working days for as long as the deadline is missed
 * @param catchUpDays how many days back an alert is still raised; what should have been raised before is passed over
 * @param escalateTo the post that is told, after the complaints manager, of a statutory deadline that stays missed; a code
 *     of the council's own, never a person's name or address
 */
public record Alerts(
        LocalTime at,
        List<Integer> rungs,
        Map<String, List<Integer>> rungsOf,
        Integer everyWhileMissed,
        Integer catchUpDays,
        String escalateTo) {
    private static final int LONGEST = 250;

    public static final Alerts USUAL = new Alerts(null, null, null, null, null, null);

    public Alerts {
        at = at == null ? LocalTime.of(8, 0) : at;
        rungs = rungs == null ? List.of(-10, -5, -2, 0, 1) : List.copyOf(rungs);
        rungsOf = rungsOf == null ? Map.of() : Map.copyOf(rungsOf);
        everyWhileMissed = everyWhileMissed == null ? 5 : everyWhileMissed;
        catchUpDays = catchUpDays == null ? 5 : catchUpDays;
        check(rungs);
        rungsOf.values().forEach(Alerts::check);
        require(everyWhileMissed > 0, "everyWhileMissed must be one or more");
        require(catchUpDays >= 0, "catchUpDays must not be negative");
        require(
                escalateTo == null || escalateTo.matches("[a-z][a-z0-9_]{1,40}"),
                "escalateTo is a code such as head_of_service");
    }

    /** As they are for one limit: the council's rungs for it, else the limit's own, else the council's usual ones. */
    public Alerts of(TimeLimit limit) {
        List<Integer> chosen = rungsOf.getOrDefault(limit.id(), limit.rungs() == null ? rungs : limit.rungs());
        return new Alerts(at, chosen, Map.of(), everyWhileMissed, catchUpDays, escalateTo);
    }

    private static void check(List<Integer> rungs) {
        require(rungs.stream().sorted().distinct().toList().equals(rungs) && !rungs.isEmpty(), "rungs must rise");
        require(rungs.stream().allMatch(rung -> Math.abs(rung) <= LONGEST), "rungs lie within a year of working days");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("councils.yaml: " + otherwise);
        }
    }
}
