package org.redress.platform.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/**
 * Runs a caller's write in one transaction of the caller's council. With an {@code Idempotency-Key} the write has its
 * effect once and is answered the same again, however often and however simultaneously it is sent.
 */
@ApplicationScoped
public class IdempotentWrites {
    private final CurrentCaller caller;
    private final RequestKey requestKey;
    private final Database database;
    private final IdempotencyKeys keys;

    IdempotentWrites(CurrentCaller caller, RequestKey requestKey, Database database, IdempotencyKeys keys) {
        this.caller = caller;
        this.requestKey = requestKey;
        this.database = database;
        this.keys = keys;
    }

    /** @param body the request as it was read; it is compared with the one that came with the same key before */
    public Uni<Response> once(Object body, Function<CouncilTransaction, Uni<Answer>> work) {
        Access access = caller.access();
        RequestKey.Claim claim = requestKey.of(access.council(), body);
        Function<CouncilTransaction, Uni<Answer>> guarded =
                claim.key() == null ? work : tx -> once(tx, access.actor(), claim, work);
        return database.inCouncil(access, guarded).map(Answer::toResponse);
    }

    private Uni<Answer> once(
            CouncilTransaction tx, String who, RequestKey.Claim claim, Function<CouncilTransaction, Uni<Answer>> work) {
        return keys.claim(tx, who, claim.key(), claim.fingerprint())
                .chain(claimed -> claimed
                        ? work.apply(tx).call(answer -> keys.keep(tx, who, claim.key(), answer))
                        : keys.answerOf(tx, who, claim.key(), claim.fingerprint()));
    }
}
