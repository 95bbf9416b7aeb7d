package org.redress.platform.doors;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.Map;

/** Small shares and short times, so that their ends are seen in a test. */
public final class ShortPatience implements QuarkusTestResourceLifecycleManager {
    static final Duration BODY = Duration.ofMillis(1_500);

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                Map.entry("redress.http.slow.body", BODY.toString()),
                Map.entry("redress.http.rate.person.per-second", "2"),
                Map.entry("redress.http.rate.person.burst", "150"),
                Map.entry("redress.http.rate.address.per-second", "2"),
                Map.entry("redress.http.rate.address.burst", "100"),
                Map.entry("redress.http.larger-bodies.file.path", "/v1/files/{id}/content"),
                Map.entry("redress.http.larger-bodies.file.max-body", "1M"),
                Map.entry("redress.http.larger-bodies.file.within", "PT5S"),
                Map.entry("quarkus.http.limits.max-body-size", "1M"));
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
