package org.redress.platform.events;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without Kafka a service still serves its callers: it stays ready and says that it is degraded. */
@Readiness
class OutboxHealth implements HealthCheck {
    private final RelayLoop relay;

    OutboxHealth(RelayLoop relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events")
                .up()
                .withData("kafka", relay.isBrokerAway() ? "degraded" : "connected")
                .build();
    }
}
