package org.redress.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.redress.platform.events.TestDatabase.ESSEX;
import static org.redress.platform.events.TestDatabase.KENT;
import static org.redress.platform.events.TestDatabase.actingFor;
import static org.redress.platform.events.TestDatabase.await;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStack;
import org.redress.platform.identity.CouncilTransaction;

class InboxTest {
    private static TestDatabase db;

    private Predicate<IncomingEvent> refuses = event -> false;
    private final Inbox inbox = new Inbox(
            db.database,
            new ParkedEvents(db.json),
            this::knows,
            List.of(
                    new Handler("started", true),
                    new Handler("first", false),
                    new Handler("second", false),
                    new Handler("third", false)),
            db.json);
    private final UUID complaint = UUID.randomUUID();

    @BeforeAll
    static void open() {
        db = new TestDatabase(LocalStack.shared());
    }

    @AfterAll
    static void close() {
        db.close();
    }

    /** Writes down that the event had its effect, unless this test has it refused. */
    private final class Handler implements EventHandler {
        private final String type;
        private final boolean starts;

        Handler(String type, boolean starts) {
            this.type = type;
            this.starts = starts;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public boolean startsComplaint() {
            return starts;
        }

        @Override
        public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
            return db.effect(tx, event).invoke(() -> {
                if (refuses.test(event)) {
                    throw new EventRefused("the test wants it so");
                }
            });
        }
    }

    private Uni<Boolean> knows(CouncilTransaction tx, UUID id) {
        return tx.one("select 1 from effect where complaint_id = $1 and type = 'started'", row -> true, id)
                .map(found -> found.isPresent());
    }

    @Test
    void anEventHasItsEffectOnceHoweverOftenItArrives() {
        // Given
        await(inbox.receive(event(KENT, "started")));
        ConsumerRecord<String, byte[]> first = event(KENT, "first");

        // When
        IntStream.range(0, 5).forEach(again -> await(inbox.receive(first)));

        // Then
        assertEquals(List.of("started", "first"), db.effects(KENT, complaint));
    }

    @Test
    void theSameEventOnManyThreadsAtOnceHasItsEffectOnce() {
        // Given
        ConsumerRecord<String, byte[]> started = event(KENT, "started");

        // When
        CompletableFuture.allOf(IntStream.range(0, 20)
                        .mapToObj(i -> inbox.receive(started).subscribeAsCompletionStage())
                        .toArray(CompletableFuture[]::new))
                .join();

        // Then
        assertEquals(List.of("started"), db.effects(KENT, complaint));
    }

    @Test
    void anEventOfOneCouncilAboutAnothersCaseIsHeldAndChangesNothing() {
        // Given
        db.remember(KENT, complaint);
        await(inbox.receive(event(KENT, "started")));

        // When
        await(inbox.receive(event(ESSEX, "first")));
        await(inbox.receive(event(ESSEX, "started")));
        await(inbox.receive(event(KENT, "first")));

        // Then
        assertEquals(List.of("started", "first"), db.effects(KENT, complaint));
        assertEquals(List.of(), db.effects(ESSEX, complaint));
        assertEquals(
                List.of("it is about another council's case", "it is about another council's case"),
                db.heldReasons(ESSEX, complaint));
    }

    @Test
    void anEventAheadOfItsComplaintWaitsAndIsAppliedInOrder() {
        // Given
        await(inbox.receive(event(KENT, "first")));
        await(inbox.receive(event(KENT, "second")));
        assertEquals(List.of(), db.effects(KENT, complaint));

        // When
        await(inbox.receive(event(KENT, "started")));
        await(inbox.receive(event(KENT, "third")));

        // Then
        assertEquals(List.of("started", "first", "second", "third"), db.effects(KENT, complaint));
        assertEquals(0, waiting());
    }

    @Test
    void aRefusedEventIsHeldAndTheLaterOnesOfItsKeyBehindItUntilReplayed() {
        // Given
        refuses = event -> event.type().equals("first") && event.complaintId().equals(complaint);
        UUID another = UUID.randomUUID();
        await(inbox.receive(event(KENT, "started")));
        await(inbox.receive(event(KENT, another, "started")));

        // When
        await(inbox.receive(event(KENT, "first")));
        await(inbox.receive(event(KENT, "second")));
        await(inbox.receive(event(KENT, another, "first")));

        // Then the refused one has left nothing behind, its successor waits, another complaint goes on
        assertEquals(List.of("started"), db.effects(KENT, complaint));
        assertEquals(
                List.of("the test wants it so", "behind an event of its key that is held"),
                db.heldReasons(KENT, complaint));
        assertEquals(List.of("started", "first"), db.effects(KENT, another));

        // When it is replayed in vain, and then with the cause mended
        await(inbox.replay(KENT, "complaints", complaint.toString()));
        assertEquals(List.of("started"), db.effects(KENT, complaint));
        refuses = event -> false;
        await(inbox.replay(KENT, "complaints", complaint.toString()));

        // Then
        assertEquals(List.of("started", "first", "second"), db.effects(KENT, complaint));
        assertEquals(List.of(), db.heldReasons(KENT, complaint));
    }

    @Test
    void whatWaitsForARefusedStartGoesOnWhenTheStartIsReplayed() {
        // Given
        refuses = event -> event.type().equals("started");
        await(inbox.receive(event(KENT, "started")));
        await(inbox.receive(event(KENT, "remedies", "first")));
        assertEquals(List.of(), db.effects(KENT, complaint));

        // When
        refuses = event -> false;
        await(inbox.replay(KENT, "complaints", complaint.toString()));

        // Then
        assertEquals(List.of("started", "first"), db.effects(KENT, complaint));
        assertEquals(0, waiting());
    }

