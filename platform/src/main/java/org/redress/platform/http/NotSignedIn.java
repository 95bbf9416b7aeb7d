package org.redress.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers a missing or invalid token, and an identity provider that is away. Takes the place of the problem library's
 * mappers, which do not run on this version of Quarkus (they read a field that has become private).
 */
class NotSignedIn {
    @ServerExceptionMapper(priority = 1)
    Response missing(UnauthorizedException noToken) {
        return notSignedIn();
    }

    @ServerExceptionMapper(priority = 1)
    Response invalid(AuthenticationFailedException badToken) {
        return badToken.getCause() instanceof OIDCException ? providerAway() : notSignedIn();
    }

    @ServerExceptionMapper(priority = 1)
    Response away(OIDCException providerAway) {
        return providerAway();
    }

    private static Response notSignedIn() {
        HttpProblem problem = Problems.of(
                        401,
                        "not-signed-in",
                        "No valid bearer token",
                        "Send a bearer token of your identity provider in Authorization. It must not have expired, must name"
                                + " this audience and must be signed with a key this installation knows.")
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
        return problem.toResponse();
    }

    private static Response providerAway() {
        HttpProblem problem = Problems.of(
                        503,
                        "identity-provider-away",
                        "Not available now",
                        "The identity provider's keys cannot be fetched, so no token can be checked. Nothing was done; send"
                                + " the request again in a moment.")
                .withHeader("Retry-After", 5)
                .build();
        return problem.toResponse();
    }
}
