package org.redress.router.procedure;

import java.util.Map;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/**
 * What of the complaint the procedure asks for.
 *
 * @param receivedOn the first day it reached the council
 * @param madeOrally whether it was first spoken
 * @param advocateActs whether an advocate under Children Act 1989 s 26A brought it
 * @param elements the elements on the track, with the day each was received
 */
public record TrackFacts(FactDate receivedOn, boolean madeOrally, boolean advocateActs, Map<UUID, FactDate> elements) {
    public TrackFacts {
        elements = Map.copyOf(elements);
    }
}
