package org.redress.intake.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/** A date by which something has to be done, as the tracker last told it; due on a day or, where days are not known, in a span. */
public record Deadline(
        UUID trackId,
        UUID remedyId,
        UUID decisionId,
        String rule,
        String procedure,
        Integer stage,
        FactDate startOn,
        LocalDate dueOn,
        Span dueBetween,
        LocalDate capOn,
        Span capBetween,
        LocalDate internalTargetOn,
        String status,
        FactDate metOn,
        boolean provisional) {

    /** Stands in where the tracker has told of no deadline. */
    static final Deadline NONE =
            new Deadline(null, null, null, null, null, null, null, null, null, null, null, null, null, null, false);

    /** Both days included. */
    public record Span(LocalDate from, LocalDate to) {}

    /** Whether the thing is still to be done, in time or late. */
    boolean isOwed() {
        return metOn == null && !"cancelled".equals(status);
    }

    /** The first day on which it may be due; far away where none is known. */
    LocalDate soonest() {
        if (dueOn != null) {
            return dueOn;
        }
        return dueBetween == null || dueBetween.from() == null ? LocalDate.MAX : dueBetween.from();
    }
}
