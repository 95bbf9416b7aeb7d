package org.redress.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the present request, as the verified bearer token says. */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final Councils councils;
    private final ResourceInfo operation;
    private Access granted;

    @Inject
    CurrentCaller(SecurityIdentity identity, JsonWebToken token, Councils councils, ResourceInfo operation) {
        this.identity = identity;
        this.token = token;
        this.councils = councils;
        this.operation = operation;
    }

    /** @throws CallerRefused where the token names no account, or no council that is served here */
    public Caller get() {
        if (token.getSubject() == null) {
            throw new CallerRefused("subject-missing", "The token must name the account in its claim 'sub'.");
        }
        return new Caller(token.getSubject(), council(), identity.getRoles());
    }

    /**
     * The way into the caller's council, for the operation that was called.
     *
     * @throws CallerRefused as {@link #get()}
     */
    public Access access() {
        Caller caller = get();
        granted = new Access(caller.council(), caller.subject(), OperationName.of(operation.getResourceMethod()));
        return granted;
    }

    /** The access that this request was given, if it asked for one. */
    public Optional<Access> granted() {
        return Optional.ofNullable(granted);
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
