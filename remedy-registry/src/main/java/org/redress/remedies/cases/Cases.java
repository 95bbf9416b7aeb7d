package org.redress.remedies.cases;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.Code;
import org.redress.remedies.StoredDate;

/** The council's Ombudsman cases with what was asked for in them. */
@ApplicationScoped
class Cases {

    private static final String SELECT = "select id, complaint_id, event_key, reference, opened_on::text,"
            + " follows_decision, closed_on::text, version from ombudsman_case ";

    private static final String MATCHING = "where ($1::text is null or reference = $1)"
            + " and ($2::uuid is null or complaint_id = $2)"
            + " and ($3::boolean is null or (closed_on is null) = $3)"
            + " and ($4::uuid is null or id > $4) order by id limit $5";

    private static final String KEEP_REQUEST = "insert into ombudsman_request (id, council, case_id, kind, asked_on,"
            + " due_on, due_agreed_on, answered_on)"
            + " values ($1, $2, $3, $4, $5::text::jsonb, $6, $7::text::jsonb, $8::text::jsonb)"
            + " on conflict (id) do update set due_on = excluded.due_on, due_agreed_on = excluded.due_agreed_on,"
            + " answered_on = excluded.answered_on";

    private final StoredDate dates;
    private final Clock clock;

    private record OfCase(UUID caseId, OmbudsmanRequest request) {}

    Cases(StoredDate dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    /** False where the council has a case with that reference already; then nothing is stored. */
    Uni<Boolean> add(CouncilTransaction tx, OmbudsmanCase one, String by) {
        return tx.execute(
                        "insert into ombudsman_case (id, council, complaint_id, event_key, reference, opened_on,"
                                + " follows_decision, version, recorded_by, recorded_at)"
                                + " values ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9, $10) on conflict do nothing",
                        one.id(),
                        tx.council(),
                        one.complaintId(),
                        one.eventKey(),
                        one.reference(),
                        dates.of(one.openedOn()),
                        one.follows(),
                        one.version(),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .map(rows -> rows.rowCount() == 1);
    }

    /**
     * Stores it one version on.
     *
     * @param requestId what was asked or answered with it, or null
     */
    Uni<Void> keep(CouncilTransaction tx, OmbudsmanCase one, UUID requestId) {
        return tx.execute(
                        "update ombudsman_case set closed_on = $2::text::jsonb, version = $3 where id = $1",
                        one.id(),
                        dates.of(one.closedOn()),
                        one.version())
                .chain(() -> tx.batch(
                        KEEP_REQUEST,
                        one.requests().stream()
                                .filter(request -> request.id().equals(requestId))
                                .map(request -> row(tx, one, request))
                                .toList()));
    }

    /** 404 where the council has no such case. */
    Uni<OmbudsmanCase> get(CouncilTransaction tx, UUID id) {
        return one(tx, "where id = $1", id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Uni<OmbudsmanCase> hold(CouncilTransaction tx, UUID id) {
        return one(tx, "where id = $1 for no key update", id);
    }

    /** The one that bears this reference; there must be one. */
    Uni<OmbudsmanCase> bearing(CouncilTransaction tx, String reference) {
        return one(tx, "where reference = $1", reference);
    }

    /** The next ones that match, in the order of their ids. */
    Uni<List<OmbudsmanCase>> matching(CouncilTransaction tx, CaseFilter filter, UUID after, int atMost) {
        return tx.list(
                        SELECT + MATCHING,
                        this::found,
                        filter.reference(),
                        filter.complaintId(),
                        filter.open(),
                        after,
                        atMost)
                .chain(found -> withRequests(tx, found));
    }

    private Uni<OmbudsmanCase> one(CouncilTransaction tx, String where, Object parameter) {
        return tx.one(SELECT + where, this::found, parameter)
                .map(found -> List.of(found.orElseThrow(() -> Problems.notFound("Ombudsman case"))))
                .chain(found -> withRequests(tx, found))
                .map(found -> found.get(0));
    }

    private Uni<List<OmbudsmanCase>> withRequests(CouncilTransaction tx, List<OmbudsmanCase> cases) {
        return tx.list(
                        "select id, case_id, kind, asked_on::text, due_on, due_agreed_on::text, answered_on::text"
                                + " from ombudsman_request where case_id = any($1) order by id",
                        this::request,
                        (Object) cases.stream().map(OmbudsmanCase::id).toArray(UUID[]::new))
                .map(requests -> {
                    Map<UUID, List<OmbudsmanRequest>> byCase = requests.stream()
                            .collect(Collectors.groupingBy(
                                    OfCase::caseId, Collectors.mapping(OfCase::request, Collectors.toList())));
                    return cases.stream()
                            .map(one -> with(one, byCase.getOrDefault(one.id(), List.of())))
                            .toList();
                });
    }

    private Tuple row(CouncilTransaction tx, OmbudsmanCase one, OmbudsmanRequest request) {
        return Tuple.from(new Object[] {
            request.id(),
            tx.council(),
            one.id(),
            Code.of(request.kind()),
            dates.of(request.askedOn()),
            request.dueOn(),
            dates.of(request.dueAgreedOn()),
            dates.of(request.answeredOn())
        });
    }

    private OmbudsmanCase found(Row row) {
        return new OmbudsmanCase(
                row.getUUID("id"),
                row.getUUID("complaint_id"),
                row.getUUID("event_key"),
                row.getString("reference"),
                dates.in(row, "opened_on"),
                row.getUUID("follows_decision"),
                dates.in(row, "closed_on"),
                List.of(),
                row.getLong("version"));
    }

    private static OmbudsmanCase with(OmbudsmanCase one, List<OmbudsmanRequest> requests) {
        return new OmbudsmanCase(
                one.id(),
                one.complaintId(),
                one.eventKey(),
                one.reference(),
                one.openedOn(),
                one.follows(),
                one.closedOn(),
                requests,
                one.version());
    }

    private OfCase request(Row row) {
        return new OfCase(
                row.getUUID("case_id"),
                new OmbudsmanRequest(
                        row.getUUID("id"),
                        Code.read(RequestKind.class, row.getString("kind")),
                        dates.in(row, "asked_on"),
                        row.getLocalDate("due_on"),
                        dates.in(row, "due_agreed_on"),
                        dates.in(row, "answered_on")));
    }
}
