package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.platform.events.EventRefused;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** Keeps a fact, derives the case's deadlines again, and tells the others what changed. */
@ApplicationScoped
class KeepTime {
    private final CaseRepository cases;
    private final DeadlineRepository deadlines;
    private final Tell tell;
    private final Clock clock;
    private final Laws laws;

    KeepTime(CaseRepository cases, DeadlineRepository deadlines, Tell tell, Clock clock, Laws laws) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.tell = tell;
        this.clock = clock;
        this.laws = laws;
    }

    /** The case is the event's key: a complaint, or for ever the decision that had none when it was recorded. */
    Uni<Void> by(CouncilTransaction tx, IncomingEvent event, FactKind kind) {
        TrackedCase one = new TrackedCase(caseOf(event), event.complaintId());
        Fact fact = event.as(kind.shape());
        return cases.lock(tx, one.id(), one.complaintId())
                .chain(edition -> laws.inForce(tx, edition))
                .chain(law -> cases.keep(tx, one.id(), event, fact)
                        .chain(() -> cases.facts(tx, one.id()))
                        .chain(facts -> deadlines
                                .of(tx, one.id())
                                .chain(stored -> tell.what(
                                        tx, List.of(Retold.of(one, facts, stored, Map.of(), law, clock.instant()))))));
    }

    private static UUID caseOf(IncomingEvent event) {
        try {
            return UUID.fromString(event.key());
        } catch (IllegalArgumentException notAnId) {
            throw new EventRefused("the key is not an id");
        }
    }
}