    @Test
    void repeatsOfWhatIsHeldOrDoneChangeNeitherTheReasonNorTheEffects() {
        // Given one event done and one held
        ConsumerRecord<String, byte[]> started = event(KENT, "started");
        ConsumerRecord<String, byte[]> first = event(KENT, "first");
        await(inbox.receive(started));
        refuses = event -> event.type().equals("first");
        await(inbox.receive(first));

        // When both arrive again
        await(inbox.receive(first));
        await(inbox.receive(started));

        // Then
        assertEquals(List.of("the test wants it so"), db.heldReasons(KENT, complaint));
        refuses = event -> false;
        await(inbox.replay(KENT, "complaints", complaint.toString()));
        assertEquals(List.of("started", "first"), db.effects(KENT, complaint));
    }

    @Test
    void aLaterEventOfAKeyDoesNotOvertakeOneThatWaits() {
        // Given an event of a decision's own key that names a complaint not known yet
        UUID decision = UUID.randomUUID();
        await(inbox.receive(event(KENT, decision, complaint, "first")));

        // When a later one of the decision names none
        await(inbox.receive(event(KENT, decision, null, "second")));
        assertEquals(List.of(), typesOfKey(decision));
        await(inbox.receive(event(KENT, "started")));

        // Then
        assertEquals(List.of("first", "second"), typesOfKey(decision));
    }

    @Test
    void aFailureThatIsNotTheEventsOwnIsNeverHeld() {
        // Given
        await(inbox.receive(event(KENT, "started")));
        ConsumerRecord<String, byte[]> first = event(KENT, "first");

        // When the server ends the session in the middle, once
        AtomicBoolean cut = new AtomicBoolean();
        refuses = event -> {
            if (cut.compareAndSet(false, true)) {
                db.asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'router_app'"
                        + " and state like 'idle in transaction%'");
            }
            return false;
        };
        await(inbox.receive(first));

        // Then it was tried again and had its effect once
        assertEquals(List.of("started", "first"), db.effects(KENT, complaint));
        assertEquals(List.of(), db.heldReasons(KENT, complaint));
    }

    @Test
    void anEventThatNamesAnotherCouncilTouchesNothing() {
        // Given
        await(inbox.receive(event(KENT, "started")));

        // When
        await(inbox.receive(event(ESSEX, "first")));

        // Then it waits for a complaint that Essex does not have
        assertEquals(List.of("started"), db.effects(KENT, complaint));
        assertEquals(List.of(), db.effects(ESSEX, complaint));
    }

    @Test
    void whatNobodyHandlesIsPassedOverAndWhatDoesNotParseFails() {
        // Given a type of tomorrow, and records that are no events
        await(inbox.receive(event(KENT, "of-tomorrow")));
        ConsumerRecord<String, byte[]> noJson = withBody(event(KENT, "started"), "{");
        ConsumerRecord<String, byte[]> noHeaders =
                new ConsumerRecord<>("complaints", 0, 0, "key", "{}".getBytes(StandardCharsets.UTF_8));
        ConsumerRecord<String, byte[]> noValue = withBody(event(KENT, "started"), null);

        // Then
        assertEquals(List.of(), db.effects(KENT, complaint));
        List.of(noJson, noHeaders, noValue)
                .forEach(poison -> assertThrows(NotAnEvent.class, () -> await(inbox.receive(poison))));
    }

    /** In the order of the effects, of the events with this key. */
    private List<String> typesOfKey(UUID key) {
        return await(db.database.inCouncil(
                actingFor(KENT),
                tx -> tx.list(
                        "select type from effect where event_key = $1 order by number",
                        row -> row.getString("type"),
                        key.toString())));
    }

    private long waiting() {
        return await(db.database.inCouncil(
                        actingFor(KENT),
                        tx -> tx.one(
                                "select count(*) from waiting_event where waits_for = $1",
                                row -> row.getLong(0),
                                complaint)))
                .orElseThrow();
    }

    private ConsumerRecord<String, byte[]> event(String council, String type) {
        return event(council, complaint, type);
    }

    private ConsumerRecord<String, byte[]> event(String council, String topic, String type) {
        return received(message(topic, complaint.toString(), council, complaint, type));
    }

    private static ConsumerRecord<String, byte[]> event(String council, UUID key, UUID about, String type) {
        return received(message("remedies", key.toString(), council, about, type));
    }

    static ConsumerRecord<String, byte[]> event(String council, UUID about, String type) {
        return received(message("complaints", about.toString(), council, about, type));
    }

    private static ProducerRecord<String, byte[]> message(
            String topic, String key, String council, UUID about, String type) {
        return new OutboxRow(1, topic, key, council, about, UUID.randomUUID(), type, OffsetDateTime.now(), "{}")
                .message("intake");
    }

    private static ConsumerRecord<String, byte[]> withBody(ConsumerRecord<String, byte[]> event, String body) {
        ProducerRecord<String, byte[]> other = new ProducerRecord<>(
                event.topic(),
                null,
                event.key(),
                body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                event.headers());
        return received(other);
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                new RecordHeaders(sent.headers()),
                java.util.Optional.empty());
    }
}
