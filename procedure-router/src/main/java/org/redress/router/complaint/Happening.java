package org.redress.router.complaint;

import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.procedure.RecordedStep;

/** Something about a complaint that the other services are told, in the order in which it happened. */
sealed interface Happening {
    /** A track was opened, joined by more elements, or taken up again. */
    record Assigned(UUID trackId) implements Happening {}

    record Asked(UUID reviewId) implements Happening {}

    record Answered(UUID reviewId) implements Happening {}

    record Stepped(UUID trackId, RecordedStep step) implements Happening {}

    record Ended(UUID trackId, ClosedAs how, FactDate on) implements Happening {}

    record Departed(Departure departure) implements Happening {}
}
