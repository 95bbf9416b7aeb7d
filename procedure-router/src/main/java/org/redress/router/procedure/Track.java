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

    /**
     * What the law wants declared and nobody has: of each independent person that they are independent, of each response
     * that they took part in the discussion. It stops nothing, and an inspector will ask.
     */
    public List<NotOnRecord> notOnRecord() {
        return course().steps()
                .flatMap(step -> NotOnRecord.of(step, rules.rule(step.step())))
                .toList();
    }

    /** Whether no further stage can be opened from here by the complainant. */
    public boolean isInLastStage() {
        int stage = stage();
        return rules.steps().stream()
                .noneMatch(rule -> rule.from() == RecordedFrom.INTAKE && rule.opens() != null && rule.opens() > stage);
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
                .map(rule -> NextStep.of(
                        rule, facts.limit(rule.deadline()).map(Limit::dueOn).orElse(null)))
                .toList();
    }

    /** The rule of a step that an officer may record. @throws Refusal where it is none */
    public StepRule officersStep(Step step) {
        return rules.officersStep(step);
    }

    /** Whether the procedure has such a step at all. */
    public boolean knows(Step step) {
        return rules.find(step).isPresent();
    }

    /** Why a step cannot be taken at this point; nothing where it can. */
    public Optional<Refusal> whyNotNow(Step step) {
        return availability().refusal(rules.rule(step));
    }

    /** The same on a day, where a limit that has passed by then may take the place of an earlier step. */
    public Optional<Refusal> whyNotOn(Step step, FactDate on) {
        return availability().refusal(rules.rule(step), on);
    }

    /** What the tracker has told of a limit of this track. */
    public Optional<Limit> limit(String rule) {
        return facts.limit(rule);
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

    /** The day of what a request followed that opened a stage: of the answers in the stage before, the first. */
    public Optional<FactDate> whatOpeningFollowedWasOn(RecordedStep request) {
        StepRule rule = rules.rule(request.step());
        return rule.stages().stream()
                .filter(stage -> stage < request.stage())
                .max(Integer::compare)
                .flatMap(stage ->
                        course().followedBy(rule, stage).map(RecordedStep::on).reduce(DateOrder::later));
    }

    /** @throws Refusal where the step is not lawful here and now */
    public RecordedStep record(UUID id, StepEntry entry, Instant recordedAt, String recordedBy) {
        StepRule rule = rules.rule(entry.step());
        Course course = course();
        int stage = entry.corrects() == null ? stageOfNext(rule, entry) : stageOfCorrection(rule, entry);
        StepPeople people = new StepPeople(facts, course);
        people.requireAdvocateAmongReaders(rule, entry);
        people.requireFitForTheRole(rule, entry.role());
        people.requireFitForThePanel(rule, entry);
        people.requireAnotherAuthor(rule, entry.role());
        new StepDeclarations(facts).check(rule, entry);
        RecordedStep step = new RecordedStep(id, stage, entry, recordedAt, recordedBy);
        recorded.add(step);
        if (entry.corrects() != null) {
            return step;
        }
        if (course().isOpening(step) || (closedAs != null && rule.reopens().contains(closedAs))) {
            closedAs = null;
        } else {
            closedAs = availability().howItWouldClose(rule, entry.on()).orElse(closedAs);
        }
        return step;
    }

    private int stageOfNext(StepRule rule, StepEntry entry) {
        Availability now = availability();
        if (!now.joins(rule, entry.on())) {
            now.refusal(rule, entry.on()).ifPresent(refusal -> {
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
