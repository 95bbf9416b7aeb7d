package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;
import org.redress.remedies.Code;
import org.redress.remedies.SealedWords;
import org.redress.remedies.StoredDate;

/** The council's remedies. */
@ApplicationScoped
public class Remedies {

    private final RemedyRows rows;
    private final StoredDate dates;
    private final SealedWords words;
    private final Clock clock;

    /**
     * What is kept of a change beside the remedy itself.
     *
     * @param on the day the change speaks of, or null
     * @param note in a person's words, or null
     * @param by who recorded it; null where steps of the procedure did
     */
    record Entry(FactDate on, String note, String by) {}

    Remedies(RemedyRows rows, StoredDate dates, SealedWords words, Clock clock) {
        this.rows = rows;
        this.dates = dates;
        this.words = words;
        this.clock = clock;
    }

    /** Those of a new or newly final decision. */
    public Uni<Void> add(CouncilTransaction tx, List<Remedy> remedies) {
        return tx.batch(
                RemedyRows.INSERT,
                remedies.stream()
                        .map(remedy -> rows.toInsert(tx.council(), remedy))
                        .toList());
    }

    /** Drops what a draft proposed; what was agreed can never be dropped. */
    public Uni<Void> dropDraft(CouncilTransaction tx, UUID decisionId) {
        return tx.execute("delete from remedy where decision_id = $1", decisionId)
                .replaceWithVoid();
    }

    /** Read to be looked at; 404 where the council has no such remedy. */
    public Uni<Remedy> get(CouncilTransaction tx, UUID id) {
        return find(tx, id).map(found -> found.orElseThrow(() -> Problems.notFound("remedy")));
    }

    /**
     * Read to be changed: until the transaction ends nobody else changes this remedy or another of the same complaint, or
     * of the same decision where there is no complaint. The same row stands for their events' key, so nothing deadlocks.
     */
    public Uni<Remedy> hold(CouncilTransaction tx, UUID id) {
        return get(tx, id).chain(seen -> holdRow(tx, seen.decision())
                .chain(() -> get(tx, id))
                .chain(held -> wasLinkedMeanwhile(seen, held)
                        ? holdRow(tx, held.decision()).chain(() -> get(tx, id))
                        : Uni.createFrom().item(held)));
    }

    /** Those of a decision, in its order. */
    public Uni<List<Remedy>> ofDecision(CouncilTransaction tx, UUID decisionId) {
        return tx.list(RemedyRows.SELECT + "where d.id = $1 order by r.place", rows.mapping(), decisionId);
    }

    /** Those of a complaint's final decisions. */
    Uni<List<Remedy>> agreedOn(CouncilTransaction tx, UUID complaintId) {
        return tx.list(
                RemedyRows.SELECT + "where d.complaint_id = $1 and d.state = 'final' order by r.id",
                rows.mapping(),
                complaintId);
    }

    /** Whether the council has this remedy under a final decision, so that it will not go away again. */
    public Uni<Boolean> isAgreed(CouncilTransaction tx, UUID id) {
        return tx.execute(
                        "select 1 from remedy r join decision d on d.id = r.decision_id"
                                + " where r.id = $1 and d.state = 'final'",
                        id)
                .map(found -> found.size() == 1);
    }

    /** Whether the council has this remedy. */
    Uni<Boolean> exists(CouncilTransaction tx, UUID id) {
        return tx.execute("select 1 from remedy where id = $1", id).map(found -> found.size() == 1);
    }

    /** Stores a remedy one version on, and the entry that says why. */
    Uni<Void> keep(CouncilTransaction tx, Remedy remedy, Entry entry) {
        Progress progress = remedy.progress();
        LocalDate agreedDueOn = remedy.agreedDueOn();
        return tx.execute(
                        "update remedy set status = $2, achieved_on = $3::text::jsonb, achieved_by = $4,"
                                + " evidence_sent_on = $5::text::jsonb, outcome_on = $6::text::jsonb,"
                                + " agreed_due_on = $7, version = $8 where id = $1",
                        remedy.id(),
                        Code.of(progress.status()),
                        dates.of(progress.achievedOn()),
                        Code.of(progress.achievedBy()),
                        dates.of(progress.evidenceSentOn()),
                        dates.of(progress.outcomeOn()),
                        agreedDueOn,
                        remedy.version())
                .chain(() -> tx.execute(
                        "insert into remedy_entry (remedy_id, version, council, status, happened_on, agreed_due_on,"
                                + " personal, recorded_by, recorded_at)"
                                + " values ($1, $2, $3, $4, $5::text::jsonb, $6, $7, $8, $9)",
                        remedy.id(),
                        remedy.version(),
                        tx.council(),
                        Code.of(progress.status()),
                        dates.of(entry.on()),
                        agreedDueOn,
                        words.seal(
                                remedy.decision().key(),
                                EntryWords.of(entry),
                                RemedyEntries.TABLE,
                                remedy.id(),
                                remedy.version()),
                        entry.by(),
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private Uni<Optional<Remedy>> find(CouncilTransaction tx, UUID id) {
        return tx.one(RemedyRows.SELECT + "where r.id = $1", rows.mapping(), id);
    }

    private static boolean wasLinkedMeanwhile(Remedy seen, Remedy held) {
        return seen.decision().complaintId() == null && held.decision().complaintId() != null;
    }

    private static Uni<Void> holdRow(CouncilTransaction tx, UnderDecision decision) {
        boolean alone = decision.complaintId() == null;
        return tx.execute(
                        "select 1 from " + (alone ? "decision" : "complaint") + " where id = $1 for no key update",
                        alone ? decision.id() : decision.complaintId())
                .replaceWithVoid();
    }
}
