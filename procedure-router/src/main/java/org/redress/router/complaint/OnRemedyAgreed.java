package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** The Ombudsman and the council agreed on a remedy: stage 2 to be commissioned or completed opens it. */
@ApplicationScoped
class OnRemedyAgreed implements EventHandler {
    private static final Set<String> ABOUT_STAGE_2 = Set.of("commission_stage2", "complete_stage2");

    private final Desk desk;
    private final Clock clock;

    OnRemedyAgreed(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @param startOn the day of the decision; absent where it is not known or the remedy runs from something else */
    record RemedyAgreed(UUID remedyId, String kind, FactDate startOn) {
        boolean isAboutStage2() {
            return ABOUT_STAGE_2.contains(kind);
        }

        Statement statement() {
            FactDate on = startOn == null ? FactDate.notKnown() : startOn;
            return new Statement(
                    remedyId, Statement.Kind.STAGE2_REMEDY, Statement.Said.on(on), Statement.State.WAITING);
        }
    }

    @Override
    public String type() {
        return "remedy-agreed";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        RemedyAgreed remedy = event.as(RemedyAgreed.class);
        return event.complaintId() == null || !remedy.isAboutStage2()
                ? Uni.createFrom().voidItem()
                : desk.work(tx, event.complaintId(), Occasion.ofEvent(clock), file -> file.put(remedy.statement()));
    }
}
