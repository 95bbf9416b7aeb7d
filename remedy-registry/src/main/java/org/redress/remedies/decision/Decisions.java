package org.redress.remedies.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.Code;
import org.redress.remedies.StoredDate;
import org.redress.remedies.remedy.DecisionState;

/** The council's decisions. */
@ApplicationScoped
class Decisions {

    private static final String SELECT = "select id, complaint_id, reference, state, decided_on::text, outcome,"
            + " ombudsman_category, fault_about, return_within, evidence_requested, version from decision ";

    private final StoredDate dates;
    private final Clock clock;

    Decisions(StoredDate dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    /** False where the council has a decision with that reference already; then nothing is stored. */
    Uni<Boolean> add(CouncilTransaction tx, Decision decision, String by) {
        Finding finding = decision.finding();
        return tx.execute(
                        "insert into decision (id, council, complaint_id, reference, state, decided_on, outcome,"
                                + " ombudsman_category, fault_about, return_within, evidence_requested, version,"
                                + " recorded_by, recorded_at)"
                                + " values ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9, $10, $11, $12, $13, $14)"
                                + " on conflict do nothing",
                        decision.id(),
                        tx.council(),
                        decision.complaintId(),
                        decision.reference(),
                        Code.of(decision.state()),
                        dates.of(finding.decidedOn()),
                        Code.of(finding.outcome()),
                        finding.ombudsmanCategory(),
                        Code.of(finding.faultAbout()),
                        finding.returnWithin(),
                        finding.evidenceRequested(),
                        decision.version(),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Stores it one version on. */
    Uni<Void> keep(CouncilTransaction tx, Decision decision) {
        Finding finding = decision.finding();
        return tx.execute(
                        "update decision set state = $2, decided_on = $3::text::jsonb, outcome = $4,"
                                + " ombudsman_category = $5, fault_about = $6, return_within = $7,"
                                + " evidence_requested = $8, version = $9 where id = $1",
                        decision.id(),
                        Code.of(decision.state()),
                        dates.of(finding.decidedOn()),
                        Code.of(finding.outcome()),
                        finding.ombudsmanCategory(),
                        Code.of(finding.faultAbout()),
                        finding.returnWithin(),
                        finding.evidenceRequested(),
                        decision.version())
                .replaceWithVoid();
    }

    /** 404 where the council has no such decision. */
    Uni<Decision> get(CouncilTransaction tx, UUID id) {
        return one(tx, "where id = $1", id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Uni<Decision> hold(CouncilTransaction tx, UUID id) {
        return one(tx, "where id = $1 for no key update", id);
    }

    /** The decision that bears this reference; there must be one. */
    Uni<Decision> bearing(CouncilTransaction tx, String reference) {
        return one(tx, "where reference = $1", reference);
    }

    /** The next ones, in the order of their ids; all of them where no reference is given. */
    Uni<List<Decision>> matching(CouncilTransaction tx, String reference, UUID after, int atMost) {
        return tx.list(
                SELECT + "where ($1::text is null or reference = $1) and ($2::uuid is null or id > $2)"
                        + " order by id limit $3",
                this::decision,
                reference,
                after,
                atMost);
    }

    private Uni<Decision> one(CouncilTransaction tx, String where, Object parameter) {
        return tx.one(SELECT + where, this::decision, parameter)
                .map(found -> found.orElseThrow(() -> Problems.notFound("decision")));
    }

    private Decision decision(Row row) {
        return new Decision(
                row.getUUID("id"),
                row.getUUID("complaint_id"),
                row.getString("reference"),
                Code.read(DecisionState.class, row.getString("state")),
                new Finding(
                        dates.in(row, "decided_on"),
                        Code.read(DecisionOutcome.class, row.getString("outcome")),
                        row.getString("ombudsman_category"),
                        Arrays.stream(row.getArrayOfStrings("fault_about"))
                                .map(code -> Code.read(FaultAbout.class, code))
                                .toList(),
                        row.getString("return_within"),
                        row.getBoolean("evidence_requested")),
                row.getLong("version"));
    }
}
