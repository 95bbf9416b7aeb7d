package org.redress.router.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Step;

/**
 * A complaint, or a part of one, on its way through a procedure. Takes only steps that are lawful at the point it has
 * reached and refuses the others with the rule that stands against them.
 */
public final class Track {
    private final ProcedureRules rules;
    private final TrackFacts facts;
    private final List<RecordedStep> recorded;
    private ClosedAs closedAs;

    /**
     * @param recorded every step so far, corrected ones included, in the order they were recorded
     * @param closedAs how it was closed; null while it is open
     */
    public Track(ProcedureRules rules, TrackFacts facts, List<RecordedStep> recorded, ClosedAs closedAs) {
        this.rules = rules;
        this.facts = facts;
        this.recorded = new ArrayList<>(recorded);
        this.closedAs = closedAs;
    }

    /** The steps as they stand, each correction in the place of what it corrects. */
    public List<RecordedStep> steps() {
        return course().steps().toList();
    }

    public int stage() {
        return course().stage();
    }

    /** How it was closed; nothing while it is open. */
    public Optional<ClosedAs> closedAs() {
        return Optional.ofNullable(closedAs);
    }

    public boolean isWithdrawn() {
        return course().isWithdrawn();
    }

    /** Whether a stage is open and still owed its answer. */
    public boolean isAwaitingAnswer(int stage) {
        Course course = course();
        return course.stage() == stage && closedAs == null && !course.isComplete(stage);
    }

    /** The day a stage was answered since it was opened last; nothing while it is not. */
    public Optional<FactDate> answeredOn(int stage) {
        return course().round(stage).stream()
                .filter(step -> rules.rule(step.step()).completes())
                .map(RecordedStep::on)
                .reduce((first, second) -> second);
    }

    public List<NextStep> lawfulNextSteps() {
        Availability now = availability();
        return rules.steps().stream()
                .filter(rule -> rule.from() != RecordedFrom.SUITE && rule.from() != RecordedFrom.DECISION)
                .filter(rule -> !rule.announced())
                .filter(now::isOffered)
                .filter(rule -> rule.step() != Step.ROLE_REPLACED || anyRoleIsFilled())
                .filter(rule -> now.refusal(rule).isEmpty())
                .map(NextStep::of)
                .toList();
    }

    /** Why a step cannot be taken at this point; nothing where it can. */
    public Optional<Refusal> whyNotNow(Step step) {
        return availability().refusal(rules.rule(step));
    }

    /**
     * Whether a request made on that day is still to be told although its stage is open: something else opened it, no
     * earlier. The request opens nothing; its day is the one the stage counts from.
     */
    public boolean joins(Step step, FactDate on) {
        return availability().joins(rules.rule(step), on);
    }

    /** The last day of the steps that a step follows; nothing where none is on record. */
    public Optional<FactDate> whatItFollowsWasOn(Step step) {
        StepRule rule = rules.rule(step);
        Course course = course();
        return availability().stageOf(rule).stream()
                .boxed()
                .flatMap(stage -> course.followedBy(rule, stage))
                .map(RecordedStep::on)
                .reduce(DateOrder::later);
    }

    /** @throws Refusal where the step is not lawful here and now */
    public RecordedStep record(UUID id, StepEntry entry, Instant recordedAt, String recordedBy) {
        StepRule rule = rules.rule(entry.step());
        Course course = course();
        int stage = entry.corrects() == null ? stageOfNext(rule, entry) : stageOfCorrection(rule, entry);
        StepPeople people = new StepPeople(facts, course);
        people.requireAdvocateAmongReaders(rule, entry);
        people.requireFitForTheRole(rule, entry.role());
        RecordedStep step = new RecordedStep(id, stage, entry, recordedAt, recordedBy);
        recorded.add(step);
        if (entry.corrects() != null) {
            return step;
        }
        if (course().isOpening(step)) {
            closedAs = null;
        } else {
            closedAs = course().howItWouldClose(rule).orElse(closedAs);
        }
        return step;
    }

    private int stageOfNext(StepRule rule, StepEntry entry) {
        Availability now = availability();
        if (!now.joins(rule, entry.on())) {
            now.refusal(rule).ifPresent(refusal -> {
                throw refusal;
            });
        }
        int stage = now.stageOf(rule).orElseThrow();
        StepDates dates = new StepDates(rules, facts, course());
        dates.requireAfterWhatItFollows(rule, entry, stage);
        dates.requireWithinStage(rule, entry, stage);
        if (rule.oncePerElement()) {
            new OwedElements(facts, course()).requireOwed(rule, entry, stage);
        }
        return rule.opens() == null ? stage : rule.opens();
    }

    private int stageOfCorrection(StepRule rule, StepEntry entry) {
        RecordedStep wrong = course().find(entry.corrects())
                .filter(step -> step.step() == entry.step())
                .orElseThrow(() -> new Refusal(
                                "nothing-to-correct",
                                "A correction names a step of the same kind on this track that has not been corrected"
                                        + " yet.",
                                null)
                        .withField("corrects"));
        int takenIn = rule.opens() == null ? wrong.stage() : rules.firstStage();
        StepDates dates = new StepDates(rules, facts, course());
        dates.requireAfterWhatItFollows(rule, entry, takenIn);
        dates.requireWithinStage(rule, entry, takenIn);
        dates.requireBeforeWhatFollows(wrong, entry.on());
        return wrong.stage();
    }

    private boolean anyRoleIsFilled() {
        Course course = course();
        return Stream.of(Role.values()).anyMatch(role -> course.hasEver(role.filledBy()));
    }

    private Course course() {
        return Course.of(rules, recorded);
    }

    private Availability availability() {
        return new Availability(rules, facts, course(), closedAs);
    }
}
