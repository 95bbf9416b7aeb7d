package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ProceedingsState;
import org.redress.router.routing.Proceedings;

/** Proceedings began, were told in writing, or ended: what depends on them is asked, or need not be asked any more. */
@ApplicationScoped
class OnProceedingsNotified implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnProceedingsNotified(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Either one of them or all that stand now. */
    record ProceedingsNotified(
            ProceedingsKind kind,
            BroughtBy broughtBy,
            ProceedingsState state,
            boolean notifiedInWriting,
            List<Proceedings> proceedings) {
        Proceedings one() {
            return new Proceedings(kind, broughtBy, state, notifiedInWriting);
        }
    }

    @Override
    public String type() {
        return "proceedings-notified";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        ProceedingsNotified told = event.as(ProceedingsNotified.class);
        Occasion now = Occasion.ofEvent(clock);
        return desk.work(tx, event.complaintId(), now, file -> {
            var facts = file.routing().facts();
            desk.route(
                    file,
                    told.proceedings() == null ? facts.beside(told.one()) : facts.beside(told.proceedings()),
                    now);
        });
    }
}
