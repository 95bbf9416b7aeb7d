package org.redress.router.routing;

import java.util.List;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;

/**
 * Where the parts of a complaint go, and what a person has to look at. Every part stands in exactly one track or in at
 * least one blocking review.
 *
 * @param ruleEdition the edition of the rules it was decided by
 */
public record Decision(
        String ruleEdition, RoutingStatus routingStatus, List<DecidedTrack> tracks, List<ReviewNeeded> reviews) {

    /**
     * Parts that go the same way.
     *
     * @param notTaken how they end without being considered, because a person decided so; null where they are considered
     * @param byPerson whether a person had a say in it
     */
    public record DecidedTrack(
            Route route, ClosedAs notTaken, boolean byPerson, List<PartId> parts, List<Reason> reasons) {}

    /**
     * Something for a person to look at.
     *
     * @param blocking whether its parts wait for the answer; else it is a notice
     * @param leadsTo where its parts go if it is as it looks
     * @param otherwise where they may go if it is not
     * @param missing the fact that is needed
     * @param receivedOn when its parts reached the council; of a notice the earliest
     * @param reasons the rules that led to it
     */
    public record ReviewNeeded(
            ReviewKind kind,
            boolean blocking,
            String rule,
            Route leadsTo,
            List<Route> otherwise,
            String missing,
            String citation,
            FactDate receivedOn,
            List<PartId> parts,
            List<Reason> reasons) {

        /** The same asked about some of its parts. */
        public ReviewNeeded about(List<PartId> some) {
            return new ReviewNeeded(
                    kind,
                    blocking,
                    rule,
                    leadsTo,
                    otherwise,
                    missing,
                    citation,
                    receivedOn,
                    some,
                    reasons.stream()
                            .filter(reason -> some.contains(new PartId(reason.element(), reason.child())))
                            .toList());
        }

        /** The same while its parts go on. */
        public ReviewNeeded asNotice() {
            return new ReviewNeeded(
                    kind, false, rule, leadsTo, otherwise, missing, citation, receivedOn, parts, reasons);
        }
    }
}
