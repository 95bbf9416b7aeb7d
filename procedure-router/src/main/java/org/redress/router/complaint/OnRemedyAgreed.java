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
import org.redress.router.rules.Reviews;

/**
 * A remedy was agreed. With the Ombudsman: stage 2 to be commissioned or completed opens it. In the procedure itself: it is
 * a promise, and nothing is resolved while it is open (LGSCO 15 007 344).
 */
@ApplicationScoped
class OnRemedyAgreed implements EventHandler {
    private static final Set<String> ABOUT_STAGE_2 = Set.of("commission_stage2", "complete_stage2");
    private static final Set<String> PROMISED_IN =
            Set.of("stage1_response", "resolution_terms", "adjudication", "panel");

    private final Desk desk;
    private final Reviews reviews;
    private final Clock clock;

    OnRemedyAgreed(Desk desk, Reviews reviews, Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * @param startOn the day of the decision; absent where it is not known or the remedy runs from something else
     * @param remedySource who it was agreed with; absent in older events, which are all the Ombudsman's
     */
    record RemedyAgreed(UUID remedyId, String kind, FactDate startOn, String remedySource) {
        boolean isPromise() {
            return remedySource != null && PROMISED_IN.contains(remedySource);
        }

        boolean isAboutStage2() {
            return !isPromise() && ABOUT_STAGE_2.contains(kind);
        }

        Statement statement() {
            FactDate on = startOn == null ? FactDate.notKnown() : startOn;
            Statement.Kind what = isPromise() ? Statement.Kind.PROMISE : Statement.Kind.STAGE2_REMEDY;
            return new Statement(remedyId, what, Statement.Said.on(on), Statement.State.WAITING);
        }
    }

    @Override
    public String type() {
        return "remedy-agreed";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        RemedyAgreed remedy = event.as(RemedyAgreed.class);
        if (event.complaintId() == null || !(remedy.isAboutStage2() || remedy.isPromise())) {
            return Uni.createFrom().voidItem();
        }
        Occasion now = Occasion.ofEvent(clock);
        return desk.work(tx, event.complaintId(), now, file -> {
            file.put(remedy.statement());
            if (remedy.isPromise()) {
                new Promises(file, reviews, now).ask(remedy.remedyId());
            }
        });
    }
}
