package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Route;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Reason;

/**
 * A track as it is kept: which parts of the complaint go this way and why, and every step so far.
 *
 * @param stage the stage it has reached; null where no procedure of this service is kept for it
 * @param closedAs how it ended; null while it is open
 * @param version rises with every change
 */
record TrackFile(
        UUID id,
        Route route,
        List<PartId> parts,
        List<Reason> reasons,
        String ruleEdition,
        LocalDate decidedOn,
        Integer stage,
        ClosedAs closedAs,
        long version,
        List<RecordedStep> steps) {

    boolean isOpen() {
        return closedAs == null;
    }

    /** The elements on this track, each once. */
    List<UUID> elements() {
        return parts.stream()
                .map(PartId::element)
                .filter(element -> element != null)
                .distinct()
                .toList();
    }

    TrackFile joinedBy(List<PartId> moreParts, List<Reason> moreReasons, String edition, LocalDate on) {
        return new TrackFile(
                id,
                route,
                Stream.concat(parts.stream(), moreParts.stream()).toList(),
                Stream.concat(reasons.stream(), moreReasons.stream()).toList(),
                edition,
                on,
                stage,
                closedAs,
                version + 1,
                steps);
    }

    TrackFile after(RecordedStep step, Integer newStage, ClosedAs newClosedAs) {
        return new TrackFile(
                id,
                route,
                parts,
                reasons,
                ruleEdition,
                decidedOn,
                newStage,
                newClosedAs,
                version + 1,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
