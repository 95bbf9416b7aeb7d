package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.TimeOrderedId;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.routing.Decision;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Reason;
import org.redress.router.rules.GateRule;

/**
 * A review as it is kept.
 *
 * @param stageRequestId the request it is about; null where it came from routing
 * @param outcome how it ended; null while it is open
 * @param decidedOn null while it is open
 */
record Review(
        UUID id,
        ReviewKind kind,
        boolean blocking,
        Content content,
        ReviewOutcome outcome,
        LocalDate openedOn,
        LocalDate decidedOn) {

    /** What it says to the person who is to decide. */
    record Content(
            String rule,
            Route leadsTo,
            List<Route> otherwise,
            String missing,
            String citation,
            FactDate receivedOn,
            List<PartId> parts,
            List<Reason> reasons,
            UUID stageRequestId) {

        Content about(List<PartId> newParts) {
            return new Content(
                    rule, leadsTo, otherwise, missing, citation, receivedOn, newParts, reasons, stageRequestId);
        }
    }

    static Review of(Decision.ReviewNeeded needed, List<PartId> parts, LocalDate openedOn) {
        Content content = new Content(
                needed.rule(),
                needed.leadsTo(),
                needed.otherwise(),
                needed.missing(),
                needed.citation(),
                needed.receivedOn(),
                parts,
                needed.reasons().stream()
                        .filter(reason -> parts.contains(new PartId(reason.element(), reason.child())))
                        .toList(),
                null);
        return new Review(TimeOrderedId.next(), needed.kind(), needed.blocking(), content, null, openedOn, null);
    }

    /** About a request that cannot take effect yet. It blocks no element: what runs goes on. */
    static Review ofRequest(Statement request, ReviewKind kind, boolean blocking, GateRule gate, LocalDate openedOn) {
        Content content = new Content(
                gate.id(),
                Route.CHILDREN_ACT,
                List.of(),
                gate.missing(),
                gate.source(),
                request.said().on(),
                List.of(),
                List.of(),
                request.id());
        return new Review(TimeOrderedId.next(), kind, blocking, content, null, openedOn, null);
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean blocksElements() {
        return isOpen() && blocking && !content.parts().isEmpty();
    }

    boolean isAboutRequest(UUID requestId) {
        return requestId.equals(content.stageRequestId());
    }

    /** Whether routing asks the same again. Days of receipt are told apart where a clock hangs on them. */
    boolean asksTheSameAs(Decision.ReviewNeeded needed) {
        return content.stageRequestId() == null
                && kind == needed.kind()
                && blocking == needed.blocking()
                && Objects.equals(content.rule(), needed.rule())
                && Objects.equals(content.leadsTo(), needed.leadsTo())
                && Objects.equals(content.missing(), needed.missing())
                && (!blocking || Objects.equals(content.receivedOn(), needed.receivedOn()));
    }

    Review about(List<PartId> parts) {
        return new Review(id, kind, blocking, content.about(parts), outcome, openedOn, decidedOn);
    }

    Review ended(ReviewOutcome how, LocalDate on) {
        return new Review(id, kind, blocking, content, how, openedOn, on);
    }
}
