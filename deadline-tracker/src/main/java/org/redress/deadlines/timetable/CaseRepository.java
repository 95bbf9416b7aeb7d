package org.redress.deadlines.timetable;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Locks the case's row until the transaction ends, and makes it where it is new; the edition of the calendar in force. */
    Uni<Integer> lock(CouncilTransaction tx, UUID caseId, UUID complaintId) {
        return tx.one(
                        "select enter_case($1, $2, $3) as edition",
                        row -> row.getInteger("edition"),
                        tx.council(),
                        caseId,
                        complaintId)
                .map(Optional::orElseThrow);
    }

    /** Locks the cases, waiting for whoever holds one. */
    Uni<List<TrackedCase>> lockAll(CouncilTransaction tx, UUID[] cases) {
        return tx.list(
                "select case_id, complaint_id from tracked_case where case_id = any($1) order by case_id for update",
                row -> new TrackedCase(row.getUUID("case_id"), row.getUUID("complaint_id")),
                (Object) cases);
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

    /** Locks the row of a case that is known to be there. */
    Uni<Void> lockAgain(CouncilTransaction tx, UUID caseId) {
        return tx.execute("select 1 from tracked_case where case_id = $1 for update", caseId)
                .replaceWithVoid();
    }

    /** Locks those of the cases that nobody else holds. */
    Uni<List<TrackedCase>> lockFree(CouncilTransaction tx, UUID[] cases) {
        return tx.list(
                "select case_id, complaint_id from tracked_case where case_id = any($1)"
                        + " order by case_id for update skip locked",
                row -> new TrackedCase(row.getUUID("case_id"), row.getUUID("complaint_id")),
                (Object) cases);
    }

    /** The case a deadline belongs to, or belonged to. */
    Uni<Optional<TrackedCase>> ofDeadline(CouncilTransaction tx, UUID deadlineId) {
        return tx.one(
                "select case_id, complaint_id from deadline join tracked_case using (council, case_id)"
                        + " where deadline_id = $1",
                row -> new TrackedCase(row.getUUID("case_id"), row.getUUID("complaint_id")),
                deadlineId);
    }

    /** Puts into the case's history that a part of it was shown under an id that is not the case's. */
    Uni<Void> shown(CouncilTransaction tx, UUID caseId, UUID part) {
        return tx.execute(
                        "select append_read($1, clock_timestamp(), current_setting('redress.actor'),"
                                + " current_setting('redress.purpose'), 'deadline', $2)",
                        caseId.toString(),
                        part.toString())
                .replaceWithVoid();
    }

    Uni<CaseFacts> facts(CouncilTransaction tx, UUID caseId) {
        return facts(tx, new UUID[] {caseId}).map(cases -> cases.get(caseId));
    }

    /** Case by case; a case without facts has empty ones. */
    Uni<Map<UUID, CaseFacts>> facts(CouncilTransaction tx, UUID[] cases) {
        return tx.list(
                        "select case_id, kind, sequence, said_at, data::text as data from fact where case_id = any($1)",
                        row -> Map.entry(row.getUUID("case_id"), fact(row)),
                        (Object) cases)
                .map(rows -> {
                    Map<UUID, List<KeptFact>> byCase = rows.stream()
                            .collect(Collectors.groupingBy(
                                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
                    return Arrays.stream(cases)
                            .collect(Collectors.toMap(
                                    Function.identity(), id -> CaseFacts.of(id, byCase.getOrDefault(id, List.of()))));
                });
    }

    private KeptFact fact(Row row) {
        Class<? extends Fact> shape = FactKind.of(row.getString("kind")).shape();
        return new KeptFact(
                row.getLong("sequence"),
                row.getOffsetDateTime("said_at").toInstant(),
                json.read(row.getString("data"), shape));
    }
}
