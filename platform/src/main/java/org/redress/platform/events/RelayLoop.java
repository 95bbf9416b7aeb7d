package org.redress.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.redress.platform.identity.ClockDatabase;

/**
 * The thread on which this replica relays its outbox: at once when something was committed here, and every second for
 * what a crashed replica left.
 */
@ApplicationScoped
public class RelayLoop {
    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 1_000;
    private static final long SHARED_MILLIS = 50;

    private final Relay relay;
    private final RelayWakeUp wakeUp;
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean stopping;
    private volatile boolean brokerAway;

    RelayLoop(
            ClockDatabase database,
            Broker broker,
            @ConfigProperty(name = "redress.service") String service,
            RelayWakeUp wakeUp,
            MeterRegistry meters) {
        this.relay = new Relay(database, new Dispatch(broker, service), PATIENCE, () -> stopping);
        this.wakeUp = wakeUp;
        meters.gauge("redress.kafka.degraded", this, loop -> loop.brokerAway ? 1 : 0);
    }

    /** True while the broker does not acknowledge everything: events gather in the outbox and leave later. */
    public boolean isBrokerAway() {
        return brokerAway;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        wakeUp.wake();
        thread.join(PATIENCE.toMillis());
    }

    private void run() {
        try {
            while (!stopping) {
                wakeUp.await(turn());
            }
        } catch (InterruptedException interrupted) {
            LOG.warn("the relay was interrupted and ends");
        }
    }

    /** Drains once; answers how many milliseconds to wait for the next turn. No failure ends the loop. */
    private long turn() {
        try {
            Relay.Outcome outcome = relay.drain();
            tell(outcome);
            return switch (outcome) {
                case MORE -> 0;
                case SHARED -> SHARED_MILLIS;
                case EMPTY, STUCK, BROKER_AWAY -> POLL_MILLIS;
            };
        } catch (Throwable failure) {
            LOG.warnf("the outbox could not be relayed, trying again: %s", failure);
            return POLL_MILLIS;
        }
    }

    private void tell(Relay.Outcome outcome) {
        boolean away = outcome.compareTo(Relay.Outcome.STUCK) >= 0;
        if (away != brokerAway) {
            LOG.warn(away ? "Kafka does not acknowledge: events wait in the outbox" : "Kafka acknowledges again");
        }
        brokerAway = away;
    }
}
