package org.redress.deadlines.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.London;

/**
 * What is known of one complaint, or of one decision without a complaint. The order in which the facts came does not
 * matter: of several about the same thing the one its producer sent last stands.
 */
final class CaseFacts {
    private final UUID subject;
    private final Map<Class<?>, Map<UUID, KeptFact>> standing = new HashMap<>();
    private final Steps steps;
    private final Set<UUID> onceWithoutElements;

    private CaseFacts(UUID subject, Collection<KeptFact> facts, Steps steps, Set<UUID> onceWithoutElements) {
        this.subject = subject;
        this.steps = steps;
        this.onceWithoutElements = onceWithoutElements;
        for (KeptFact fact : facts) {
            standing.computeIfAbsent(fact.fact().getClass(), type -> new HashMap<>())
                    .merge(
                            fact.fact().item(),
                            fact,
                            BinaryOperator.maxBy(Comparator.comparingLong(KeptFact::sequence)));
        }
    }

    static CaseFacts of(UUID subject, Collection<KeptFact> facts) {
        return new CaseFacts(subject, facts, Steps.standing(facts), tracksWithoutElements(facts));
    }

    /** The facts without what happened certainly after the day; what is known today of the earlier days stays. */
    CaseFacts until(LocalDate day) {
        List<KeptFact> happened = standing.values().stream()
                .flatMap(facts -> facts.values().stream())
                .filter(fact -> fact.fact()
                        .notBefore()
                        .map(first -> !first.isAfter(day))
                        .orElse(true))
                .toList();
        return new CaseFacts(subject, happened, steps.until(day), onceWithoutElements);
    }

    /** The complaint, or the decision that stands alone. */
    UUID subject() {
        return subject;
    }

    Steps steps() {
        return steps;
    }

    Stream<ProcedureAssigned> childrenActTracks() {
        return all(ProcedureAssigned.class).filter(ProcedureAssigned::underChildrenAct);
    }

    Stream<ProcedureAssigned> tracks() {
        return all(ProcedureAssigned.class);
    }

    /** Whether the track was assigned, now or once, for a complaint that named no elements yet. */
    boolean beganWithoutElements(UUID trackId) {
        return onceWithoutElements.contains(trackId);
    }

    private static Set<UUID> tracksWithoutElements(Collection<KeptFact> facts) {
        return facts.stream()
                .map(KeptFact::fact)
                .filter(ProcedureAssigned.class::isInstance)
                .map(ProcedureAssigned.class::cast)
                .filter(track -> track.elements().isEmpty())
                .map(ProcedureAssigned::trackId)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<ProcedureAssigned> track(UUID trackId) {
        return latest(ProcedureAssigned.class, trackId);
    }

    Stream<ReviewRequested> reviews() {
        return all(ReviewRequested.class);
    }

    Optional<ReviewDecided> decided(UUID reviewId) {
        return latest(ReviewDecided.class, reviewId);
    }

    /** The reviews that still hold up elements. */
    Stream<ReviewRequested> openBlockingReviews() {
        return all(ReviewRequested.class).filter(ReviewRequested::blocking).filter(review -> decided(review.reviewId())
                .isEmpty());
    }

    Stream<OmbudsmanRequestRecorded> ombudsmanRequests() {
        return all(OmbudsmanRequestRecorded.class);
    }

    Optional<OmbudsmanRequestAnswered> answered(UUID requestId) {
        return latest(OmbudsmanRequestAnswered.class, requestId);
    }

    Stream<DecisionRecorded> finalDecisions() {
        return all(DecisionRecorded.class).filter(DecisionRecorded::isFinal);
    }

    Stream<RemedyAgreed> remedies() {
        return all(RemedyAgreed.class);
    }

    Optional<RemedyProgressed> done(UUID remedyId) {
        return latest(RemedyProgressed.class, remedyId).filter(RemedyProgressed::isDone);
    }

    Optional<RemedyDueDateChanged> newDueDate(UUID remedyId) {
        return latest(RemedyDueDateChanged.class, remedyId);
    }

    /** The end of a track; none where the track was assigned again since, for that is how a closed one is taken up. */
    Optional<TrackClosed> closing(UUID trackId) {
        return lastWord(TrackClosed.class, trackId)
                .filter(closed -> lastWord(ProcedureAssigned.class, trackId)
                        .map(assigned -> assigned.sequence() < closed.sequence())
                        .orElse(true))
                .map(closed -> (TrackClosed) closed.fact());
    }

    /** The days on which what the fact tells can have happened; it had happened by the day the fact was told. */
    Span happened(Fact fact, FactDate on) {
        Instant saidAt = standing.get(fact.getClass()).get(fact.item()).saidAt();
        LocalDate to = on.latest().orElse(LocalDate.ofInstant(saidAt, London.ZONE));
        LocalDate from = on.earliest().filter(day -> !day.isAfter(to)).orElse(LocalDate.MIN);
        return new Span(from, to);
    }

    private <F extends Fact> Stream<F> all(Class<F> type) {
        return standing.getOrDefault(type, Map.of()).values().stream()
                .map(fact -> type.cast(fact.fact()))
                .sorted(Comparator.comparing(Fact::item));
    }

    private <F extends Fact> Optional<F> latest(Class<F> type, UUID item) {
        return lastWord(type, item).map(fact -> type.cast(fact.fact()));
    }

    private Optional<KeptFact> lastWord(Class<? extends Fact> type, UUID item) {
        return Optional.ofNullable(standing.getOrDefault(type, Map.of()).get(item));
    }
}
