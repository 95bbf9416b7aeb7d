package org.redress.deadlines.timetable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.limits.Runs;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.deadlines.timetable.Deadline.About;
import org.redress.platform.time.FactDate;

/**
 * What the council agreed with the Ombudsman: one deadline for each remedy. Due dates stay where they fall, working day
 * or not, and only the Ombudsman's agreement moves one. They stand beside the statutory clocks and never touch them.
 */
final class RemedyClocks implements ClockRule {
    private static final String WITHIN = "REM-WITHIN";
    private static final String BY = "REM-BY";
    private static final String IMMEDIATE = "REM-IMMEDIATE";
    private static final String OPEN = "REM-OPEN";
    private static final String NO_DATE = "REM-NODATE";
    private static final String COMPLETE_PROCEDURE = "complete_procedure";

    private final TimeLimits limits;
    private final DueDates dueDates;
    private final List<TimeLimit> withPeriod;

    RemedyClocks(TimeLimits limits, DueDates dueDates) {
        this.limits = limits;
        this.dueDates = dueDates;
        this.withPeriod = limits.all()
                .filter(limit -> limit.stage() == TimeLimit.Stage.REMEDY && limit.hasLength())
                .filter(limit -> limit.runs() == Runs.CLOCK)
                .toList();
    }

    @Override
    public Set<String> limits() {
        return Stream.concat(withPeriod.stream().map(TimeLimit::id), Stream.of(WITHIN, BY, IMMEDIATE, OPEN, NO_DATE))
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        return facts.remedies().map(remedy -> deadline(facts, remedy));
    }

    private Deadline deadline(CaseFacts facts, RemedyAgreed remedy) {
        TimeLimit limit = limitOf(remedy);
        RemedyStart start = RemedyStart.of(remedy, facts);
        Due agreed = due(remedy, limit, start);
        Due due = facts.newDueDate(remedy.remedyId())
                .map(change -> changed(agreed, change))
                .orElse(agreed);
        return new Deadline(
                DeadlineId.of(facts.subject(), "REM", remedy.remedyId(), null),
                limit,
                About.remedy(remedy.remedyId(), remedy.decisionId()),
                due.isDated() ? ClockStart.of(start.on()) : ClockStart.cannotBeCountedFrom(start.on(), due.undated()),
                due,
                null,
                facts.done(remedy.remedyId())
                        .map(done -> new Deadline.Met(done.doneOn(), facts.happened(done, done.doneOn())))
                        .orElse(null),
                null);
    }

    private TimeLimit limitOf(RemedyAgreed remedy) {
        if (remedy.by() != null) {
            return limits.get(BY);
        }
        if (remedy.immediately()) {
            return limits.get(IMMEDIATE);
        }
        if (remedy.within() != null) {
            return withPeriod.stream()
                    .filter(limit -> limit.length().equals(remedy.within()))
                    .findFirst()
                    .orElseGet(() -> limits.get(WITHIN));
        }
        return limits.get(COMPLETE_PROCEDURE.equals(remedy.kind()) ? OPEN : NO_DATE);
    }

    private Due due(RemedyAgreed remedy, TimeLimit limit, RemedyStart start) {
        if (remedy.by() != null) {
            return dueDates.on(remedy.by());
        }
        if (remedy.within() == null && !remedy.immediately()) {
            return Due.undated(Undated.NO_DEADLINE_STATED);
        }
        if (start.missing() != null) {
            return Due.undated(start.missing());
        }
        return remedy.within() != null ? dueDates.of(remedy.within(), start.on()) : immediate(limit, start.on());
    }

    /** Standing alone, "immediately" is due on the day it counts from; the working target is the limit's own. */
    private Due immediate(TimeLimit limit, FactDate start) {
        Due due = dueDates.of(new Length(0, Length.Unit.CALENDAR_DAYS), start);
        return due.isDated() && due.on().exact()
                ? due.withInternalTarget(dueDates.target(due.on().from(), limit.internalTarget()))
                : due;
    }

    private Due changed(Due agreed, RemedyDueDateChanged change) {
        Extension extension = new Extension(
                agreed.isDated() && agreed.on().exact() ? agreed.on().from() : null,
                change.newDueOn(),
                change.agreedWithOmbudsmanOn(),
                Extension.AGREED_WITH_OMBUDSMAN,
                null);
        return dueDates.on(change.newDueOn()).withExtension(extension);
    }
}
