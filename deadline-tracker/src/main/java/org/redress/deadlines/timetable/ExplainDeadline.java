package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.Database;

/** Explains one deadline as it stood, stands or will stand on a day. */
@ApplicationScoped
class ExplainDeadline {
    private final Database database;
    private final CaseRepository cases;
    private final Laws laws;

    ExplainDeadline(Database database, CaseRepository cases, Laws laws) {
        this.database = database;
        this.cases = cases;
        this.laws = laws;
    }

    Uni<Explanation> of(Access access, UUID deadlineId, LocalDate asOf) {
        return database.inCouncil(access, tx -> cases.ofDeadline(tx, deadlineId).chain(found -> {
            TrackedCase one = found.orElseThrow(() -> Problems.notFound("deadline"));
            Law law = laws.of(access.council());
            return cases.shown(tx, one.id(), deadlineId)
                    .chain(() -> cases.facts(tx, one.id()))
                    .map(facts -> law.deadlines(facts.until(asOf)).stream()
                            .filter(deadline -> deadline.id().equals(deadlineId))
                            .findFirst()
                            .map(deadline -> Explanation.of(deadline, law, asOf))
                            .orElseThrow(() -> Problems.notFound("deadline")));
        }));
    }
}
