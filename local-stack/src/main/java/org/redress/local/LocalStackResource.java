package org.redress.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs the service under test on the stack of this JVM. Every {@code @QuarkusTest} of a module names it the same way, so
 * that Quarkus starts once:
 *
 * <pre>
 * &#64;QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
 * </pre>
 */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        if (service == null) {
            throw new CannotStart("LocalStackResource needs the argument \"service\", such as intake");
        }
        Map<String, String> configuration = new HashMap<>(LocalStack.shared().configurationOf(service));
        configuration.put("quarkus.http.test-port", "0");
        configuration.put("quarkus.management.test-port", "0");
        configuration.put("quarkus.management.port", "0");
        return configuration;
    }

    @Override
    public void stop() {
        // The stack outlives the service: the next one of this JVM uses it again.
    }
}
