package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.events.Outbox;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.platform.keys.CouncilKeys;
import org.redress.platform.keys.DataKey;
import org.redress.router.procedure.Procedures;
import org.redress.router.routing.ComplaintFacts;

/** The shelf: brings the file of a complaint, locked where it is to be changed, and puts back what has changed of it. */
@ApplicationScoped
class CaseFiles {
    private final TrackRows tracks;
    private final ReviewRows reviews;
    private final StatementRows statements;
    private final DepartureRows departures;
    private final DecisionRows decisions;
    private final LimitRows limits;
    private final Procedures procedures;
    private final CouncilKeys keys;
    private final StoredJson json;
    private final Outbox outbox;

    CaseFiles(
            TrackRows tracks,
            ReviewRows reviews,
            StatementRows statements,
            DepartureRows departures,
            DecisionRows decisions,
            LimitRows limits,
            Procedures procedures,
            CouncilKeys keys,
            StoredJson json,
            Outbox outbox) {
        this.tracks = tracks;
        this.reviews = reviews;
        this.statements = statements;
        this.departures = departures;
        this.decisions = decisions;
        this.limits = limits;
        this.procedures = procedures;
        this.keys = keys;
        this.json = json;
        this.outbox = outbox;
    }

    Uni<Boolean> knows(CouncilTransaction tx, UUID complaintId) {
        return tx.one("select 1 from routing where complaint_id = $1", row -> true, complaintId)
                .map(Optional::isPresent);
    }

    /** A file for a complaint that is not known yet, with a key of its own. */
    CaseFile open(CouncilTransaction tx, Routing routing) {
        DataKey key = keys.newKey(tx.council(), routing.complaintId());
        return new CaseFile(procedures.of(tx.council()), routing, new CaseKey(Optional.of(key), null));
    }

    /** Destroys the key of what is personal, for ever. */
    Uni<Void> erase(CouncilTransaction tx, UUID complaintId, LocalDate on) {
        return tx.execute(
                        "update routing set data_key = null, erased_on = coalesce(erased_on, $2) where complaint_id ="
                                + " $1",
                        complaintId,
                        on)
                .replaceWithVoid();
    }

    /** To be read; nothing if the complaint is not known to this council. */
    Uni<Optional<CaseFile>> read(CouncilTransaction tx, UUID complaintId) {
        return find(tx, complaintId, "");
    }

    /** To be changed: whoever else wants to waits for the end of this transaction. */
    Uni<Optional<CaseFile>> take(CouncilTransaction tx, UUID complaintId) {
        return find(tx, complaintId, " for update");
    }

    private Uni<Optional<CaseFile>> find(CouncilTransaction tx, UUID complaintId, String lock) {
        return tx.one(
                        "select facts::text as facts, rule_edition, version, data_key, erased_on from routing where"
                                + " complaint_id = $1"
                                + lock,
                        row -> new Opened(
                                new Routing(
                                        complaintId,
                                        json.read(row.getString("facts"), ComplaintFacts.class),
                                        row.getString("rule_edition"),
                                        row.getLong("version")),
                                new CaseKey(
                                        keys.open(tx.council(), complaintId, Rows.sealed(row, "data_key")),
                                        row.getLocalDate("erased_on"))),
                        complaintId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : fill(tx, found.get()).map(Optional::of));
    }

    /** The row that stands for the complaint, with the key in it. */
    private record Opened(Routing routing, CaseKey key) {}

    private Uni<CaseFile> fill(CouncilTransaction tx, Opened opened) {
        UUID id = opened.routing().complaintId();
        CaseKey key = opened.key();
        return tracks.of(tx, id, key).chain(kept -> reviews.open(tx, id).chain(open -> statements
                .pending(tx, id)
                .chain(pending -> decisions.of(tx, id, key).chain(made -> limits.of(tx, id)
                        .map(told -> new CaseFile(
                                procedures.of(tx.council()),
                                opened.routing(),
                                key,
                                kept,
                                open,
                                pending,
                                made,
                                told))))));
    }

    /** Stores what has changed and tells the other services, all in this transaction. */
    Uni<Void> putBack(CouncilTransaction tx, CaseFile file, Occasion now) {
        List<Happening> happenings = file.happenings();
        return storeRouting(tx, file, now)
                .chain(() -> tracks.store(tx, file.complaintId(), file.changedTracks()))
                .chain(() -> tracks.storeSteps(tx, file.complaintId(), file.key(), happenings))
                .chain(() -> reviews.store(tx, file.complaintId(), file.changedReviews()))
                .chain(() -> decisions.store(tx, file.complaintId(), file.key(), file.newDecisions().stream()))
                .chain(() -> statements.store(tx, file.complaintId(), file.changedStatements()))
                .chain(() -> departures.store(tx, file.complaintId(), file.key(), happenings))
                .chain(() -> outbox.append(
                        tx,
                        happenings.stream()
                                .map(happening -> ProcedureEvents.of(file, happening))
                                .toList()));
    }

    private Uni<Void> storeRouting(CouncilTransaction tx, CaseFile file, Occasion now) {
        if (!file.isRoutingChanged()) {
            return Uni.createFrom().voidItem();
        }
        Routing routing = file.routing().changed();
        return tx.execute(
                        "insert into routing (complaint_id, council, facts, rule_edition, routed_at, version, data_key)"
                                + " values ($1, $2, $3::text::jsonb, $4, $5, $6, $7)"
                                + " on conflict (complaint_id) do update set facts = excluded.facts,"
                                + " rule_edition = excluded.rule_edition, routed_at = excluded.routed_at,"
                                + " version = excluded.version",
                        routing.complaintId(),
                        tx.council(),
                        json.write(routing.facts()),
                        routing.ruleEdition(),
                        Rows.timestamp(now.at()),
                        routing.version(),
                        file.key().key().map(DataKey::wrapped).orElse(null))
                .replaceWithVoid();
    }
}
