package org.redress.platform.events;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.Database;
import org.redress.platform.identity.PassingFailure;
import org.redress.platform.json.StoredJson;

/**
 * Gives each event its effect once, and in the order of its key.
 *
 * <p>Four things can become of an event. It is applied. It waits, where its complaint is not known here yet. It is held,
 * where its handler refuses it or an earlier event of its key is held; everything else goes on. Or it goes to the dead
 * letters, where it does not even parse. A failure of the surroundings is none of these: it is tried again for as long as
 * it takes.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Database database;
    private final ParkedEvents parked;
    private final ComplaintRegister complaints;
    private final Map<String, EventHandler> handlers;
    private final StoredJson json;

    public Inbox(
            Database database,
            ParkedEvents parked,
            ComplaintRegister complaints,
            @All List<EventHandler> handlers,
            StoredJson json) {
        this.database = database;
        this.parked = parked;
        this.complaints = complaints;
        this.handlers = handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
        this.json = json;
    }

    /** Fails only for a record that is not an event: the channel then sends it to the dead letters. */
    public Uni<Void> receive(ConsumerRecord<String, byte[]> message) {
        return Uni.createFrom().deferred(() -> {
            IncomingEvent event = IncomingEvent.parse(message, json);
            EventHandler handler = handlers.get(event.type());
            return handler == null ? Uni.createFrom().voidItem() : persistently(() -> settle(event, handler));
        });
    }

    /** Applies the held events of a key in their order, until none is left or one is refused again. */
    public Uni<Void> replay(String council, String topic, String key) {
        return database.inCouncil(council, tx -> parked.firstHeld(tx, topic, key))
                .chain(first -> first.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : persistently(() -> applyHeld(first.get()))
                                .chain(applied -> applied
                                        ? replay(council, topic, key)
                                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> settle(IncomingEvent event, EventHandler handler) {
        return inOrder(event, tx -> parked.firstHeld(tx, event.topic(), event.key())
                        .chain(held -> held.isPresent() ? holdBehind(tx, event) : applyOrLetWait(tx, event, handler)))
                .onFailure(Inbox::wouldFailAgain)
                .recoverWithUni(refusal -> hold(event, refusal).replaceWith(Waiting.NONE))
                .chain(waiting -> waiting == Waiting.MAY_GO_ON
                        ? applyWaiting(event.council(), event.complaintId())
                        : Uni.createFrom().voidItem());
    }

    /** Whether events that wait for the complaint may be applied now. */
    private enum Waiting {
        NONE,
        MAY_GO_ON
    }

    private Uni<Waiting> applyOrLetWait(CouncilTransaction tx, IncomingEvent event, EventHandler handler) {
        if (event.complaintId() == null) {
            return applyOnce(tx, event, handler).replaceWith(Waiting.NONE);
        }
        if (handler.startsComplaint()) {
            return applyOnce(tx, event, handler).replaceWith(Waiting.MAY_GO_ON);
        }
        return complaints.knows(tx, event.complaintId()).chain(known -> parked.firstWaiting(tx, event.complaintId())
                .chain(first -> known && first.isEmpty()
                        ? applyOnce(tx, event, handler).replaceWith(Waiting.NONE)
                        : parked.letWait(tx, event).replaceWith(known ? Waiting.MAY_GO_ON : Waiting.NONE)));
    }

    private Uni<Waiting> holdBehind(CouncilTransaction tx, IncomingEvent event) {
        return parked.hold(tx, event, "behind an event of its key that is held").replaceWith(Waiting.NONE);
    }

    private Uni<Void> applyOnce(CouncilTransaction tx, IncomingEvent event, EventHandler handler) {
        return tx.execute(
                        "insert into inbox (event_id, council) values ($1, $2) on conflict do nothing",
                        event.id(),
                        event.council())
                .chain(rows -> rows.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().deferred(() -> handler.handle(tx, event)));
    }

    /** Applies the events that waited for the complaint, one transaction each, until none is left. */
    private Uni<Void> applyWaiting(String council, UUID complaintId) {
        return database.inCouncil(council, tx -> complaints
                        .knows(tx, complaintId)
                        .chain(known -> known
                                ? parked.firstWaiting(tx, complaintId)
                                : Uni.createFrom().item(Optional.<IncomingEvent>empty())))
                .chain(first -> first.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : applyWaiting(first.get()).chain(() -> applyWaiting(council, complaintId)));
    }

    private Uni<Void> applyWaiting(IncomingEvent event) {
        EventHandler handler = handlers.get(event.type());
        return inOrder(event, tx -> parked.noLongerWaiting(tx, event)
                        .chain(() -> parked.firstHeld(tx, event.topic(), event.key()))
                        .chain(held -> held.isPresent()
                                ? holdBehind(tx, event).replaceWithVoid()
                                : applyOnce(tx, event, handler)))
                .onFailure(Inbox::wouldFailAgain)
                .recoverWithUni(refusal -> hold(event, refusal));
    }

    private Uni<Boolean> applyHeld(IncomingEvent event) {
        return inOrder(event, tx -> applyOnce(tx, event, handlers.get(event.type()))
                        .chain(() -> parked.noLongerHeld(tx, event)))
                .replaceWith(true)
                .onFailure(Inbox::wouldFailAgain)
                .recoverWithUni(refusal -> hold(event, refusal).replaceWith(false));
    }

    private Uni<Void> hold(IncomingEvent event, Throwable refusal) {
        LOG.errorf(
                "event held: eventId=%s type=%s subject=%s cause=%s",
                event.id(), event.type(), event.subject(), refusal.getClass().getName());
        return inOrder(
                event, tx -> parked.noLongerWaiting(tx, event).chain(() -> parked.hold(tx, event, reason(refusal))));
    }

    /** In a transaction in which nothing else about the same complaint is handled by this service. */
    private <T> Uni<T> inOrder(IncomingEvent event, Function<CouncilTransaction, Uni<T>> work) {
        return database.inCouncil(event.council(), tx -> tx.execute(
                        "select pg_advisory_xact_lock(hashtextextended($1, 1))", event.subject())
                .chain(() -> work.apply(tx)));
    }

    private static <T> Uni<T> persistently(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .deferred(work)
                .onFailure(PassingFailure::is)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private static boolean wouldFailAgain(Throwable failure) {
        return !PassingFailure.is(failure);
    }

    /** Our own words are safe to keep; those of other failures could quote what was in the event. */
    private static String reason(Throwable refusal) {
        return refusal instanceof EventRefused
                ? refusal.getMessage()
                : refusal.getClass().getName();
    }
}
