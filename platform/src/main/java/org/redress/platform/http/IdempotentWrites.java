package org.redress.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.Caller;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.json.StoredJson;

/**
 * Runs a caller's write in one transaction of the caller's council. With an {@code Idempotency-Key} the write has its
 * effect once and is answered the same again, however often and however simultaneously it is sent.
 */
@ApplicationScoped
public class IdempotentWrites {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final CurrentCaller caller;
    private final CurrentVertxRequest request;
    private final Database database;
    private final IdempotencyKeys keys;
    private final StoredJson json;

    IdempotentWrites(
            CurrentCaller caller,
            CurrentVertxRequest request,
            Database database,
            IdempotencyKeys keys,
            StoredJson json) {
        this.caller = caller;
        this.request = request;
        this.database = database;
        this.keys = keys;
        this.json = json;
    }

    /** @param body the request as it was read; it is compared with the one that came with the same key before */
    public Uni<Response> once(Object body, Function<CouncilTransaction, Uni<Answer>> work) {
        Caller who = caller.get();
        Access access = caller.access();
        HttpServerRequest http = request.getCurrent().request();
        String key = http.getHeader("Idempotency-Key");
        if (key == null) {
            return database.inCouncil(access, work).map(Answer::toResponse);
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.invalid("Idempotency-Key", "An Idempotency-Key is 1 to 200 visible ASCII characters.");
        }
        byte[] hash = sha256(http.method() + " " + http.uri() + "\n" + json.write(body));
        return database.inCouncil(access, tx -> keys.claim(tx, who.subject(), key, hash)
                        .chain(claimed -> claimed
                                ? work.apply(tx).call(answer -> keys.keep(tx, who.subject(), key, answer))
                                : keys.answerOf(tx, who.subject(), key, hash)))
                .map(Answer::toResponse);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
