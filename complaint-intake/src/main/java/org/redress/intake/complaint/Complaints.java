package org.redress.intake.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;

/** The complaints of the transaction's council. */
@ApplicationScoped
public class Complaints {
    private static final String COLUMNS =
            "id, reference, registered_on, external_reference, facts::text as facts, personal";

    /** The row of the counter stays locked until the commit, so numbers are given once and without gaps. */
    private static final String ADD =
            """
            with numbered as (
              insert into reference_counter as counter (council, year, last_number)
              values ($2, extract(year from $4::date)::int, 1)
              on conflict (council, year) do update set last_number = counter.last_number + 1
              returning last_number::text as number)
            insert into complaint (id, council, reference, registered_on, external_reference, facts, personal)
            select $1, $2, $3 || '-' || to_char($4::date, 'YY') || '-' || lpad(number, greatest(length(number), 5), '0'),
                   $4::date, $5, $6::text::jsonb, $7
            from numbered
            returning reference
            """;

    private final StoredJson json;

    Complaints(StoredJson json) {
        this.json = json;
    }

    /** Stores a complaint and gives it the next reference of its council and year. */
    Uni<Complaint> add(
            CouncilTransaction tx,
            UUID id,
            String councilsShortName,
            LocalDate registeredOn,
            String externalReference,
            Registration registration) {
        return tx.one(
                        ADD,
                        row -> row.getString("reference"),
                        id,
                        tx.council(),
                        councilsShortName,
                        registeredOn,
                        externalReference,
                        json.write(registration.facts()),
                        json.write(registration.personal()))
                .map(reference -> new Complaint(
                        id, reference.orElseThrow(), registeredOn, externalReference, registration.facts()));
    }

    /** Complaints that bear the same external reference, oldest first; none where it has none. */
    Uni<List<PossibleDuplicate>> withSameExternalReference(CouncilTransaction tx, Complaint complaint) {
        if (complaint.externalReference() == null) {
            return Uni.createFrom().item(List.of());
        }
        return tx.list(
                "select id, reference from complaint where external_reference = $1 and id <> $2 order by id limit 20",
                row -> new PossibleDuplicate(row.getUUID("id"), row.getString("reference")),
                complaint.externalReference(),
                complaint.id());
    }

    Uni<Void> requireAll(CouncilTransaction tx, List<Link> links) {
        if (links.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] named = links.stream().map(Link::complaint).distinct().toArray(UUID[]::new);
        return tx.list("select id from complaint where id = any($1)", row -> row.getUUID("id"), (Object) named)
                .invoke(known -> {
                    if (known.size() < named.length) {
                        throw Problems.unknownReference(
                                "links", "links[].complaint names a complaint that your council does not have here.");
                    }
                })
                .replaceWithVoid();
    }

    /** The complaint, kept from changing until the transaction ends; fails with 404 where the council has none such. */
    public Uni<Complaint> lock(CouncilTransaction tx, UUID id) {
        return stored(tx, id, " for update").map(Stored::complaint);
    }

    Uni<Stored> lockWithPersonal(CouncilTransaction tx, UUID id) {
        return stored(tx, id, " for update");
    }

    /** The complaint as it was registered and added to; fails with 404 where the council has none such. */
    public Uni<RegisteredComplaint> read(CouncilTransaction tx, UUID id) {
        return stored(tx, id, "").map(RegisteredComplaint::of);
    }

    Uni<Void> change(CouncilTransaction tx, Stored changed) {
        return tx.execute(
                        "update complaint set facts = $2::text::jsonb, personal = $3 where id = $1",
                        changed.complaint().id(),
                        json.write(changed.complaint().facts()),
                        json.write(changed.personal()))
                .replaceWithVoid();
    }

    private Uni<Stored> stored(CouncilTransaction tx, UUID id, String lock) {
        return tx.one("select " + COLUMNS + " from complaint where id = $1" + lock, this::stored, id)
                .map(found -> found.orElseThrow(() -> Problems.notFound("complaint")));
    }

    private Stored stored(Row row) {
        return new Stored(
                new Complaint(
                        row.getUUID("id"),
                        row.getString("reference"),
                        row.getLocalDate("registered_on"),
                        row.getString("external_reference"),
                        json.read(row.getString("facts"), ComplaintFacts.class)),
                json.read(row.getString("personal"), PersonalDetails.class));
    }

    /** Both parts of a complaint's row. */
    record Stored(Complaint complaint, PersonalDetails personal) {}
}
