package org.redress.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.redress.platform.http.Problems;

/** The caller of the present request, as the verified bearer token says. */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final Councils councils;

    @Inject
    CurrentCaller(SecurityIdentity identity, JsonWebToken token, Councils councils) {
        this.identity = identity;
        this.token = token;
        this.councils = councils;
    }

    /** The caller; 403 {@code council-not-served} where the token names no council or one that is not served here. */
    public Caller get() {
        String council = token.getClaim("council");
        if (council == null || !councils.serves(council)) {
            throw Problems.forbidden(
                    "council-not-served",
                    "The token's claim 'council' must name a council this installation serves (councils.yaml), by its"
                            + " GSS code.");
        }
        return new Caller(token.getSubject(), council, identity.getRoles());
    }
}
