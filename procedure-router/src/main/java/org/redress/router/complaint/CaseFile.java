package org.redress.router.complaint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.TimeOrderedId;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;
import org.redress.router.procedure.CouncilProcedures;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.procedure.StepEntry;
import org.redress.router.procedure.Track;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Ruling;

/**
 * Everything this service keeps about one complaint, and what has changed of it since it was taken from the shelf. Knows
 * no database: {@link CaseFiles} brings it and puts it back.
 */
final class CaseFile {
    private final KeptProcedures procedures;
    private final CaseKey key;
    private final Map<UUID, TrackFile> tracks = new LinkedHashMap<>();
    private final Map<UUID, Review> reviews = new LinkedHashMap<>();
    private final Map<UUID, Statement> statements = new LinkedHashMap<>();
    private final List<PersonsDecision> decisions = new ArrayList<>();
    private final Set<UUID> changed = new LinkedHashSet<>();
    private final List<Happening> happenings = new ArrayList<>();
    private int decisionsOnShelf;
    private Routing routing;

    /** @param key opens what is personal in it */
    CaseFile(CouncilProcedures procedures, Routing routing, CaseKey key) {
        this(new KeptProcedures(procedures, List.of()), routing, key);
    }

    private CaseFile(KeptProcedures procedures, Routing routing, CaseKey key) {
        this.procedures = procedures;
        this.key = key;
        this.routing = routing;
    }

    /** A file as it was stored. */
    CaseFile(
            CouncilProcedures procedures,
            Routing routing,
            CaseKey key,
            List<TrackFile> tracks,
            List<Review> openReviews,
            List<Statement> pending,
            List<PersonsDecision> decisions,
            List<TrackLimit> limits) {
        this(new KeptProcedures(procedures, limits), routing, key);
        this.tracks.putAll(byId(tracks, TrackFile::id));
        this.reviews.putAll(byId(openReviews, Review::id));
        this.statements.putAll(byId(pending, Statement::id));
        this.decisions.addAll(decisions);
        this.decisionsOnShelf = decisions.size();
    }

