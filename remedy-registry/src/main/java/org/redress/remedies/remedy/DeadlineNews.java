package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.redress.platform.events.EventRefused;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** What the tracker tells of due dates, as far as it concerns remedies. It informs; nothing else changes because of it. */
@ApplicationScoped
class DeadlineNews {

    private final Remedies remedies;

    /** What is read of the events. */
    record Data(
            UUID deadlineId,
            UUID remedyId,
            LocalDate dueOn,
            Between dueBetween,
            LocalDate internalTargetOn,
            boolean provisional) {}

    /** A span of days, both ends in it. */
    record Between(LocalDate from, LocalDate to) {}

    DeadlineNews(Remedies remedies) {
        this.remedies = remedies;
    }

    /** The deadline as it now is. */
    Uni<Void> shows(CouncilTransaction tx, IncomingEvent event) {
        Data data = event.as(Data.class);
        if (data.remedyId() == null) {
            return Uni.createFrom().voidItem();
        }
        return remedies.exists(tx, data.remedyId()).chain(known -> {
            if (!known) {
                throw new EventRefused("names a remedy that this council does not have");
            }
            return store(tx, data);
        });
    }

    /** The deadline is no more; a newer one of the same remedy stays. */
    Uni<Void> isGone(CouncilTransaction tx, IncomingEvent event) {
        Data data = event.as(Data.class);
        return tx.execute(
                        "delete from remedy_deadline where remedy_id = $1 and deadline_id = $2",
                        data.remedyId(),
                        data.deadlineId())
                .replaceWithVoid();
    }

    private static Uni<Void> store(CouncilTransaction tx, Data data) {
        Between between = data.dueBetween();
        return tx.execute(
                        "insert into remedy_deadline (remedy_id, council, deadline_id, due_on, due_from, due_to,"
                                + " internal_target_on, provisional) values ($1, $2, $3, $4, $5, $6, $7, $8)"
                                + " on conflict (remedy_id) do update set deadline_id = excluded.deadline_id,"
                                + " due_on = excluded.due_on, due_from = excluded.due_from, due_to = excluded.due_to,"
                                + " internal_target_on = excluded.internal_target_on,"
                                + " provisional = excluded.provisional",
                        data.remedyId(),
                        tx.council(),
                        data.deadlineId(),
                        data.dueOn(),
                        between == null ? null : between.from(),
                        between == null ? null : between.to(),
                        data.internalTargetOn(),
                        data.provisional())
                .replaceWithVoid();
    }
}
