package org.redress.intake.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.redress.platform.events.RelayWakeUp;
import org.redress.platform.http.Problems;
import org.redress.platform.http.RequestKey;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.Database;
import org.redress.platform.json.StoredJson;
import org.redress.platform.keys.CouncilKeys;
import org.redress.platform.keys.DataKey;
import org.redress.platform.time.TimeOrderedId;

/** Stores a complaint, its history, its event and the answer to it by one function of the database, or none of them. */
@ApplicationScoped
class Registrations {
    private static final String REGISTER =
            """
            select register_complaint(
              $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text::jsonb, $12, $13, $14, $15, $16, $17, $18,
              $19::text::jsonb)
            """;
    private static final String ANSWERED = "select request_hash, status, location, body from idempotency_key"
            + " where council = $1 and caller = $2 and key = $3";

    /** What the function says of a link to a complaint that is not known. */
    private static final String UNKNOWN_LINK = "RD001";

    /** And of a key that came before. */
    private static final String KEY_TAKEN = "RD002";

    private final Database database;
    private final CouncilKeys keys;
    private final SameWords sameWords;
    private final StoredJson json;
    private final Clock clock;
    private final RelayWakeUp relay;

    Registrations(
            Database database, CouncilKeys keys, SameWords sameWords, StoredJson json, Clock clock, RelayWakeUp relay) {
        this.database = database;
        this.keys = keys;
        this.sameWords = sameWords;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
    }

    /** What was answered, now or to the same request before. */
    record Kept(int status, String location, JsonNode body) {}

    /**
     * @param complaint without its reference, which the database gives
     * @param event what is told of it, likewise
     */
    Uni<Kept> add(
            Access access,
            RequestKey.Claim claim,
            String councilsShortName,
            Complaint complaint,
            PersonalDetails personal,
            ComplaintRegistered event) {
        UUID id = complaint.id();
        DataKey key = keys.newKey(access.council(), id);
        Object[] parameters = {
            access.council(),
            access.actor(),
            access.purpose(),
            access.actor(),
            claim.key(),
            Buffer.buffer(claim.fingerprint()),
            id,
            councilsShortName,
            complaint.registeredOn(),
            complaint.externalReference(),
            json.write(complaint.facts()),
            key.seal(json.write(personal), Complaints.PERSONAL, id),
            key.wrapped(),
            sameWords
                    .of(personal)
                    .map(words -> keys.fingerprint(access.council(), words))
                    .orElse(null),
            sameWords.since(complaint.registeredOn()),
            complaint.facts().links().stream().map(Link::complaint).toArray(UUID[]::new),
            TimeOrderedId.next(),
            clock.instant().atOffset(ZoneOffset.UTC),
            json.write(event)
        };
        return database.inCouncil(access, tx -> {
                    tx.afterCommit(relay::wake);
                    return tx.one(REGISTER, row -> row.getString(0), parameters);
                })
                .map(answer -> new Kept(201, "/v1/complaints/" + id, json.read(answer.orElseThrow(), JsonNode.class)))
                .onFailure(failure -> isSaid(UNKNOWN_LINK, failure))
                .transform(unknown -> Problems.unknownReference(
                        "links", "links[].complaint names a complaint that your council does not have here."))
                .onFailure(failure -> isSaid(KEY_TAKEN, failure))
                .recoverWithUni(() -> answered(access, claim));
    }

    private Uni<Kept> answered(Access access, RequestKey.Claim claim) {
        return database.inCouncil(
                        access,
                        tx -> tx.one(ANSWERED, row -> kept(row, claim), access.council(), access.actor(), claim.key()))
                .map(kept -> kept.orElseThrow());
    }

    private Kept kept(Row row, RequestKey.Claim claim) {
        Buffer hash = (Buffer) row.getValue("request_hash");
        if (!Arrays.equals(hash.getBytes(), claim.fingerprint())) {
            throw Problems.keyReused();
        }
        return new Kept(
                row.getShort("status"), row.getString("location"), json.read(row.getString("body"), JsonNode.class));
    }

    private static boolean isSaid(String state, Throwable failure) {
        return failure instanceof PgException refused && state.equals(refused.getSqlState());
    }
}
