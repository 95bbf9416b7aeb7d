package org.redress.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

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

    /** @throws CallerRefused where the token names no account, or no council that is served here */
    public Caller get() {
        if (token.getSubject() == null) {
            throw new CallerRefused("subject-missing", "The token must name the account in its claim 'sub'.");
        }
        return new Caller(token.getSubject(), council(), identity.getRoles());
    }

    private String council() {
        Object council = token.getClaim("council");
        if (council instanceof String code && councils.serves(code)) {
            return code;
        }
        throw new CallerRefused(
                "council-not-served",
                "The token's claim 'council' must be a text and name a council this installation serves (councils.yaml),"
                        + " by its GSS code.");
    }
}
