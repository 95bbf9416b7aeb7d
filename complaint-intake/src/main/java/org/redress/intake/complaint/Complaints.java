package org.redress.intake.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.platform.keys.CouncilKeys;
import org.redress.platform.keys.DataKey;

/** The complaints of the transaction's council. */
@ApplicationScoped
public class Complaints {
    private static final String COLUMNS =
            "id, reference, registered_on, external_reference, facts::text as facts, personal, data_key, erased_on,"
                    + " erasure_pending, erasure_completed_on";

    /** What the personal part of a complaint is sealed for. */
    static final String PERSONAL = "complaint.personal";

    private final StoredJson json;
    private final CouncilKeys keys;

    Complaints(StoredJson json, CouncilKeys keys) {
        this.json = json;
        this.keys = keys;
    }

    /**
     * The complaint with its personal part and the key to it, kept from changing until the transaction ends; fails with 404
     * where the council has none such and is refused where its personal data were erased.
     */
    public Uni<Stored> lock(CouncilTransaction tx, UUID id) {
        return lockErasedToo(tx, id).invoke(stored -> stored.complaint().requireNotErased());
    }

    /** As {@link #lock}, whether or not the personal data were erased. */
    public Uni<Stored> lockErasedToo(CouncilTransaction tx, UUID id) {
        return stored(tx, id, " for update");
    }

    /** The complaint as it was registered and added to; fails with 404 where the council has none such. */
    public Uni<Stored> read(CouncilTransaction tx, UUID id) {
        return stored(tx, id, "");
    }

    Uni<Void> change(CouncilTransaction tx, Stored changed) {
        UUID id = changed.complaint().id();
        return tx.execute(
                        "update complaint set facts = $2::text::jsonb, personal = $3 where id = $1",
                        id,
                        json.write(changed.complaint().facts()),
                        changed.key().orElseThrow().seal(json.write(changed.personal()), PERSONAL, id))
                .replaceWithVoid();
    }

    /** Destroys the key of the complaint's personal data, and by what its words would be known again. */
    public Uni<Void> erase(CouncilTransaction tx, UUID id, Erasure erasure) {
        return tx.execute(
                        "update complaint set data_key = null, erased_on = $2, erasure_pending = $3 where id = $1",
                        id,
                        erasure.requestedOn(),
                        erasure.pending().toArray(String[]::new))
                .chain(() -> tx.execute("delete from complaint_fingerprint where complaint_id = $1", id))
                .replaceWithVoid();
    }

    /** Keeps that a service has erased its part; told again it changes nothing. */
    public Uni<Void> erasedElsewhere(CouncilTransaction tx, UUID id, String service, LocalDate on) {
        return tx.execute(
                        """
                        update complaint set erasure_pending = array_remove(erasure_pending, $2),
                          erasure_completed_on = case when cardinality(array_remove(erasure_pending, $2)) = 0 then $3::date end
                        where id = $1 and $2 = any(erasure_pending)
                        """,
                        id,
                        service,
                        on)
                .replaceWithVoid();
    }

    private Uni<Stored> stored(CouncilTransaction tx, UUID id, String lock) {
        return tx.one(
                        "select " + COLUMNS + " from complaint where id = $1" + lock,
                        row -> stored(tx.council(), row),
                        id)
                .map(found -> found.orElseThrow(() -> Problems.notFound("complaint")));
    }

    private Stored stored(String council, Row row) {
        UUID id = row.getUUID("id");
        Optional<DataKey> key = keys.open(council, id, (Buffer) row.getValue("data_key"));
        return new Stored(
                new Complaint(
                        id,
                        row.getString("reference"),
                        row.getLocalDate("registered_on"),
                        row.getString("external_reference"),
                        json.read(row.getString("facts"), ComplaintFacts.class),
                        erasure(row)),
                key.map(opener -> json.read(
                                opener.unseal((Buffer) row.getValue("personal"), PERSONAL, id), PersonalDetails.class))
                        .orElse(PersonalDetails.ERASED),
                key);
    }

    private static Erasure erasure(Row row) {
        LocalDate erasedOn = row.getLocalDate("erased_on");
        return erasedOn == null
                ? null
                : new Erasure(
                        erasedOn,
                        List.of((String[]) row.getValue("erasure_pending")),
                        row.getLocalDate("erasure_completed_on"));
    }

    /**
     * A complaint's row.
     *
     * @param key to what is personal; none where it was erased
     */
    public record Stored(Complaint complaint, PersonalDetails personal, Optional<DataKey> key) {
        public RegisteredComplaint shown() {
            return RegisteredComplaint.of(this);
        }
    }
}
