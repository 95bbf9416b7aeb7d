package org.redress.deadlines.timetable;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.redress.platform.events.ComplaintRegister;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;

/** The cases the tracker keeps time for, and what it was told of them. */
@ApplicationScoped
class CaseRepository implements ComplaintRegister {
    private final StoredJson json;

    CaseRepository(StoredJson json) {
        this.json = json;
    }

    @Override
    public Uni<Boolean> knows(CouncilTransaction tx, UUID complaintId) {
        return tx.one("select 1 from tracked_case where case_id = $1 and complaint_id = $1", row -> true, complaintId)
                .map(found -> found.orElse(false));
    }

    /** Whether it is a decision that was recorded without a complaint. */
    Uni<Boolean> knowsDecision(CouncilTransaction tx, UUID decisionId) {
        return tx.one("select 1 from tracked_case where case_id = $1 and complaint_id is null", row -> true, decisionId)
                .map(found -> found.orElse(false));
    }

    /** Locks the case's row until the transaction ends, and makes it where it is new. */
    Uni<Void> lock(CouncilTransaction tx, UUID caseId, UUID complaintId) {
        return tx.execute(
                        "insert into tracked_case (council, case_id, complaint_id) values ($1, $2, $3)"
                                + " on conflict (council, case_id) do update set complaint_id = excluded.complaint_id",
                        tx.council(),
                        caseId,
                        complaintId)
                .replaceWithVoid();
    }

    /** Keeps a fact; the same fact told again changes nothing. */
    Uni<Void> keep(CouncilTransaction tx, UUID caseId, IncomingEvent event, Fact fact) {
        return tx.execute(
                        "insert into fact (council, case_id, kind, item_id, sequence, event_id, said_at, data)"
                                + " values ($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb) on conflict do nothing",
                        tx.council(),
                        caseId,
                        event.type(),
                        fact.item(),
                        event.sequence(),
                        event.id(),
                        event.time().atOffset(ZoneOffset.UTC),
                        json.write(BareDates.of(json.read(json.write(fact), JsonNode.class))))
                .replaceWithVoid();
    }

    Uni<CaseFacts> facts(CouncilTransaction tx, UUID caseId) {
        return tx.list(
                        "select kind, sequence, said_at, data::text as data from fact where case_id = $1",
                        this::fact,
                        caseId)
                .map((List<KeptFact> facts) -> CaseFacts.of(caseId, facts));
    }

    private KeptFact fact(Row row) {
        Class<? extends Fact> shape = FactKind.of(row.getString("kind")).shape();
        return new KeptFact(
                row.getLong("sequence"),
                row.getOffsetDateTime("said_at").toInstant(),
                json.read(row.getString("data"), shape));
    }
}
