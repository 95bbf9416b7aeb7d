package org.redress.platform.doors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The clients of one kind that were heard of lately, and what each may still ask for. Bounded, whoever calls. */
final class Clients {
    private static final long MOST = 20_000;

    private final Cache<String, Client> known;
    private final DoorSettings.Rate rate;
    private final TimeMeter time;

    Clients(DoorSettings.Rate rate) {
        this(rate, TimeMeter.SYSTEM_NANOTIME);
    }

    Clients(DoorSettings.Rate rate, TimeMeter time) {
        this.rate = rate;
        this.time = time;
        // Who is forgotten had a full bucket long before.
        Duration toFill = Duration.ofSeconds(1 + rate.burst() / rate.perSecond());
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(toFill.multipliedBy(2))
                .build();
    }

    Client of(String who) {
        return known.get(who, unseen -> new Client());
    }

    /** What one client has left. */
    final class Client {
        private final Bucket bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
        private final AtomicInteger underWay = new AtomicInteger();

        private Client() {}

        /** 0 where the request is taken, and counted; otherwise in how many seconds one will be. */
        long secondsToWait() {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        }

        /** Whether one more at once is taken; then {@link #leave()} follows. */
        boolean enter() {
            if (underWay.incrementAndGet() <= rate.atOnce()) {
                return true;
            }
            underWay.decrementAndGet();
            return false;
        }

        void leave() {
            underWay.decrementAndGet();
        }
    }
}
