package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.TimeOrderedId;
import org.redress.router.codes.Codes;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.routing.Decision;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Reason;
import org.redress.router.rules.GateRule;
import org.redress.router.rules.ReviewRule;

/**
 * A review as it is kept.
 *
 * @param stageRequestId the request it is about; null where it came from routing
 * @param outcome how it ended; null while it is open
 * @param dueBy by when somebody should have decided; advice, no limit of the law
 * @param assignedTo the account that sees to it; null where nobody was named
 * @param decidedOn null while it is open
 * @param version rises with every change
 */
record Review(
        UUID id,
        ReviewKind kind,
        boolean blocking,
        Content content,
        ReviewOutcome outcome,
        LocalDate openedOn,
        LocalDate dueBy,
        String assignedTo,
        LocalDate decidedOn,
        long version) {

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

    static Review of(Decision.ReviewNeeded needed, LocalDate openedOn, LocalDate dueBy) {
        Content content = new Content(
                needed.rule(),
                needed.leadsTo(),
                needed.otherwise(),
                needed.missing(),
                needed.citation(),
                needed.receivedOn(),
                needed.parts(),
                needed.reasons(),
                null);
        return opened(needed.kind(), needed.blocking(), content, openedOn, dueBy);
    }

    /** About a request that cannot take effect yet. It blocks no element: what runs goes on. */
    static Review ofRequest(
            Statement request, ReviewKind kind, boolean blocking, GateRule gate, LocalDate openedOn, LocalDate dueBy) {
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
        return opened(kind, blocking, content, openedOn, dueBy);
    }

    /**
     * About the course of a track. It blocks nothing.
     *
     * @param about the promise it is about; null where it is about the track itself
     */
    static Review ofTrack(TrackFile track, ReviewRule rule, UUID about, FactDate receivedOn, LocalDate openedOn) {
        Content content = new Content(
                Codes.text(rule.kind()),
                track.route(),
                List.of(),
                rule.questions().get(0).text(),
                rule.source(),
                receivedOn,
                track.parts(),
                List.of(),
                about);
        return opened(rule.kind(), false, content, openedOn, rule.dueBy(openedOn));
    }

    private static Review opened(
            ReviewKind kind, boolean blocking, Content content, LocalDate openedOn, LocalDate dueBy) {
        return new Review(TimeOrderedId.next(), kind, blocking, content, null, openedOn, dueBy, null, null, 1);
    }

    /** Whether the rules of routing ask for it, and not the course of a track. */
    boolean cameFromRouting() {
        return kind != ReviewKind.SATISFACTION_UNCONFIRMED
                && kind != ReviewKind.PROMISE_OPEN
                && kind != ReviewKind.PREMATURE_REQUEST
                && kind != ReviewKind.LATE_PANEL_REQUEST;
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
        return new Review(
                id, kind, blocking, content.about(parts), outcome, openedOn, dueBy, assignedTo, decidedOn, version + 1);
    }

    Review ended(ReviewOutcome how, LocalDate on) {
        return new Review(id, kind, blocking, content, how, openedOn, dueBy, assignedTo, on, version + 1);
    }

    Review assignedTo(String account) {
        return new Review(id, kind, blocking, content, outcome, openedOn, dueBy, account, decidedOn, version + 1);
    }
}
