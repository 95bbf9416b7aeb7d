package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Step;
import org.redress.router.procedure.DateOrder;
import org.redress.router.procedure.StepEntry;

/**
 * What was not considered beside proceedings is put again once they have ended. Nothing resumes: it is routed afresh as of
 * that day, and how late it is does not matter (SI 2006/1738 reg 8(4)-(5)).
 */
@ApplicationScoped
class OnRepresentationsResubmitted implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnRepresentationsResubmitted(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record RepresentationsResubmitted(FactDate on) {}

    @Override
    public String type() {
        return "representations-resubmitted";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        FactDate told = event.as(RepresentationsResubmitted.class).on();
        Occasion now = Occasion.ofEvent(clock);
        return desk.work(tx, event.complaintId(), now, file -> {
            FactDate on = DateOrder.later(
                    told == null ? FactDate.day(now.today()) : told.withSource(null), file.receivedOn());
            Set<UUID> elements = putAgain(file, on, now);
            desk.route(file, file.routing().facts().resubmitted(elements, on), now);
        });
    }

    /** The elements that had been put off, each step on the track that ended so. */
    private static Set<UUID> putAgain(CaseFile file, FactDate on, Occasion now) {
        return file.tracks().stream()
                .filter(track -> file.procedureOf(track)
                        .filter(procedure -> procedure.knows(Step.REPRESENTATIONS_RESUBMITTED)
                                && procedure
                                        .whyNotNow(Step.REPRESENTATIONS_RESUBMITTED)
                                        .isEmpty())
                        .isPresent())
                .peek(track -> file.take(track.id(), StepEntry.of(Step.REPRESENTATIONS_RESUBMITTED, on), now))
                .flatMap(track -> track.elements().stream())
                .collect(Collectors.toSet());
    }
}
