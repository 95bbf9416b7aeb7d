package org.redress.remedies.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;
import org.redress.remedies.Code;
import org.redress.remedies.DecisionKey;
import org.redress.remedies.DecisionKeys;
import org.redress.remedies.SealedWords;
import org.redress.remedies.StoredDate;
import org.redress.remedies.remedy.DecisionState;

/** The council's decisions. */
@ApplicationScoped
class Decisions {

    private static final String TABLE = "decision";
    private static final String SELECT = "select complaint_id, event_key, reference, state, decided_on::text, outcome,"
            + " fault_about, return_within, evidence_requested, personal, version, " + DecisionKeys.COLUMNS
            + " from decision d ";

    private final StoredDate dates;
    private final SealedWords words;
    private final DecisionKeys keys;
    private final Clock clock;

    /** What is personal of a decision. */
    private record Words(String ombudsmanCategory, String decidedOnSource) {

        static Words of(Finding finding) {
            String source = finding.decidedOn().source();
            return finding.ombudsmanCategory() == null && source == null
                    ? null
                    : new Words(finding.ombudsmanCategory(), source);
        }
    }

    Decisions(StoredDate dates, SealedWords words, DecisionKeys keys, Clock clock) {
        this.dates = dates;
        this.words = words;
        this.keys = keys;
        this.clock = clock;
    }

    /** False where the council has a decision with that reference already; then nothing is stored. */
    Uni<Boolean> add(CouncilTransaction tx, Decision decision, String by) {
        Finding finding = decision.finding();
        return tx.execute(
                        "insert into decision (id, council, complaint_id, event_key, reference, state, decided_on,"
                                + " outcome, fault_about, return_within, evidence_requested, personal, data_key,"
                                + " version, recorded_by, recorded_at) values"
                                + " ($1, $2, $3, $4, $5, $6, $7::text::jsonb, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
                                + " on conflict do nothing",
                        decision.id(),
                        tx.council(),
                        decision.complaintId(),
                        decision.eventKey(),
                        decision.reference(),
                        Code.of(decision.state()),
                        dates.of(finding.decidedOn()),
                        Code.of(finding.outcome()),
                        Code.of(finding.faultAbout()),
                        finding.returnWithin(),
                        finding.evidenceRequested(),
                        sealed(decision),
                        decision.key().key().wrapped(),
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
                                + " fault_about = $5, return_within = $6, evidence_requested = $7, personal = $8,"
                                + " version = $9 where id = $1",
                        decision.id(),
                        Code.of(decision.state()),
                        dates.of(finding.decidedOn()),
                        Code.of(finding.outcome()),
                        Code.of(finding.faultAbout()),
                        finding.returnWithin(),
                        finding.evidenceRequested(),
                        sealed(decision),
                        decision.version())
                .replaceWithVoid();
    }

    /** Stores which complaint it is about, one version on. */
    Uni<Void> link(CouncilTransaction tx, Decision decision) {
        return tx.execute(
                        "update decision set complaint_id = $2, version = $3 where id = $1",
                        decision.id(),
                        decision.complaintId(),
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
                mapping(),
                reference,
                after,
                atMost);
    }

    private Uni<Decision> one(CouncilTransaction tx, String where, Object parameter) {
        return tx.one(SELECT + where, mapping(), parameter)
                .map(found -> found.orElseThrow(() -> Problems.notFound("decision")));
    }

    private Buffer sealed(Decision decision) {
        return words.seal(decision.key(), Words.of(decision.finding()), TABLE, decision.id());
    }

    private Function<Row, Decision> mapping() {
        DecisionKeys.Ring ring = keys.ring();
        return row -> decision(row, ring.of(row));
    }

    private Decision decision(Row row, DecisionKey key) {
        UUID id = row.getUUID("decision_id");
        Words said = words.open(key, row, Words.class, TABLE, id);
        FactDate decidedOn = dates.in(row, "decided_on");
        return new Decision(
                id,
                row.getUUID("complaint_id"),
                row.getUUID("event_key"),
                row.getString("reference"),
                Code.read(DecisionState.class, row.getString("state")),
                new Finding(
                        said == null ? decidedOn : decidedOn.withSource(said.decidedOnSource()),
                        Code.read(DecisionOutcome.class, row.getString("outcome")),
                        said == null ? null : said.ombudsmanCategory(),
                        Arrays.stream(row.getArrayOfStrings("fault_about"))
                                .map(code -> Code.read(FaultAbout.class, code))
                                .toList(),
                        row.getString("return_within"),
                        row.getBoolean("evidence_requested")),
                key,
                row.getLong("version"));
    }
}
