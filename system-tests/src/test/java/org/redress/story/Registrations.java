package org.redress.story;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * A portal that goes on registering complaints whatever happens. As a good client does, it sends a request that was not
 * acknowledged again, under the same Idempotency-Key, until it is.
 */
final class Registrations implements AutoCloseable {

    static final String COUNCIL = "E10000007";

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Portal portal;
    private final List<Registered> acknowledged = new CopyOnWriteArrayList<>();
    private volatile Thread running;

    Registrations(Doors doors) {
        this.portal = new Portal(doors);
    }

    void start() {
        running = new Thread(this::goOn, "registrations");
        running.start();
    }

    /** Waits until so many more have been acknowledged. */
    void awaitMore(int count) {
        int before = acknowledged.size();
        await("more registrations").atMost(Duration.ofSeconds(120)).until(() -> acknowledged.size() >= before + count);
    }

    List<Registered> stop() throws InterruptedException {
        Thread thread = running;
        running = null;
        if (thread != null) {
            thread.join();
        }
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        running = null;
    }

    private void goOn() {
        while (running == Thread.currentThread()) {
            String mark = "outage-" + UUID.randomUUID();
            while (running == Thread.currentThread() && !register(mark)) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean register(String mark) {
        try {
            Answer answer = portal.to("intake", "POST /v1/complaints")
                    .as(COUNCIL, "complaints-officer")
                    .with("Idempotency-Key", mark)
                    .body(Complaints.about(mark))
                    .send();
            if (answer.status() == 201) {
                acknowledged.add(new Registered(mark, answer.body().path("id").asText()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            return answer.status() == 201;
        } catch (IOException notAnswered) {
            LockSupport.parkNanos(PAUSE.toNanos());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A complaint that intake has acknowledged, and the reference of the portal's own by which it is found again. */
    record Registered(String mark, String id) {}
}
