package org.redress.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns a body away that announces itself as too large, before anything is read of it. Files have a limit of their own;
 * the server's limit cuts off what is sent without an announced length.
 */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_EVERYTHING = 1_000;

    private final long limit;
    private final long limitOfFiles;

    BodyLimit(
            @ConfigProperty(name = "redress.http.max-body") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limitOfFiles) {
        this.limit = limit.asLongValue();
        this.limitOfFiles = limitOfFiles.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext request) {
        long allowed = isFile(request) ? limitOfFiles : limit;
        if (announced(request) > allowed) {
            refuse(request.response(), Problems.tooLarge(allowed));
        } else {
            request.next();
        }
    }

    private static boolean isFile(RoutingContext request) {
        String type = request.request().getHeader("Content-Type");
        return type != null && type.startsWith("multipart/");
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
