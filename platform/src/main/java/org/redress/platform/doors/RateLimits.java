package org.redress.platform.doors;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Roles;

/**
 * Takes no more of one client than its share: of an account by its token, of an address where there is no valid token. A
 * valid token is never refused for what others send from the same address, which may be an ingress's.
 */
@ApplicationScoped
class RateLimits {
    private final Clients systems;
    private final Clients people;
    private final Clients addresses;
    private final IdentityProviderManager identities;
    private final Refused refused;

    RateLimits(DoorSettings settings, IdentityProviderManager identities, Refused refused) {
        this.systems = new Clients(settings.rate().system());
        this.people = new Clients(settings.rate().person());
        this.addresses = new Clients(settings.rate().address());
        this.identities = identities;
        this.refused = refused;
    }

    void install(@Observes Filters filters) {
        filters.register(this::limit, DoorOrder.RATE);
    }

    private void limit(RoutingContext context) {
        if (context.request().getHeader("Authorization") == null) {
            admit(context, addresses, address(context));
            return;
        }
        // The outcome is remembered for the resource, which asks again and answers a failure; Quarkus would answer it
        // here.
        Object answering = context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .onTermination()
                .invoke(() -> context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answering))
                .subscribe()
                .with(identity -> known(context, identity), failure -> unknown(context, failure));
    }

    private void known(RoutingContext context, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            boolean system = identity.hasRole(Roles.PORTAL) || identity.hasRole(Roles.SERVICE);
            admit(context, system ? systems : people, token.getClaim("council") + " " + token.getSubject());
        } else {
            admit(context, addresses, address(context));
        }
    }

    /** Where the issuer's keys are not to be had, nobody can be told from anybody, and the resource says so. */
    private void unknown(RoutingContext context, Throwable failure) {
        if (failure instanceof OIDCException || failure.getCause() instanceof OIDCException) {
            context.next();
        } else {
            admit(context, addresses, address(context));
        }
    }

    private void admit(RoutingContext context, Clients clients, String who) {
        Clients.Client client = clients.of(who);
        long wait = client.secondsToWait();
        if (wait > 0) {
            refused.answer(context, "rate", Problems.tooManyRequests(wait));
        } else if (!client.enter()) {
            refused.answer(context, "at-once", Problems.tooManyAtOnce());
        } else {
            context.addEndHandler(ended -> client.leave());
            context.next();
        }
    }

    private static String address(RoutingContext context) {
        SocketAddress remote = context.request().remoteAddress();
        return remote == null ? "unknown" : Addresses.network(remote.hostAddress());
    }
}
