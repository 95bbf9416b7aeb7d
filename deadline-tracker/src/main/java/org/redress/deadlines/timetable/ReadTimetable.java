package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.redress.deadlines.calendar.Reckoning;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.Database;

/**
 * The deadlines of a case as they stood, stand or will stand on a day, by what is known now. They are derived on reading,
 * so that the passing of a day needs nobody to write it down.
 */
@ApplicationScoped
class ReadTimetable {
    private final Database database;
    private final CaseRepository cases;
    private final Reckoning reckoning;
    private final Derivation derivation;

    ReadTimetable(Database database, CaseRepository cases, Reckoning reckoning, TimeLimits limits) {
        this.database = database;
        this.cases = cases;
        this.reckoning = reckoning;
        this.derivation = new Derivation(limits, reckoning);
    }

    Uni<List<Timetable.Entry>> ofComplaint(Access access, UUID complaintId, LocalDate asOf) {
        return database.inCouncil(access, tx -> cases.knows(tx, complaintId)
                        .invoke(known -> require(known, "complaint"))
                        .chain(() -> cases.facts(tx, complaintId)))
                .map(facts -> entries(facts.until(asOf), asOf));
    }

    /** Of a decision that was recorded without a complaint. */
    Uni<List<Timetable.Entry>> ofDecision(Access access, UUID decisionId, LocalDate asOf) {
        return database.inCouncil(access, tx -> cases.knowsDecision(tx, decisionId)
                        .invoke(known -> require(known, "decision without a complaint"))
                        .chain(() -> cases.facts(tx, decisionId)))
                .map(facts -> entries(facts.until(asOf), asOf));
    }

    private static void require(boolean known, String what) {
        if (!known) {
            throw Problems.notFound(what);
        }
    }

    private List<Timetable.Entry> entries(CaseFacts facts, LocalDate asOf) {
        return derivation.deadlines(facts).stream()
                .filter(deadline -> deadline.hasBegunBy(asOf))
                .map(deadline -> Timetable.Entry.of(deadline, Standing.of(deadline, asOf, reckoning.workingDays())))
                .toList();
    }
}
