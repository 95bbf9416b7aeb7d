package org.redress.deadlines.timetable;

import java.util.Set;
import java.util.stream.Stream;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.deadlines.timetable.Deadline.About;

/** What the Ombudsman asked for while looking into a case, by the day the letter names; only the Ombudsman moves it. */
final class OmbudsmanRequestClock implements ClockRule {
    private static final String LIMIT = "LGO-REQUEST";

    private final TimeLimit limit;
    private final DueDates dueDates;

    OmbudsmanRequestClock(TimeLimits limits, DueDates dueDates) {
        this.limit = limits.get(LIMIT);
        this.dueDates = dueDates;
    }

    @Override
    public Set<String> limits() {
        return Set.of(LIMIT);
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        return facts.ombudsmanRequests().map(request -> deadline(facts, request));
    }

    private Deadline deadline(CaseFacts facts, OmbudsmanRequestRecorded request) {
        return new Deadline(
                DeadlineId.of(facts.subject(), LIMIT, request.requestId(), null),
                limit,
                About.request(request.requestId()),
                ClockStart.of(request.askedOn()),
                due(request),
                null,
                facts.answered(request.requestId())
                        .map(answer ->
                                new Deadline.Met(answer.answeredOn(), facts.happened(answer, answer.answeredOn())))
                        .orElse(null),
                null);
    }

    private Due due(OmbudsmanRequestRecorded request) {
        if (request.dueOn() == null) {
            return Due.undated(Undated.NO_DEADLINE_STATED);
        }
        Due due = dueDates.on(request.dueOn());
        return request.dueAgreedOn() == null
                ? due
                : due.withExtension(new Extension(
                        null, request.dueOn(), request.dueAgreedOn(), Extension.AGREED_WITH_OMBUDSMAN, null));
    }
}
