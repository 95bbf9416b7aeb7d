package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/**
 * The tracker told how a deadline stands now. Whatever happened to it, the event holds the whole deadline, which takes the
 * place of what was known; what belongs to no complaint here is passed over.
 */
class OnDeadline implements EventHandler {
    private final String type;
    private final ToldByOthers told;

    OnDeadline(String type, ToldByOthers told) {
        this.type = type;
        this.told = told;
    }

    record Subject(UUID deadlineId) {}

    @Override
    public String type() {
        return type;
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        if (event.complaintId() == null) {
            return Uni.createFrom().voidItem();
        }
        UUID id = event.as(Subject.class).deadlineId();
        return told.replace(tx, event.complaintId(), Kind.DEADLINE, id, event.as(Deadline.class));
    }
}
