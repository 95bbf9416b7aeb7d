package org.redress.deadlines.timetable;

import java.util.Set;
import java.util.stream.Stream;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.deadlines.timetable.Deadline.About;
import org.redress.platform.time.FactDate;

/** The time a final decision of the Ombudsman gives the complainant to come back. */
final class ReturnClock implements ClockRule {
    private static final String LIMIT = "LGO-RETURN-12M";

    private final TimeLimit limit;
    private final DueDates dueDates;

    ReturnClock(TimeLimits limits, DueDates dueDates) {
        this.limit = limits.get(LIMIT);
        this.dueDates = dueDates;
    }

    @Override
    public Set<String> limits() {
        return Set.of(LIMIT);
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        return facts.finalDecisions()
                .filter(decision -> decision.returnWithin() != null)
                .map(decision -> deadline(facts, decision));
    }

    private Deadline deadline(CaseFacts facts, DecisionRecorded decision) {
        FactDate start = decision.decidedOn();
        boolean known = Span.of(start).isPresent();
        return new Deadline(
                DeadlineId.of(facts.subject(), LIMIT, decision.decisionId(), null),
                limit,
                About.decision(decision.decisionId()),
                known ? ClockStart.of(start) : ClockStart.cannotBeCountedFrom(start, Undated.DECISION_DATE_NOT_KNOWN),
                known ? dueDates.of(decision.returnWithin(), start) : Due.undated(Undated.DECISION_DATE_NOT_KNOWN),
                null,
                null,
                null);
    }
}
