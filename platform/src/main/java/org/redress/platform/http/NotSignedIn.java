package org.redress.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers a missing or invalid token. Takes the place of the problem library's mappers, which do not run on this version
 * of Quarkus (they read a field that has become private).
 */
class NotSignedIn {
    @ServerExceptionMapper(priority = 1)
    Response missing(UnauthorizedException noToken) {
        return answer().toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    Response invalid(AuthenticationFailedException badToken) {
        return answer().toResponse();
    }

    private static HttpProblem answer() {
        return HttpProblem.builder(Problems.of(
                                401,
                                "not-signed-in",
                                "No valid bearer token",
                                "Send a bearer token of your identity provider in Authorization. It must not have expired,"
                                        + " must name this audience and must be signed with a key this installation knows.")
                        .build())
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }
}
