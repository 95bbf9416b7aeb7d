package org.redress.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

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
            @ReactiveDataSource("clock") Pool pool,
            Broker broker,
            @ConfigProperty(name = "redress.service") String service,
            RelayWakeUp wakeUp,
            MeterRegistry meters) {
        this.relay = new Relay(pool, broker, service, PATIENCE);
        this.wakeUp = wakeUp;
        meters.gauge("redress.kafka.degraded", this, loop -> loop.brokerAway ? 1 : 0);
    }

    /** True while the broker does not acknowledge: events gather in the outbox and leave later. */
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
        while (!stopping) {
            try {
                wakeUp.await(turn());
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    /** Drains once; answers how long to wait for the next turn. No failure ends the loop. */
    private long turn() {
        try {
            Relay.Outcome outcome = relay.drain();
            told(outcome == Relay.Outcome.BROKER_AWAY);
            return outcome == Relay.Outcome.SHARED ? SHARED_MILLIS : POLL_MILLIS;
        } catch (RuntimeException failure) {
            LOG.warnf("the outbox could not be read, trying again: %s", failure.toString());
            return POLL_MILLIS;
        }
    }

    private void told(boolean away) {
        if (away != brokerAway) {
            LOG.warn(away ? "Kafka does not acknowledge: events wait in the outbox" : "Kafka acknowledges again");
        }
        brokerAway = away;
    }
}
