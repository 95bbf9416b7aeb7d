package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Step;
import org.redress.router.procedure.DateOrder;
import org.redress.router.procedure.StepEntry;

/** An advocate was asked for: it stands on the tracks, and who is owed one waits for the appointment. */
@ApplicationScoped
class OnAdvocateRequested implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnAdvocateRequested(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record AdvocateRequested(FactDate on) {}

    @Override
    public String type() {
        return "advocate-requested";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        FactDate on = event.as(AdvocateRequested.class).on();
        Occasion now = Occasion.ofEvent(clock);
        return desk.work(tx, event.complaintId(), now, file -> {
            FactDate day =
                    DateOrder.later(on == null ? FactDate.day(now.today()) : on.withSource(null), file.receivedOn());
            for (TrackFile track : file.tracks()) {
                file.procedureOf(track)
                        .filter(procedure -> procedure.knows(Step.ADVOCATE_REQUESTED)
                                && procedure.whyNotNow(Step.ADVOCATE_REQUESTED).isEmpty())
                        .ifPresent(procedure -> file.take(track.id(), StepEntry.of(Step.ADVOCATE_REQUESTED, day), now));
            }
            desk.route(file, file.routing().facts().askingForAnAdvocate(), now);
        });
    }
}
