package org.redress.platform.events;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Sends a batch: the rows of a key one after the other, the keys side by side. A key whose row is not acknowledged sends
 * no more in this batch, and after a few seconds nothing new is sent, so that what was acknowledged can be deleted in time.
 */
final class Dispatch {
    private static final Duration NOTHING_NEW_AFTER = Duration.ofSeconds(4);

    private final Broker broker;
    private final String service;

    /** @param service the producing service's name */
    Dispatch(Broker broker, String service) {
        this.broker = broker;
        this.service = service;
    }

    /** The numbers of the rows that were acknowledged: of each key the first so many. */
    Set<Long> send(List<OutboxRow> rows) {
        Map<String, Deque<OutboxRow>> keys = new LinkedHashMap<>();
        rows.forEach(row ->
                keys.computeIfAbsent(row.key(), key -> new ArrayDeque<>()).add(row));
        Set<Long> acknowledged = new HashSet<>();
        long end = System.nanoTime() + NOTHING_NEW_AFTER.toNanos();
        while (!keys.isEmpty() && !isOver(end)) {
            Map<OutboxRow, CompletionStage<Void>> round = sendHeads(keys.values(), end);
            round.forEach((row, sent) -> {
                if (isAcknowledged(sent)) {
                    acknowledged.add(row.number());
                    keys.get(row.key()).remove();
                } else {
                    keys.remove(row.key());
                }
            });
            keys.values().removeIf(Deque::isEmpty);
        }
        return acknowledged;
    }

    private Map<OutboxRow, CompletionStage<Void>> sendHeads(Iterable<Deque<OutboxRow>> keys, long end) {
        Map<OutboxRow, CompletionStage<Void>> round = new LinkedHashMap<>();
        for (Deque<OutboxRow> ofOneKey : keys) {
            if (!isOver(end)) {
                round.put(ofOneKey.peek(), broker.send(ofOneKey.peek().message(service)));
            }
        }
        return round;
    }

    private static boolean isOver(long end) {
        return System.nanoTime() - end >= 0;
    }

    private static boolean isAcknowledged(CompletionStage<Void> sent) {
        try {
            sent.toCompletableFuture().join();
            return true;
        } catch (CompletionException refused) {
            return false;
        }
    }
}
