package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.calendar.OutsideCalendar;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.time.FactDate;

/**
 * The review panel (SI 2006/1738 regs 18-20): the complainant's time to ask for it, counted from receipt of the stage 2
 * response, and the limits that start with one recorded step each.
 */
final class Stage3Clocks implements ClockRule {
    private static final String ASK = "CA-S3-ASK";

    private final TrackClock ask;
    private final List<TrackClock> afterOneStep;
    private final DueDates dueDates;

    Stage3Clocks(TimeLimits limits, DueDates dueDates) {
        this.dueDates = dueDates;
        this.ask = new TrackClock(limits.get(ASK), dueDates);
        this.afterOneStep = limits.all()
                .filter(limit -> limit.stage() == TimeLimit.Stage.STAGE3 && limit.startStep() != null)
                .map(limit -> new TrackClock(limit, dueDates))
                .toList();
    }

    @Override
    public Set<String> limits() {
        return Stream.concat(Stream.of(ask), afterOneStep.stream())
                .map(clock -> clock.limit().id())
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        return facts.childrenActTracks()
                .flatMap(track -> Stream.concat(
                        asking(facts, track).stream(),
                        afterOneStep.stream().flatMap(clock -> started(facts, track, clock).stream())));
    }

    private static Optional<Deadline> started(CaseFacts facts, ProcedureAssigned track, TrackClock clock) {
        return facts.steps()
                .ofTrack(track.trackId())
                .first(clock.limit().startStep())
                .map(step -> clock.running(facts, track, step.on(), step.on().source()));
    }

    private Optional<Deadline> asking(CaseFacts facts, ProcedureAssigned track) {
        return facts.steps()
                .ofTrack(track.trackId())
                .first(ask.limit().presumedReceipt().step())
                .map(sent -> sent.receivedOn() != null
                        ? ask.running(
                                facts,
                                track,
                                sent.receivedOn(),
                                sent.receivedOn().source())
                        : ask.running(
                                facts,
                                track,
                                presumed(sent),
                                "The day of receipt was not recorded: it is presumed from the day and the way the response"
                                        + " was sent (our reading)."));
    }

    private FactDate presumed(StepRecorded sent) {
        Length after = ask.limit().presumedReceipt().after(sent.channel());
        UnaryOperator<LocalDate> receipt = day -> dueDates.end(day, after);
        try {
            return Span.of(sent.on())
                    .map(span -> span.map(receipt))
                    .map(span -> span.exact() ? FactDate.day(span.from()) : FactDate.between(span.from(), span.to()))
                    .orElse(FactDate.notKnown());
        } catch (OutsideCalendar outside) {
            return FactDate.notKnown();
        }
    }
}
