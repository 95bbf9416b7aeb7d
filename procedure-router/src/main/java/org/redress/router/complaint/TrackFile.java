package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Route;
import org.redress.router.codes.Step;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Reason;

/**
 * A track as it is kept: which parts of the complaint go this way and why, and every step so far.
 *
 * @param byPerson whether a person had a say in it
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
        boolean byPerson,
        Integer stage,
        ClosedAs closedAs,
        long version,
        List<RecordedStep> steps) {

    /** Whether it ended because a person decided that it is not considered. */
    boolean isNotTaken() {
        return closedAs == ClosedAs.NOT_CONSIDERED_REG8
                || closedAs == ClosedAs.NO_SUFFICIENT_INTEREST
                || closedAs == ClosedAs.OUT_OF_TIME;
    }

    /** Whether what was not considered beside proceedings has been put again since. */
    boolean isResubmitted() {
        return closedAs == ClosedAs.NOT_CONSIDERED_REG8
                && steps.stream().anyMatch(step -> step.step() == Step.REPRESENTATIONS_RESUBMITTED);
    }

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

    TrackFile joinedBy(List<PartId> moreParts, List<Reason> moreReasons, String edition, LocalDate on, boolean person) {
        return new TrackFile(
                id,
                route,
                Stream.concat(parts.stream(), moreParts.stream()).toList(),
                Stream.concat(reasons.stream(), moreReasons.stream()).toList(),
                edition,
                on,
                byPerson || person,
                stage,
                closedAs,
                version + 1,
                steps);
    }

    /** Without some of its parts, which a person has sent elsewhere. */
    TrackFile without(Collection<PartId> left) {
        return new TrackFile(
                id,
                route,
                parts.stream().filter(part -> !left.contains(part)).toList(),
                reasons.stream()
                        .filter(reason -> !left.contains(new PartId(reason.element(), reason.child())))
                        .toList(),
                ruleEdition,
                decidedOn,
                byPerson,
                stage,
                closedAs,
                version + 1,
                steps);
    }

    TrackFile closed(ClosedAs how) {
        return new TrackFile(
                id, route, parts, reasons, ruleEdition, decidedOn, byPerson, stage, how, version + 1, steps);
    }

    TrackFile after(RecordedStep step, Integer newStage, ClosedAs newClosedAs) {
        return new TrackFile(
                id,
                route,
                parts,
                reasons,
                ruleEdition,
                decidedOn,
                byPerson,
                newStage,
                newClosedAs,
                version + 1,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
