package org.redress.platform.doors;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** A problem answered before any resource has seen the request. */
final class DoorAnswer {
    private DoorAnswer() {}

    /** Nothing more is read of this connection. */
    static void refuseAndClose(HttpServerResponse response, HttpProblem problem) {
        response.putHeader("Connection", "close");
        refuse(response, problem);
    }

    static void refuse(HttpServerResponse response, HttpProblem problem) {
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.setStatusCode(problem.getStatusCode())
                .putHeader("Content-Type", "application/problem+json")
                .end(json(problem).toBuffer());
    }

    static JsonObject json(HttpProblem problem) {
        JsonObject body = new JsonObject()
                .put("type", problem.getType().toString())
                .put("title", problem.getTitle())
                .put("status", problem.getStatusCode())
                .put("detail", problem.getDetail());
        problem.getParameters().forEach(body::put);
        return body;
    }
}
