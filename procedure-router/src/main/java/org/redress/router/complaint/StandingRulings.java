package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Step;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Ruling;

/**
 * What still holds of what people have ruled. A ruling not to consider something beside proceedings ends when that is
 * withdrawn or the complaint is put again; then how late it is does not matter (SI 2006/1738 reg 8(5)).
 */
final class StandingRulings {
    private final Collection<PersonsDecision> decisions;
    private final Collection<TrackFile> tracks;

    StandingRulings(Collection<PersonsDecision> decisions, Collection<TrackFile> tracks) {
        this.decisions = decisions;
        this.tracks = tracks;
    }

    /** @param registeredOn stands for the day on which the law itself has ruled */
    List<Ruling> asOf(LocalDate registeredOn) {
        Stream<Ruling> standing = decisions.stream()
                .flatMap(decision -> decision.content().rulings().stream())
                .filter(ruling -> ruling.notTaken() != ClosedAs.NOT_CONSIDERED_REG8 || !isTakenAgain(ruling.part()));
        Stream<Ruling> inTime = tracks.stream()
                .filter(TrackFile::isResubmitted)
                .flatMap(track -> track.parts().stream())
                .map(part -> new Ruling(part, ReviewKind.LATE, "X-LATE", null, null, registeredOn));
        return Stream.concat(standing, inTime).toList();
    }

    private boolean isTakenAgain(PartId part) {
        return tracks.stream()
                .filter(track -> track.parts().contains(part))
                .anyMatch(track -> track.isResubmitted()
                        || track.steps().stream().anyMatch(step -> step.step() == Step.REG8_DECISION_WITHDRAWN));
    }

    /** Whether any part that stands on the track was sent there against a rule. */
    boolean override(TrackFile track) {
        return decisions.stream()
                .filter(PersonsDecision::override)
                .flatMap(decision -> decision.content().rulings().stream())
                .filter(ruling -> ruling.goes() == null || ruling.goes().equals(track.route()))
                .anyMatch(ruling -> track.parts().contains(ruling.part()));
    }
}
