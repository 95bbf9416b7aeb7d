package org.redress.deadlines.limits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.deadlines.YamlData;
import org.redress.deadlines.calendar.Length;

/** The time limits in the order of the file they are kept in; of each the editions, one after the other in time. */
public final class TimeLimits {
    private final Map<String, List<TimeLimit>> byId = new LinkedHashMap<>();
    private final List<Policy> policies;

    /**
     * A way of counting that the sources leave open and that is the same for all.
     *
     * @param confidence how sure this reading is
     */
    public record Policy(String id, String text, String source, TimeLimit.Confidence confidence) {}

    record LimitsFile(List<Policy> policies, List<TimeLimit> limits) {}

    TimeLimits(List<Policy> policies, List<TimeLimit> limits) {
        this.policies = List.copyOf(policies);
        for (TimeLimit limit : limits) {
            List<TimeLimit> editions = byId.computeIfAbsent(limit.id(), id -> new ArrayList<>());
            require(
                    editions.stream().allMatch(earlier -> endsBefore(earlier, limit)),
                    limit,
                    "overlaps an edition before");
            editions.add(limit);
            require(limit.hasLength() != (limit.figure() != null), limit, "needs a length or says in words why not");
        }
        for (TimeLimit limit : limits) {
            require(limit.cap() == null || byId.containsKey(limit.cap()), limit, "names a cap that is not there");
            require(
                    limit.lateAfter() == null || byId.containsKey(limit.lateAfter()),
                    limit,
                    "names a limit for its start that is not there");
            boolean extendedToCap = limit.extensionByStep()
                    .filter(rule -> rule.until() == TimeLimit.ExtensionRule.Until.CAP)
                    .isPresent();
            require(!extendedToCap || limit.cap() != null, limit, "can be extended to its cap but has none");
        }
    }

    /** The limits shipped with this version. */
    public static TimeLimits shipped() {
        LimitsFile file = YamlData.read("/time-limits.yaml", LimitsFile.class);
        return new TimeLimits(file.policies(), file.limits());
    }

    /** The same limits with the lengths a council chose where the choice is the council's. */
    public TimeLimits with(Map<String, Length> chosen) {
        chosen.forEach(
                (id, length) -> require(find(id).filter(TimeLimits::isLocal).isPresent(), id));
        return new TimeLimits(
                policies,
                all().map(limit -> chosen.containsKey(limit.id()) ? limit.withLength(chosen.get(limit.id())) : limit)
                        .toList());
    }

    /** The edition now in force. @throws IllegalArgumentException where there is no such limit */
    public TimeLimit get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no time limit " + id));
    }

    public Optional<TimeLimit> find(String id) {
        List<TimeLimit> editions = byId.getOrDefault(id, List.of());
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** All editions of all limits. */
    public Stream<TimeLimit> all() {
        return byId.values().stream().flatMap(List::stream);
    }

    public List<Policy> policies() {
        return policies;
    }

    /** How long the limit's cap is, counted from the limit's own start; of the cap's editions that of the limit's time. */
    public Optional<Length> capOf(TimeLimit limit) {
        return Optional.ofNullable(limit.cap()).map(cap -> edition(cap, limit).length());
    }

    private TimeLimit edition(String id, TimeLimit ofTheTimeOf) {
        return byId.get(id).stream()
                .filter(one -> one.validTo() == null || !one.validTo().isBefore(ofTheTimeOf.validFrom()))
                .findFirst()
                .orElseGet(() -> get(id));
    }

    private static boolean isLocal(TimeLimit limit) {
        return limit.force() == TimeLimit.Force.LOCAL || limit.procedure() == TimeLimit.Procedure.CORPORATE;
    }

    private static boolean endsBefore(TimeLimit earlier, TimeLimit later) {
        return earlier.validTo() != null && earlier.validTo().isBefore(later.validFrom());
    }

    private static void require(boolean holds, TimeLimit limit, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("time-limits.yaml: " + limit.id() + " " + otherwise);
        }
    }

    private static void require(boolean local, String id) {
        if (!local) {
            throw new IllegalArgumentException("the length of " + id + " is not a council's to choose");
        }
    }
}
