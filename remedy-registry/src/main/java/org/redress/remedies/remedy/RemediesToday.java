package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.FactDays;

/** Reads remedies as they stand today. */
@ApplicationScoped
public class RemediesToday {

    /** Whether that from which the period runs has happened; a step that was corrected has not. */
    private static final String START_HAPPENED = "case"
            + " when r.starts_from like 'remedy:%' then exists (select 1 from remedy o"
            + " where o.id = substr(r.starts_from, 8)::uuid and o.achieved_on is not null)"
            + " when r.starts_from like 'step:%' then exists (select 1 from recorded_step s"
            + " where s.complaint_id = d.complaint_id and s.step = substr(r.starts_from, 6)"
            + " and not exists (select 1 from recorded_step c where c.corrects = s.id))"
            + " else true end as start_happened";

    private static final String SELECT = RemedyRows.SELECT.replace(
                    " from remedy r ",
                    ", l.remedy_id as deadline_of, l.due_on, l.due_from, l.due_to, l.internal_target_on, l.provisional, "
                            + START_HAPPENED + " from remedy r ")
            + "left join remedy_deadline l on l.remedy_id = r.id ";

    private static final String WITHOUT_WORDS =
            SELECT.replace("r.personal", "null::bytea as personal").replace("d.data_key", "null::bytea as data_key");

    private static final String MATCHING = "where ($1::text is null or r.status = $1)"
            + " and ($2::date is null or coalesce(r.agreed_due_on, l.due_on) < $2)"
            + " and ($3::uuid is null or d.complaint_id = $3)"
            + " and ($4::uuid is null or d.id = $4)"
            + " and ($5::uuid is null or r.id > $5) order by r.id limit $6";

    private final RemedyRows rows;
    private final FactDays days;

    RemediesToday(RemedyRows rows, FactDays days) {
        this.rows = rows;
        this.days = days;
    }

    /** One of them; 404 where the council has no such remedy. */
    public Uni<RemedyToday> get(CouncilTransaction tx, UUID id) {
        return tx.one(SELECT + "where r.id = $1", mapping(), id)
                .map(found -> found.orElseThrow(() -> Problems.notFound("remedy")));
    }

    /** Those of a decision, in its order. */
    public Uni<List<RemedyToday>> ofDecision(CouncilTransaction tx, UUID decisionId) {
        return tx.list(SELECT + "where d.id = $1 order by r.place", mapping(), decisionId);
    }

    /** Those of all final decisions, to be counted: without the words. */
    public Uni<List<RemedyToday>> agreed(CouncilTransaction tx) {
        return tx.list(WITHOUT_WORDS + "where d.state = 'final' order by d.id, r.place", mapping());
    }

    /** The next ones that match, in the order of their ids, at most so many. */
    Uni<List<RemedyToday>> matching(CouncilTransaction tx, RemedyFilter filter, UUID after, int atMost) {
        return tx.list(
                SELECT + MATCHING,
                mapping(),
                filter.status(),
                filter.dueBefore(),
                filter.complaintId(),
                filter.decisionId(),
                after,
                atMost);
    }

    private Function<Row, RemedyToday> mapping() {
        Function<Row, Remedy> remedy = rows.mapping();
        return row -> RemedyToday.of(remedy.apply(row), due(row), row.getBoolean("start_happened"), days.today());
    }

    private static Optional<Due> due(Row row) {
        if (row.getUUID("deadline_of") == null) {
            return Optional.empty();
        }
        LocalDate from = row.getLocalDate("due_from");
        return Optional.of(new Due(
                row.getLocalDate("due_on"),
                from == null ? null : new Due.Span(from, row.getLocalDate("due_to")),
                row.getLocalDate("internal_target_on"),
                row.getBoolean("provisional")));
    }
}
