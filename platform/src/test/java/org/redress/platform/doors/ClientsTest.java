package org.redress.platform.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientsTest {
    private final SetTime time = new SetTime();
    private final Clients clients = new Clients(new Share(2, 10, 3), time);

    @Test
    void asManyAsTheBurstAreTakenAtOnceAndTheNextIsToldWhenToCome() {
        for (int i = 0; i < 10; i++) {
            assertEquals(0, clients.of("kent portal").secondsToWait());
        }

        assertEquals(1, clients.of("kent portal").secondsToWait());
    }

    @Test
    void theBucketFillsAtTheRate() {
        empty("kent portal");

        time.pass(Duration.ofMillis(499));
        assertEquals(1, clients.of("kent portal").secondsToWait());
        time.pass(Duration.ofMillis(1));
        assertEquals(0, clients.of("kent portal").secondsToWait());
        assertEquals(1, clients.of("kent portal").secondsToWait());
    }

    @Test
    void aFullBucketHoldsNoMoreThanTheBurst() {
        empty("kent portal");

        time.pass(Duration.ofHours(1));

        assertEquals(10, taken("kent portal"));
    }

    @Test
    void oneClientTakesNothingFromAnother() {
        empty("kent portal");

        assertEquals(10, taken("essex portal"));
    }

    @Test
    void noMoreThanItsShareIsUnderWayAtOnce() {
        Clients.Client client = clients.of("kent portal");
        assertTrue(client.enter());
        assertTrue(client.enter());
        assertTrue(client.enter());

        assertFalse(client.enter());
        assertTrue(clients.of("essex portal").enter());
        client.leave();
        assertTrue(client.enter());
    }

    private void empty(String who) {
        assertEquals(10, taken(who));
    }

    private int taken(String who) {
        int taken = 0;
        while (clients.of(who).secondsToWait() == 0) {
            taken++;
        }
        return taken;
    }

    record Share(int perSecond, int burst, int atOnce) implements DoorSettings.Rate {}

    private static final class SetTime implements TimeMeter {
        private long now = 1;

        void pass(Duration time) {
            now += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
