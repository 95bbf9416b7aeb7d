package org.redress.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;

/** The keys of writes and what was answered; unique per council, caller and key. */
@ApplicationScoped
class IdempotencyKeys {
    private final StoredJson json;

    IdempotencyKeys(StoredJson json) {
        this.json = json;
    }

    private record Kept(byte[] requestHash, Answer answer) {}

    /** False where the key is taken. Where a transaction with the same key is under way, this waits for its end. */
    Uni<Boolean> claim(CouncilTransaction tx, String caller, String key, byte[] requestHash) {
        return tx.execute(
                        "insert into idempotency_key (council, caller, key, request_hash) values ($1, $2, $3, $4)"
                                + " on conflict do nothing",
                        tx.council(),
                        caller,
                        key,
                        Buffer.buffer(requestHash).getDelegate())
                .map(rows -> rows.rowCount() == 1);
    }

    Uni<Void> keep(CouncilTransaction tx, String caller, String key, Answer answer) {
        return tx.execute(
                        "update idempotency_key set status = $4, location = $5, version = $6, body = $7"
                                + " where council = $1 and caller = $2 and key = $3",
                        tx.council(),
                        caller,
                        key,
                        (short) answer.status(),
                        answer.location(),
                        answer.version(),
                        answer.body() == null ? null : json.write(answer.body()))
                .replaceWithVoid();
    }

    /** The answer kept; 422 where the key came with another request. */
    Uni<Answer> answerOf(CouncilTransaction tx, String caller, String key, byte[] requestHash) {
        return tx.one(
                        "select request_hash, status, location, version, body from idempotency_key"
                                + " where council = $1 and caller = $2 and key = $3",
                        this::kept,
                        tx.council(),
                        caller,
                        key)
                .map(found -> found.orElseThrow(() -> new IllegalStateException("a key that was taken is gone")))
                .map(kept -> {
                    if (!MessageDigest.isEqual(kept.requestHash(), requestHash)) {
                        throw Problems.keyReused();
                    }
                    return kept.answer();
                });
    }

    private Kept kept(Row row) {
        return new Kept(
                row.getBuffer("request_hash").getBytes(),
                new Answer(
                        row.getShort("status"),
                        row.getString("location"),
                        row.getString("body") == null ? null : json.read(row.getString("body"), JsonNode.class),
                        row.getLong("version")));
    }
}
