package org.redress.remedies.remedy;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.redress.platform.time.FactDate;
import org.redress.remedies.Code;
import org.redress.remedies.DecisionKey;
import org.redress.remedies.DecisionKeys;
import org.redress.remedies.SealedWords;
import org.redress.remedies.StoredDate;

/** How a remedy, with what it needs of its decision, stands in the database. */
@ApplicationScoped
class RemedyRows {

    /** To be followed by conditions on {@code r} and {@code d}. */
    static final String SELECT = "select r.id, r.place, r.kind, r.source, r.class, r.within, r.starts_from, r.due_by,"
            + " r.immediately, r.start_on::text, r.amount_pence, r.purposes, r.personal, r.status,"
            + " r.achieved_on::text, r.achieved_by, r.evidence_sent_on::text, r.outcome_on::text, r.agreed_due_on,"
            + " r.version, d.complaint_id, d.event_key, d.reference, d.state, d.decided_on::text,"
            + " d.evidence_requested, " + DecisionKeys.COLUMNS
            + " from remedy r join decision d on d.id = r.decision_id ";

    static final String INSERT = "insert into remedy (id, council, decision_id, place, kind, source, class, within,"
            + " starts_from, due_by, immediately, start_on, amount_pence, purposes, personal, status,"
            + " version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::text::jsonb, $13, $14, $15, $16,"
            + " $17)";

    private static final String TABLE = "remedy";

    private final StoredDate dates;
    private final SealedWords words;
    private final DecisionKeys keys;

    /** What is personal of a remedy. */
    private record Words(String wording, List<String> mustCover, String startOnSource) {

        static Words of(Remedy remedy) {
            Recommendation recommendation = remedy.recommendation();
            FactDate startOn = remedy.terms().startOn();
            String source = startOn == null ? null : startOn.source();
            return recommendation.wording() == null
                            && recommendation.mustCover().isEmpty()
                            && source == null
                    ? null
                    : new Words(recommendation.wording(), recommendation.mustCover(), source);
        }
    }

    RemedyRows(StoredDate dates, SealedWords words, DecisionKeys keys) {
        this.dates = dates;
        this.words = words;
        this.keys = keys;
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
            words.seal(remedy.decision().key(), Words.of(remedy), TABLE, remedy.id()),
            Code.of(remedy.progress().status()),
            remedy.version()
        });
    }

    /** Reads the rows of one query. */
    Function<Row, Remedy> mapping() {
        DecisionKeys.Ring ring = keys.ring();
        return row -> remedy(row, ring.of(row));
    }

    private Remedy remedy(Row row, DecisionKey key) {
        UUID id = row.getUUID("id");
        Words said = words.open(key, row, Words.class, TABLE, id);
        return new Remedy(
                id,
                new UnderDecision(
                        row.getUUID("decision_id"),
                        row.getUUID("complaint_id"),
                        row.getUUID("event_key"),
                        row.getString("reference"),
                        Code.read(DecisionState.class, row.getString("state")),
                        dates.in(row, "decided_on"),
                        row.getBoolean("evidence_requested"),
                        key),
                row.getShort("place"),
                Code.read(RemedyKind.class, row.getString("kind")),
                Code.read(RemedySource.class, row.getString("source")),
                Code.read(RemedyClass.class, row.getString("class")),
                terms(row, said == null ? null : said.startOnSource()),
                new Recommendation(
                        row.getLong("amount_pence"),
                        purposes(row),
                        said == null ? null : said.wording(),
                        said == null ? List.of() : said.mustCover()),
                new Progress(
                        Code.read(RemedyStatus.class, row.getString("status")),
                        dates.in(row, "achieved_on"),
                        Code.read(AchievedBy.class, row.getString("achieved_by")),
                        dates.in(row, "evidence_sent_on"),
                        dates.in(row, "outcome_on")),
                row.getLocalDate("agreed_due_on"),
                row.getLong("version"));
    }

    private DueTerms terms(Row row, String source) {
        FactDate startOn = dates.in(row, "start_on");
        String within = row.getString("within");
        return new DueTerms(
                within == null ? null : new Within(within),
                StartsFrom.parse(row.getString("starts_from")).orElseThrow(),
                row.getLocalDate("due_by"),
                row.getBoolean("immediately"),
                startOn == null ? null : startOn.withSource(source));
    }

    private static List<PaymentPurpose> purposes(Row row) {
        return Arrays.stream(row.getArrayOfStrings("purposes"))
                .map(code -> Code.read(PaymentPurpose.class, code))
                .toList();
    }
}
