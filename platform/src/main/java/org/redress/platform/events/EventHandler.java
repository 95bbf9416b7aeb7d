package org.redress.platform.events;

import io.smallrye.mutiny.Uni;
import org.redress.platform.identity.CouncilTransaction;

/** What a service does when it hears of an event. Called once per event, in a transaction of the event's council. */
public interface EventHandler {
    /** The type it handles, such as complaint-registered. */
    String type();

    /** Fails with {@link EventRefused}, or anything that would fail again, to have the event held. */
    Uni<Void> handle(CouncilTransaction tx, IncomingEvent event);

    /** True where this event is how the service comes to know a complaint, so that events ahead of it are applied then. */
    default boolean startsComplaint() {
        return false;
    }
}