    private static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id) {
        return items.stream()
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    UUID complaintId() {
        return routing.complaintId();
    }

    CaseKey key() {
        return key;
    }

    /** @throws Refusal where what is personal has been erased: nothing that a person says can be added any more */
    void requireNotErased() {
        if (key.isErased()) {
            throw new Refusal(
                    "personal-data-erased",
                    "What is personal in this complaint was erased on " + key.erasedOn()
                            + "; nothing can be added to it any more.",
                    null);
        }
    }

    Routing routing() {
        return routing;
    }

    void put(Routing newRouting) {
        routing = newRouting;
        changed.add(newRouting.complaintId());
    }

    /** Needs a person while any element waits for one. */
    RoutingStatus routingStatus() {
        if (reviews.values().stream().anyMatch(Review::blocksElements)) {
            return RoutingStatus.NEEDS_REVIEW;
        }
        List<TrackFile> standing = tracks.values().stream()
                .filter(track -> track.closedAs() != ClosedAs.SUPERSEDED)
                .toList();
        return !standing.isEmpty()
                        && standing.stream().allMatch(track -> track.closedAs() == ClosedAs.NOT_CONSIDERED_REG8)
                ? RoutingStatus.NOT_CONSIDERED_REG8
                : RoutingStatus.DECIDED;
    }

    /** What people have decided, in the order in which they did. */
    List<PersonsDecision> decisions() {
        return List.copyOf(decisions);
    }

    List<PersonsDecision> newDecisions() {
        return List.copyOf(decisions.subList(decisionsOnShelf, decisions.size()));
    }

    void decide(PersonsDecision decision) {
        decisions.add(decision);
        changed.add(complaintId());
    }

    /** What people have ruled and what still holds of it. */
    List<Ruling> rulings() {
        return new StandingRulings(decisions, tracks.values())
                .asOf(routing.facts().registeredOn());
    }

    /** Whether a person sent any part that stands on the track here against a rule. */
    boolean isOverridden(TrackFile track) {
        return new StandingRulings(decisions, tracks.values()).override(track);
    }

    boolean isRuled(PartId part) {
        return rulings().stream().anyMatch(ruling -> ruling.part().equals(part));
    }

    Collection<TrackFile> tracks() {
        return List.copyOf(tracks.values());
    }

    Optional<TrackFile> track(UUID id) {
        return Optional.ofNullable(tracks.get(id));
    }

    /** The Children Act track that runs, or else the last one that ran. */
    Optional<TrackFile> childrenActTrack() {
        List<TrackFile> all = tracks.values().stream()
                .filter(track -> track.route().isChildrenAct())
                .toList();
        return all.stream().filter(TrackFile::isOpen).findFirst().or(() -> all.stream()
                .reduce((first, second) -> second));
    }

    /** The procedure of a track at the point it has reached; none where no procedure is kept here for it. */
    Optional<Track> procedureOf(TrackFile track) {
        return procedures.of(track, routing.facts());
    }

    /** The stage a track of a route begins with; null where no procedure is kept here for it. */
    Integer firstStage(Route route) {
        return procedures.firstStage(route);
    }

    void assign(TrackFile track) {
        tracks.put(track.id(), track);
        changed.add(track.id());
        happenings.add(new Happening.Assigned(track.id()));
    }

    /** Takes a step of the procedure kept here. @throws org.redress.platform.http.Refusal where it is not lawful */
    RecordedStep take(UUID trackId, StepEntry entry, Occasion now) {
        TrackFile before = tracks.get(trackId);
        Track procedure = procedureOf(before).orElseThrow();
        RecordedStep step = procedure.record(TimeOrderedId.next(), entry, now.at(), now.by());
        boolean resolves = before.isOpen()
                && procedure.closedAs().filter(ClosedAs.RESOLVED::equals).isPresent();
        if (resolves && pending().stream().anyMatch(one -> one.kind() == Statement.Kind.PROMISE)) {
            throw new Refusal(
                            "promise-open",
                            "Something that was promised in the procedure has not been done; nothing is resolved"
                                    + " before that.",
                            "LGSCO 15 007 344")
                    .withField("step");
        }
        put(before, step, procedure.stage(), procedure.closedAs().orElse(null));
        return step;
    }

    /** Ends a track whose procedure is not kept here with a step. */
    void end(UUID trackId, StepEntry entry, ClosedAs how, Occasion now) {
        RecordedStep step = new RecordedStep(TimeOrderedId.next(), 0, entry, now.at(), now.by());
        put(tracks.get(trackId), step, null, how);
    }

    /** Ends a track because of a decision, without a step of its procedure. */
    void endByDecision(UUID trackId, ClosedAs how, FactDate on) {
        TrackFile after = tracks.get(trackId).closed(how);
        tracks.put(after.id(), after);
        changed.add(after.id());
        happenings.add(new Happening.Ended(after.id(), how, on));
    }

    private void put(TrackFile before, RecordedStep step, Integer stage, ClosedAs closedAs) {
        TrackFile after = before.after(step, stage, closedAs);
        tracks.put(after.id(), after);
        changed.add(after.id());
        if (!before.isOpen() && after.isOpen()) {
            happenings.add(new Happening.Assigned(after.id()));
        }
        happenings.add(new Happening.Stepped(after.id(), step));
        if (before.isOpen() && !after.isOpen()) {
            happenings.add(new Happening.Ended(after.id(), closedAs, step.on()));
        }
    }

    List<Review> openReviews() {
        return reviews.values().stream().filter(Review::isOpen).toList();
    }

    void ask(Review review) {
        reviews.put(review.id(), review);
        changed.add(review.id());
        happenings.add(new Happening.Asked(review.id()));
    }

    /** Names who sees to a review. */
    void assign(Review review) {
        reviews.put(review.id(), review);
        changed.add(review.id());
    }

    void answer(Review review, ReviewOutcome outcome, Occasion now) {
        reviews.put(review.id(), review.ended(outcome, now.today()));
        changed.add(review.id());
        happenings.add(new Happening.Answered(review.id()));
    }

    Review review(UUID id) {
        return reviews.get(id);
    }

    List<Statement> pending() {
        return statements.values().stream().filter(Statement::isPending).toList();
    }

    void put(Statement statement) {
        statements.put(statement.id(), statement);
        changed.add(statement.id());
    }

    void depart(Departure departure) {
        happenings.add(new Happening.Departed(departure));
    }

    List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    boolean isRoutingChanged() {
        return changed.contains(complaintId())
                || reviews.keySet().stream().anyMatch(changed::contains)
                || happenings.stream()
                        .anyMatch(one -> one instanceof Happening.Assigned || one instanceof Happening.Ended);
    }

    Stream<TrackFile> changedTracks() {
        return tracks.values().stream().filter(track -> changed.contains(track.id()));
    }

    Stream<Review> changedReviews() {
        return reviews.values().stream().filter(review -> changed.contains(review.id()));
    }

    Stream<Statement> changedStatements() {
        return statements.values().stream().filter(statement -> changed.contains(statement.id()));
    }

    /** The day this council was first told of the complaint. */
    FactDate receivedOn() {
        return routing.facts().receivedOn();
    }
}
