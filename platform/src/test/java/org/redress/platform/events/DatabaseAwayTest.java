package org.redress.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.redress.platform.events.TestDatabase.KENT;
import static org.redress.platform.events.TestDatabase.await;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStack;
import org.redress.platform.identity.CouncilTransaction;

/** PostgreSQL goes away for {@code redress.outage.seconds} while events arrive: 5 in every build, 90 with {@code -Psoak}. */
class DatabaseAwayTest {
    private static final Duration OUTAGE = Duration.ofSeconds(Long.getLong("redress.outage.seconds"));

    @Test
    void eventsThatArriveMeanwhileAreAppliedAfterwardsInOrder() {
        try (LocalStack stack = LocalStack.start();
                TestDatabase db = new TestDatabase(stack)) {
            // Given
            UUID complaint = UUID.randomUUID();
            Inbox inbox = new Inbox(
                    db.database,
                    new ParkedEvents(db.json),
                    (tx, id) -> Uni.createFrom().item(true),
                    List.of(handler(db, "before"), handler(db, "one"), handler(db, "two"), handler(db, "three")),
                    db.json);
            await(inbox.receive(InboxTest.event(KENT, complaint, "before")));
            List<ConsumerRecord<String, byte[]>> meanwhile = List.of(
                    InboxTest.event(KENT, complaint, "one"),
                    InboxTest.event(KENT, complaint, "two"),
                    InboxTest.event(KENT, complaint, "three"));

            // When
            stack.postgres().stop();
            CompletableFuture<Void> received = Multi.createFrom()
                    .iterable(meanwhile)
                    .onItem()
                    .transformToUniAndConcatenate(inbox::receive)
                    .collect()
                    .asList()
                    .replaceWithVoid()
                    .subscribeAsCompletionStage();
            boolean gaveUp = endsWithin(received, OUTAGE);
            stack.postgres().start();
            received.join();

            // Then nothing was given up, held or reordered
            assertFalse(gaveUp);
            assertEquals(List.of("before", "one", "two", "three"), db.effects(KENT, complaint));
            assertEquals(0, db.count(KENT, "held_event"));
        }
    }

    private static boolean endsWithin(CompletableFuture<Void> work, Duration time) {
        try {
            work.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException stillTrying) {
            return false;
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new CompletionException(failed);
        }
    }

    private static EventHandler handler(TestDatabase db, String type) {
        return new EventHandler() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
                return db.effect(tx, event);
            }
        };
    }
}
