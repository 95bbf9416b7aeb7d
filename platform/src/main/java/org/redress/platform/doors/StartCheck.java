package org.redress.platform.doors;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Refuses to start a service whose settings would let in the wrong callers. Asked before the first migration, so that
 * nothing has been touched then, and again before the doors open, for the case that somebody else migrates.
 */
@ApplicationScoped
class StartCheck implements FlywayConfigurationCustomizer {
    /** The profile of {@code run-local} and of the journeys. */
    private static final String ON_ONE_MACHINE = "local";

    private final Config config;

    StartCheck(Config config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        check();
    }

    void beforeTheDoorsOpen(@Observes @Priority(1) StartupEvent start) {
        check();
    }

    /** A setting cannot turn this off: only tests and development run otherwise than from a built jar. */
    private void check() {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        Function<String, Optional<String>> settings = name -> config.getOptionalValue(name, String.class);
        List<String> objections = ConfigUtils.getProfiles().contains(ON_ONE_MACHINE)
                ? ProductionRules.objectionsOnOneMachine(settings)
                : ProductionRules.objections(settings);
        if (!objections.isEmpty()) {
            throw new ConfigurationException("Redress does not start: " + String.join("; ", objections) + ".");
        }
    }
}
