package org.redress.platform.events;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.Database;
import org.redress.platform.identity.DatabaseAway;
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
    private static final String ACTOR = "event";
    private static final String BEHIND = "behind an event of its key that is held";

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
            return handlers.containsKey(event.type())
                    ? persistently(event, () -> settle(event, this::applyInTurn).chain(fate -> goOn(fate, event)))
                    : Uni.createFrom().voidItem();
        });
    }

    /**
     * Applies the held events of a key in their order, until none is left or one is refused again. Fails with
     * {@link DatabaseAway} where it cannot be done now; it can be asked for again.
     */
    public Uni<Void> replay(String council, String topic, String key) {
        return database.inCouncil(new Access(council, ACTOR, "replay"), tx -> parked.firstHeld(tx, topic, key))
                .chain(first -> first.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : settle(first.get(), this::applyHeld)
                                .chain(fate -> fate == Fate.HELD
                                        ? Uni.createFrom().voidItem()
                                        : goOn(fate, first.get()).chain(() -> replay(council, topic, key))));
    }

    private static Access access(IncomingEvent event) {
        return new Access(event.council(), ACTOR, event.type() + " " + event.id());
    }

    /** What became of an event. */
    private enum Fate {
        SETTLED,
        HELD,
        /** Settled, and events that wait for its complaint may be applied now. */
        OTHERS_MAY_GO_ON
    }

    private interface Attempt {
        Uni<Fate> make(CouncilTransaction tx, IncomingEvent event);
    }

    /** One attempt in one transaction; what would fail again is held in another. */
    private Uni<Fate> settle(IncomingEvent event, Attempt attempt) {
        return inOrder(event, tx -> attempt.make(tx, event))
                .onFailure(failure -> !(failure instanceof DatabaseAway))
                .recoverWithUni(refusal -> hold(event, refusal));
    }

    private Uni<Fate> applyInTurn(CouncilTransaction tx, IncomingEvent event) {
        return isDue(tx, event)
                .chain(due -> !due
                        ? Uni.createFrom().item(afterwards(event))
                        : parked.firstHeld(tx, event.topic(), event.key())
                                .chain(held -> held.isPresent()
                                        ? parked.holdBehind(tx, event, BEHIND).replaceWith(Fate.HELD)
                                        : applyOrLetWait(tx, event)));
    }

    private Uni<Fate> applyOrLetWait(CouncilTransaction tx, IncomingEvent event) {
        if (handlers.get(event.type()).startsComplaint()) {
            return apply(tx, event);
        }
        return parked.firstWaitingOfKey(tx, event.topic(), event.key())
                .chain(ahead -> ahead.isPresent()
                        ? parked.letWait(tx, event, ahead.get().waitsFor()).replaceWith(Fate.OTHERS_MAY_GO_ON)
                        : isAheadOfItsComplaint(tx, event)
                                .chain(tooEarly -> tooEarly
                                        ? parked.letWait(tx, event, event.complaintId())
                                                .replaceWith(Fate.SETTLED)
                                        : apply(tx, event)));
    }

    private Uni<Fate> applyWaiting(CouncilTransaction tx, IncomingEvent event) {
        return parked.noLongerWaiting(tx, event)
                .chain(() -> isDue(tx, event))
                .chain(due -> !due
                        ? Uni.createFrom().item(Fate.SETTLED)
                        : parked.firstHeld(tx, event.topic(), event.key())
                                .chain(held -> held.isPresent()
                                        ? parked.holdBehind(tx, event, BEHIND).replaceWith(Fate.HELD)
                                        : apply(tx, event)));
    }

    private Uni<Fate> applyHeld(CouncilTransaction tx, IncomingEvent event) {
        return parked.noLongerHeld(tx, event)
                .chain(() -> isDue(tx, event))
                .chain(due -> due ? applyOrLetWait(tx, event) : Uni.createFrom().item(Fate.SETTLED));
    }

    private Uni<Fate> apply(CouncilTransaction tx, IncomingEvent event) {
        return tx.execute("insert into inbox (event_id, council) values ($1, $2)", event.id(), event.council())
                .chain(() -> handlers.get(event.type()).handle(tx, event))
                .replaceWith(() -> afterwards(event));
    }

    private Fate afterwards(IncomingEvent event) {
        return handlers.get(event.type()).startsComplaint() ? Fate.OTHERS_MAY_GO_ON : Fate.SETTLED;
    }

    private Uni<Boolean> isAheadOfItsComplaint(CouncilTransaction tx, IncomingEvent event) {
        return event.complaintId() == null
                ? Uni.createFrom().item(false)
                : complaints.knows(tx, event.complaintId()).map(known -> !known);
    }

    /** False where the event had its effect before. An event of one council about another's case has none. */
    private static Uni<Boolean> isDue(CouncilTransaction tx, IncomingEvent event) {
        return tx.one(
                        "select exists (select from inbox where event_id = $1) as had, is_anothers($2) as anothers",
                        row -> {
                            if (row.getBoolean("anothers")) {
                                throw new EventRefused("it is about another council's case");
                            }
                            return !row.getBoolean("had");
                        },
                        event.id(),
                        event.subject())
                .map(Optional::orElseThrow);
    }

    private static Uni<Boolean> hadItsEffect(CouncilTransaction tx, IncomingEvent event) {
        return tx.one("select 1 from inbox where event_id = $1", row -> true, event.id())
                .map(Optional::isPresent);
    }

    private Uni<Void> goOn(Fate fate, IncomingEvent event) {
        return fate == Fate.OTHERS_MAY_GO_ON
                ? applyWaitingFor(event)
                        .chain(more ->
                                more ? goOn(fate, event) : Uni.createFrom().voidItem())
                : Uni.createFrom().voidItem();
    }

    /** Applies the first event that waits for the same complaint; false where there is none, or the complaint is unknown. */
    private Uni<Boolean> applyWaitingFor(IncomingEvent event) {
        return database.inCouncil(access(event), tx -> parked.firstWaitingBeside(tx, event)
                        .chain(first -> first.isEmpty()
                                ? Uni.createFrom().item(first)
                                : complaints
                                        .knows(tx, first.get().waitsFor())
                                        .map(known -> first.filter(waiting -> known))))
                .chain(next -> next.isEmpty()
                        ? Uni.createFrom().item(false)
                        : settle(next.get().event(), this::applyWaiting).replaceWith(true));
    }

    private Uni<Fate> hold(IncomingEvent event, Throwable refusal) {
        LOG.errorf(
                "event held: eventId=%s type=%s subject=%s cause=%s",
                event.id(), event.type(), event.subject(), refusal.getClass().getName());
        return inOrder(event, tx -> hadItsEffect(tx, event)
                .chain(had -> had
                        ? Uni.createFrom().item(Fate.SETTLED)
                        : parked.noLongerWaiting(tx, event)
                                .chain(() -> parked.hold(tx, event, reason(refusal)))
                                .replaceWith(Fate.HELD)));
    }

    /** In a transaction in which nothing else of the same key or about the same complaint is handled by this service. */
    private <T> Uni<T> inOrder(IncomingEvent event, Function<CouncilTransaction, Uni<T>> work) {
        String[] locks =
                Stream.of(event.key(), event.subject()).distinct().sorted().toArray(String[]::new);
        return database.inCouncil(access(event), tx -> tx.execute(
                        "select pg_advisory_xact_lock(hashtextextended(lock, 1)) from unnest($1::text[]) lock",
                        (Object) locks)
                .chain(() -> work.apply(tx)));
    }

    private static <T> Uni<T> persistently(IncomingEvent event, Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .deferred(work)
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("event not settled, trying again: eventId=%s cause=%s", event.id(), failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    /** Our own words are safe to keep; those of other failures could quote what was in the event. */
    private static String reason(Throwable refusal) {
        return refusal instanceof EventRefused
                ? refusal.getMessage()
                : refusal.getClass().getName();
    }
}
