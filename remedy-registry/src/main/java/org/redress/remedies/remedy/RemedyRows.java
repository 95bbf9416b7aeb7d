package org.redress.remedies.remedy;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.redress.remedies.Code;
import org.redress.remedies.StoredDate;

/** How a remedy, with what it needs of its decision, stands in the database. */
@ApplicationScoped
class RemedyRows {

    /** To be followed by conditions on {@code r} and {@code d}. */
    static final String SELECT = "select r.id, r.place, r.kind, r.source, r.class, r.within, r.starts_from, r.due_by,"
            + " r.immediately, r.start_on::text, r.amount_pence, r.purposes, r.wording, r.must_cover, r.status,"
            + " r.achieved_on::text, r.achieved_by, r.evidence_sent_on::text, r.outcome_on::text, r.agreed_due_on,"
            + " r.version, d.id as decision_id, d.complaint_id, d.reference, d.state, d.decided_on::text,"
            + " d.evidence_requested from remedy r join decision d on d.id = r.decision_id ";

    static final String INSERT = "insert into remedy (id, council, decision_id, place, kind, source, class, within,"
            + " starts_from, due_by, immediately, start_on, amount_pence, purposes, wording, must_cover, status,"
            + " version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::text::jsonb, $13, $14, $15, $16,"
            + " $17, $18)";

    private final StoredDate dates;

    RemedyRows(StoredDate dates) {
        this.dates = dates;
    }

    Tuple toInsert(String council, Remedy remedy) {
        DueTerms terms = remedy.terms();
        Recommendation recommendation = remedy.recommendation();
        return Tuple.from(new Object[] {
            remedy.id(),
            council,
            remedy.decision().id(),
            (short) remedy.place(),
            Code.of(remedy.kind()),
            Code.of(remedy.source()),
            Code.of(remedy.remedyClass()),
            terms.within() == null ? null : terms.within().text(),
            terms.from().text(),
            terms.by(),
            terms.immediately(),
            dates.of(terms.startOn()),
            recommendation.amountPence(),
            Code.of(recommendation.purposes()),
            recommendation.wording(),
            recommendation.mustCover().toArray(String[]::new),
            Code.of(remedy.progress().status()),
            remedy.version()
        });
    }

    Remedy remedy(Row row) {
        return new Remedy(
                row.getUUID("id"),
                new UnderDecision(
                        row.getUUID("decision_id"),
                        row.getUUID("complaint_id"),
                        row.getString("reference"),
                        Code.read(DecisionState.class, row.getString("state")),
                        dates.in(row, "decided_on"),
                        row.getBoolean("evidence_requested")),
                row.getShort("place"),
                Code.read(RemedyKind.class, row.getString("kind")),
                Code.read(RemedySource.class, row.getString("source")),
                Code.read(RemedyClass.class, row.getString("class")),
                terms(row),
                new Recommendation(
                        row.getLong("amount_pence"),
                        purposes(row),
                        row.getString("wording"),
                        List.of(row.getArrayOfStrings("must_cover"))),
                new Progress(
                        Code.read(RemedyStatus.class, row.getString("status")),
                        dates.in(row, "achieved_on"),
                        Code.read(AchievedBy.class, row.getString("achieved_by")),
                        dates.in(row, "evidence_sent_on"),
                        dates.in(row, "outcome_on")),
                row.getLocalDate("agreed_due_on"),
                row.getLong("version"));
    }

    private DueTerms terms(Row row) {
        String within = row.getString("within");
        return new DueTerms(
                within == null ? null : new Within(within),
                StartsFrom.parse(row.getString("starts_from")).orElseThrow(),
                row.getLocalDate("due_by"),
                row.getBoolean("immediately"),
                dates.in(row, "start_on"));
    }

    private static List<PaymentPurpose> purposes(Row row) {
        return Arrays.stream(row.getArrayOfStrings("purposes"))
                .map(code -> Code.read(PaymentPurpose.class, code))
                .toList();
    }
}
