package org.redress.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.platform.events.TestDatabase.KENT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStack;

class RelayTest {
    private static final Duration PATIENT = Duration.ofSeconds(15);

    private static TestDatabase db;

    @BeforeAll
    static void open() {
        db = new TestDatabase(LocalStack.shared());
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void nothingLeftOver() {
        relay(new RecordingBroker(), PATIENT).drain();
    }

    /** Acknowledges and remembers, unless told otherwise. */
    private static class RecordingBroker implements Broker {
        final List<ProducerRecord<String, byte[]>> sent = new CopyOnWriteArrayList<>();
        private volatile Predicate<ProducerRecord<String, byte[]>> refuses = message -> false;

        @Override
        public CompletionStage<Void> send(ProducerRecord<String, byte[]> message) {
            if (refuses.test(message)) {
                return CompletableFuture.failedFuture(new IllegalStateException("not acknowledged"));
            }
            sent.add(message);
            return CompletableFuture.completedFuture(null);
        }

        List<String> typesOf(UUID complaint) {
            return sent.stream()
                    .filter(message -> message.key().equals(complaint.toString()))
                    .map(message -> CloudEventHeaders.shortType(header(message, CloudEventHeaders.TYPE)))
                    .toList();
        }
    }

    private static Relay relay(Broker broker, Duration patience) {
        return new Relay(db.clock, new Dispatch(broker, "intake"), patience, () -> false);
    }

    @Test
    void sendsACloudEventInBinaryModeAndForgetsIt() {
        // Given
        UUID complaint = UUID.randomUUID();
        db.store(KENT, complaint, "complaint-registered");
        RecordingBroker broker = new RecordingBroker();

        // When
        Relay.Outcome outcome = relay(broker, PATIENT).drain();

        // Then
        assertEquals(Relay.Outcome.EMPTY, outcome);
        ProducerRecord<String, byte[]> message = broker.sent.get(0);
        assertEquals("complaints", message.topic());
        assertEquals(complaint.toString(), message.key());
        assertEquals("{\"said\":\"complaint-registered\"}", new String(message.value(), StandardCharsets.UTF_8));
        assertEquals("1.0", header(message, "ce_specversion"));
        assertEquals("org.redress.complaint-registered.v1", header(message, "ce_type"));
        assertEquals("/redress/intake", header(message, "ce_source"));
        assertEquals(complaint.toString(), header(message, "ce_subject"));
        assertEquals(KENT, header(message, "ce_council"));
        assertEquals(complaint.toString(), header(message, "ce_complaintid"));
        assertEquals(7, UUID.fromString(header(message, "ce_id")).version());
        assertTrue(Long.parseLong(header(message, "ce_sequence")) > 0);
        assertEquals(1, broker.sent.size());
        assertEquals(Relay.Outcome.EMPTY, relay(broker, PATIENT).drain());
        assertEquals(1, broker.sent.size());
    }

    @Test
    void aCrashBetweenSendingAndDeletingSendsTheSameEventAgain() {
        // Given a relay whose connection is cut after the broker has acknowledged
        UUID complaint = UUID.randomUUID();
        db.store(KENT, complaint, "one", "two");
        RecordingBroker broker = new RecordingBroker();
        Broker cutAfterwards = message -> broker.send(message).thenRun(RelayTest::cutTheClocksConnections);

        // When
        assertThrows(RuntimeException.class, () -> relay(cutAfterwards, PATIENT).drain());
        Awaitility.await().ignoreExceptions().until(() -> relay(broker, PATIENT).drain() == Relay.Outcome.EMPTY);

        // Then both events arrived, in order, the first copies under the same ids
        List<String> types = broker.typesOf(complaint);
        assertEquals(List.of("one", "two", "one", "two"), types);
        assertEquals(
                2,
                broker.sent.stream()
                        .map(message -> header(message, "ce_id"))
                        .distinct()
                        .count());
    }

    @Test
    void twoRelaysShareTheWorkWithoutDuplicateAndInOrder() {
        // Given
        List<UUID> complaints =
                IntStream.range(0, 40).mapToObj(i -> UUID.randomUUID()).toList();
        String[] types = IntStream.range(0, 10).mapToObj(i -> "event-" + i).toArray(String[]::new);
        complaints.forEach(complaint -> db.store(KENT, complaint, types));
        RecordingBroker broker = new RecordingBroker();

        // When
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> drainAll(relay(broker, PATIENT)));
        drainAll(relay(broker, PATIENT));
        other.join();

        // Then
        complaints.forEach(complaint -> assertEquals(List.of(types), broker.typesOf(complaint)));
    }

