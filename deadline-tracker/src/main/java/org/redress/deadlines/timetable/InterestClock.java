package org.redress.deadlines.timetable;

import java.util.Set;
import java.util.stream.Stream;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.deadlines.timetable.Deadline.About;
import org.redress.platform.time.FactDate;

/** While nobody has decided whether a complainant has sufficient interest (SI 2006/1738 reg 12); stage 1 waits for it. */
final class InterestClock implements ClockRule {
    private static final String LIMIT = "CA-SUFFINT";

    private final TimeLimit limit;
    private final DueDates dueDates;

    InterestClock(TimeLimits limits, DueDates dueDates) {
        this.limit = limits.get(LIMIT);
        this.dueDates = dueDates;
    }

    @Override
    public Set<String> limits() {
        return Set.of(LIMIT);
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        return facts.reviews().filter(ReviewRequested::isAboutInterest).map(review -> deadline(facts, review));
    }

    private Deadline deadline(CaseFacts facts, ReviewRequested review) {
        return new Deadline(
                DeadlineId.of(facts.subject(), LIMIT, review.reviewId(), null),
                limit,
                About.review(),
                ClockStart.of(review.receivedOn()),
                dueDates.of(limit, review.receivedOn()),
                null,
                facts.decided(review.reviewId())
                        .map(decided -> met(facts, decided))
                        .orElse(null),
                null);
    }

    private static Deadline.Met met(CaseFacts facts, ReviewDecided decided) {
        FactDate on = decided.decidedOn() == null ? FactDate.notKnown() : FactDate.day(decided.decidedOn());
        return new Deadline.Met(on, facts.happened(decided, on));
    }
}
