package org.redress.router.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.ReviewKind;
import org.redress.router.routing.Ruling;

/**
 * What a person decided about the route of a complaint. It is never changed; a later one stands before it.
 *
 * @param reviewId the review it answers; null where nobody had asked
 * @param override whether it goes against a rule; it stays marked so for ever
 * @param reason in the words of whoever decided; kept here, never told in an event; null where none was needed
 * @param decidedOn the day it was decided, which may lie before it was recorded
 * @param decidedBy the account
 */
record PersonsDecision(
        UUID id,
        UUID reviewId,
        boolean override,
        Content content,
        String reason,
        LocalDate decidedOn,
        Instant decidedAt,
        String decidedBy) {

    /**
     * The decision in codes.
     *
     * @param kind null where nobody had asked
     * @param answers to the questions of the review
     * @param notTaken how the parts end; null where they are considered
     * @param rulings what it says of each part
     */
    record Content(ReviewKind kind, Map<String, String> answers, ClosedAs notTaken, List<Ruling> rulings) {}
}
