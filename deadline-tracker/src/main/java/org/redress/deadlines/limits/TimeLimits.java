package org.redress.deadlines.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.deadlines.YamlData;
import org.redress.deadlines.calendar.Length;

/** The time limits, by id, in the order of the file they are kept in. */
public final class TimeLimits {
    private final Map<String, TimeLimit> byId = new LinkedHashMap<>();

    record LimitsFile(List<TimeLimit> limits) {}

    TimeLimits(List<TimeLimit> limits) {
        for (TimeLimit limit : limits) {
            require(byId.put(limit.id(), limit) == null, limit, "stands twice in the file");
            require(limit.hasLength() != (limit.figure() != null), limit, "needs a length or says in words why not");
        }
        for (TimeLimit limit : limits) {
            require(limit.cap() == null || byId.containsKey(limit.cap()), limit, "names a cap that is not there");
            require(
                    limit.extensionByStep().isEmpty() || limit.cap() != null,
                    limit,
                    "can be extended by a step but has no cap");
        }
    }

    /** The limits shipped with this version. */
    public static TimeLimits shipped() {
        return new TimeLimits(
                YamlData.read("/time-limits.yaml", LimitsFile.class).limits());
    }

    /** @throws IllegalArgumentException where there is no such limit */
    public TimeLimit get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no time limit " + id));
    }

    public Optional<TimeLimit> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Stream<TimeLimit> all() {
        return byId.values().stream();
    }

    /** How long the limit's cap is, counted from the limit's own start. */
    public Optional<Length> capOf(TimeLimit limit) {
        return Optional.ofNullable(limit.cap()).map(this::get).map(TimeLimit::length);
    }

    private static void require(boolean holds, TimeLimit limit, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("time-limits.yaml: " + limit.id() + " " + otherwise);
        }
    }
}