    @Test
    void aRelayThatStandsStillLosesItsShardToAnother() throws Exception {
        // Given a relay that stands still in the middle of a send, longer than the server's patience
        UUID complaint = UUID.randomUUID();
        db.store(KENT, complaint, "one", "two", "three");
        CompletableFuture<Void> goesOn = new CompletableFuture<>();
        CountDownLatch standsStill = new CountDownLatch(1);
        Broker stuck = message -> {
            standsStill.countDown();
            return goesOn;
        };
        CompletableFuture<Relay.Outcome> stopped = CompletableFuture.supplyAsync(
                () -> relay(stuck, Duration.ofSeconds(1)).drain());
        assertTrue(standsStill.await(10, TimeUnit.SECONDS));

        // When another goes on until it gets the shard
        RecordingBroker broker = new RecordingBroker();
        drainAll(relay(broker, PATIENT));

        // Then it has sent everything, and the first one's late delete takes nothing away
        assertEquals(List.of("one", "two", "three"), broker.typesOf(complaint));
        db.store(KENT, complaint, "four");
        goesOn.complete(null);
        assertThrows(RuntimeException.class, stopped::join);
        drainAll(relay(broker, PATIENT));
        assertEquals(List.of("one", "two", "three", "four"), broker.typesOf(complaint));
    }

    @Test
    void whatTheBrokerDoesNotAcknowledgeHoldsUpItsOwnKeyOnly() {
        // Given
        UUID refused = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        db.store(KENT, refused, "one", "two");
        db.store(KENT, other, "one", "two");
        RecordingBroker broker = new RecordingBroker();
        broker.refuses = message -> message.key().equals(refused.toString());

        // When
        Awaitility.await()
                .until(() -> relay(broker, PATIENT).drain() != Relay.Outcome.EMPTY
                        && broker.typesOf(other).size() == 2);

        // Then
        assertEquals(List.of("one", "two"), broker.typesOf(other));
        assertEquals(List.of(), broker.typesOf(refused));
        broker.refuses = message -> false;
        assertEquals(Relay.Outcome.EMPTY, relay(broker, PATIENT).drain());
        assertEquals(List.of("one", "two"), broker.typesOf(refused));
        assertEquals(List.of("one", "two"), broker.typesOf(other));
    }

    @Test
    void aTransactionWaitsForTheOneThatWroteTheSameKeyBefore() {
        // Given a transaction that has written about a complaint and is still open
        UUID complaint = UUID.randomUUID();
        CompletableFuture<Void> mayCommit = new CompletableFuture<>();
        CompletableFuture<Void> hasWritten = new CompletableFuture<>();
        CompletableFuture<Void> first = db.database
                .inCouncil(TestDatabase.actingFor(KENT), tx -> db.outbox
                        .append(tx, NewEvent.ofComplaint("complaints", complaint, "first", Map.of()))
                        .invoke(() -> hasWritten.complete(null))
                        .chain(() -> io.smallrye.mutiny.Uni.createFrom().completionStage(mayCommit)))
                .subscribeAsCompletionStage();
        hasWritten.join();

        // When a second one writes about it, and one about another complaint
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> db.store(KENT, complaint, "second"));
        UUID another = UUID.randomUUID();
        db.store(KENT, another, "elsewhere");
        Awaitility.await().until(db::someoneWaitsForALock);
        mayCommit.complete(null);
        CompletableFuture.allOf(first, second).join();

        // Then the other complaint was not held up, and the order of the first is that of the commits
        RecordingBroker broker = new RecordingBroker();
        drainAll(relay(broker, PATIENT));
        assertEquals(List.of("first", "second"), broker.typesOf(complaint));
        assertEquals(List.of("elsewhere"), broker.typesOf(another));
    }

    @Test
    void aSlowBrokerGetsThroughInSeveralBatches() {
        // Given a broker that takes its time, and more events of one key than fit into the time of a batch
        UUID complaint = UUID.randomUUID();
        String[] types = IntStream.range(0, 12).mapToObj(i -> "event-" + i).toArray(String[]::new);
        db.store(KENT, complaint, types);
        RecordingBroker broker = new RecordingBroker();
        Executor inHalfASecond = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);
        Broker slow = message -> broker.send(message).thenRunAsync(() -> {}, inHalfASecond);

        // When
        Relay relay = relay(slow, PATIENT);
        Relay.Outcome first = relay.drain();
        drainAll(relay);

        // Then nothing was sent twice, and nothing lost
        assertEquals(Relay.Outcome.STUCK, first);
        assertEquals(List.of(types), broker.typesOf(complaint));
    }

    /** As the loop does: again while another relay has a shard, and at once. */
    private static void drainAll(Relay relay) {
        List<Relay.Outcome> outcomes = new ArrayList<>();
        do {
            outcomes.add(relay.drain());
        } while (outcomes.get(outcomes.size() - 1) != Relay.Outcome.EMPTY);
    }

    private static void cutTheClocksConnections() {
        db.asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'router_clock'"
                + " and state like 'idle in transaction%'");
    }

    private static String header(ProducerRecord<String, byte[]> message, String name) {
        return CloudEventHeaders.require(message.headers(), name);
    }
}
