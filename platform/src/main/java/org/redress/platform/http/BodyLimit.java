package org.redress.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns a body away that announces itself as too large before anything is read of it, and cuts off one that was not
 * announced. Files have a limit of their own.
 */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_EVERYTHING = 1_000;

    /** The server writes its own limit into the request before this. */
    private static final int AFTER_THE_SERVER = 1;

    /** Where the server looks up how much it may read. */
    private static final String MAY_READ = "io.quarkus.max-request-size";

    private final long limit;
    private final long limitOfFiles;

    BodyLimit(
            @ConfigProperty(name = "redress.http.max-body") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limitOfFiles) {
        this.limit = limit.asLongValue();
        this.limitOfFiles = limitOfFiles.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::refuseAnnounced, BEFORE_EVERYTHING);
        filters.register(this::cutOff, AFTER_THE_SERVER);
    }

    private void refuseAnnounced(RoutingContext request) {
        long allowed = allowed(request);
        if (announced(request) > allowed) {
            refuse(request.response(), Problems.tooLarge(allowed));
        } else {
            request.next();
        }
    }

    private void cutOff(RoutingContext request) {
        request.put(MAY_READ, allowed(request));
        request.next();
    }

    private long allowed(RoutingContext request) {
        String type = request.request().getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/") ? limitOfFiles : limit;
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private static void refuse(HttpServerResponse response, HttpProblem problem) {
        JsonObject body = new JsonObject()
                .put("type", problem.getType().toString())
                .put("title", problem.getTitle())
                .put("status", problem.getStatusCode())
                .put("detail", problem.getDetail());
        problem.getParameters().forEach(body::put);
        response.setStatusCode(problem.getStatusCode())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(body.toBuffer());
    }
}
