package org.redress.router.procedure;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/**
 * What of the complaint the procedure asks for.
 *
 * @param receivedOn the first day it reached the council
 * @param madeOrally whether it was first spoken
 * @param advocateActs whether an advocate under Children Act 1989 s 26A brought it
 * @param elements the elements on the track, with the day each was received
 * @param limits what the deadline tracker has told of the track, by rule
 */
public record TrackFacts(
        FactDate receivedOn,
        boolean madeOrally,
        boolean advocateActs,
        Map<UUID, FactDate> elements,
        Map<String, Limit> limits) {
    public TrackFacts {
        elements = Map.copyOf(elements);
        limits = Map.copyOf(limits);
    }

    Optional<Limit> limit(String rule) {
        return Optional.ofNullable(rule).map(limits::get);
    }

    /** @throws DateNotKnownYet where it has not been told */
    Limit requireLimit(String rule) {
        return limit(rule).orElseThrow(() -> new DateNotKnownYet(rule));
    }
}
