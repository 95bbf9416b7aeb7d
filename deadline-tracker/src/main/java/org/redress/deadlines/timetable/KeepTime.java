package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.platform.events.EventRefused;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.London;

/** Keeps a fact, derives the case's deadlines again, and tells the others what changed. */
@ApplicationScoped
class KeepTime {
    private static final String TOPIC = "deadlines";

    private final CaseRepository cases;
    private final DeadlineRepository deadlines;
    private final Outbox outbox;
    private final Clock clock;
    private final Laws laws;

    KeepTime(CaseRepository cases, DeadlineRepository deadlines, Outbox outbox, Clock clock, Laws laws) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
        this.laws = laws;
    }

    /** The case is the event's key: a complaint, or for ever the decision that had none when it was recorded. */
    Uni<Void> by(CouncilTransaction tx, IncomingEvent event, FactKind kind) {
        UUID caseId = caseOf(event);
        Fact fact = event.as(kind.shape());
        return cases.lock(tx, caseId, event.complaintId())
                .chain(() -> cases.keep(tx, caseId, event, fact))
                .chain(() -> cases.facts(tx, caseId))
                .chain(facts -> deadlines.of(tx, caseId).chain(stored -> tell(tx, event, facts, stored)));
    }

    private Uni<Void> tell(
            CouncilTransaction tx, IncomingEvent event, CaseFacts facts, Map<UUID, DeadlineState> stored) {
        LocalDate today = London.today(clock);
        Law law = laws.of(tx.council());
        List<DeadlineState> derived = law.deadlines(facts).stream()
                .map(deadline -> DeadlineState.of(
                        deadline,
                        event.complaintId(),
                        law.standing(deadline, today).status()))
                .toList();
        DeadlineChanges changes = DeadlineChanges.between(stored, derived);
        List<NewEvent> events = changes.toTell().stream()
                .map(told -> new NewEvent(TOPIC, event.key(), event.complaintId(), told.type(), told.state()))
                .toList();
        return deadlines.store(tx, facts.subject(), changes.toStore()).chain(() -> outbox.append(tx, events));
    }

    private static UUID caseOf(IncomingEvent event) {
        try {
            return UUID.fromString(event.key());
        } catch (IllegalArgumentException notAnId) {
            throw new EventRefused("the key is not an id");
        }
    }
}
