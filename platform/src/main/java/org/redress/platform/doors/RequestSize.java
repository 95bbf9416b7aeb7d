package org.redress.platform.doors;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.redress.platform.http.Problems;

/**
 * Turns away what is too large before anything more is read of it, and cuts off a body that did not announce its length.
 * Much larger addresses and headers do not come this far: the server itself closes the connection then.
 */
@ApplicationScoped
class RequestSize {
    /** The server writes its own limit into the request before this. */
    private static final int AFTER_THE_SERVER = 1;

    /** Where the server looks up how much it may read. */
    private static final String MAY_READ = "io.quarkus.max-request-size";

    /** Between a header's name and value, and at its end. */
    private static final int PUNCTUATION = 4;

    private final DoorSettings settings;
    private final Bodies bodies;
    private final Refused refused;

    RequestSize(DoorSettings settings, Bodies bodies, Refused refused) {
        this.settings = settings;
        this.bodies = bodies;
        this.refused = refused;
    }

    void install(@Observes Filters filters) {
        filters.register(this::refuseAnnounced, DoorOrder.SIZE);
        filters.register(this::cutOff, AFTER_THE_SERVER);
    }

    private void refuseAnnounced(RoutingContext context) {
        HttpServerRequest request = context.request();
        long maxBody = bodies.of(request.path()).largest();
        long maxHeaders = settings.maxHeaders().asLongValue();
        if (request.uri().length() > settings.maxAddress()) {
            refused.andClosed(context, "address", Problems.addressTooLong(settings.maxAddress()));
        } else if (headers(request) > maxHeaders) {
            refused.andClosed(context, "headers", Problems.headersTooLarge(maxHeaders));
        } else if (announced(request).filter(length -> length > maxBody).isPresent()) {
            refused.andClosed(context, "body", Problems.tooLarge(maxBody));
        } else {
            context.next();
        }
    }

    private void cutOff(RoutingContext context) {
        context.put(MAY_READ, bodies.of(context.request().path()).largest());
        context.next();
    }

    private static long headers(HttpServerRequest request) {
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + PUNCTUATION;
        }
        return size;
    }

    /** The server has turned away a length that is no number. */
    private static Optional<Long> announced(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Content-Length")).map(Long::valueOf);
    }
}
