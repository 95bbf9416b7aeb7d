package org.redress.router.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Step;

/** How far a track has come: its steps in the order they were recorded, corrected ones replaced by their correction. */
final class Course {
    private final ProcedureRules rules;
    private final List<RecordedStep> steps;
    private final List<RecordedStep> openings;

    private Course(ProcedureRules rules, List<RecordedStep> steps) {
        this.rules = rules;
        this.steps = steps;
        this.openings = openings(rules, steps);
    }

    static Course of(ProcedureRules rules, List<RecordedStep> recorded) {
        List<RecordedStep> valid = new ArrayList<>();
        for (RecordedStep step : recorded) {
            int corrected = indexOf(valid, step.entry().corrects());
            if (corrected < 0) {
                valid.add(step);
            } else {
                valid.set(corrected, step);
            }
        }
        return new Course(rules, valid);
    }

    /** The steps that opened a stage: not a request that was heard of when its stage was open already. */
    private static List<RecordedStep> openings(ProcedureRules rules, List<RecordedStep> steps) {
        List<RecordedStep> openings = new ArrayList<>();
        int stage = rules.firstStage();
        boolean complete = false;
        for (RecordedStep step : steps) {
            StepRule rule = rules.rule(step.step());
            if (rule.opensAt(stage, complete)) {
                openings.add(step);
                stage = rule.opens();
                complete = false;
            } else {
                complete |= rule.completes() && step.stage() == stage;
            }
        }
        return openings;
    }

    private static int indexOf(List<RecordedStep> steps, UUID id) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    Stream<RecordedStep> steps() {
        return steps.stream();
    }

    Optional<RecordedStep> find(UUID id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    int stage() {
        return openings.isEmpty()
                ? rules.firstStage()
                : openings.get(openings.size() - 1).stage();
    }

    /** The step with which a stage was opened last; none for the first stage. */
    Optional<RecordedStep> opening(int stage) {
        return openings.stream().filter(step -> step.stage() == stage).reduce((first, second) -> second);
    }

    /** Whether a stage has been opened, but never twice. */
    boolean wasOpenedOnce(int stage) {
        return openings.stream().filter(step -> step.stage() == stage).count() == 1;
    }

    boolean isOpening(RecordedStep step) {
        return openings.contains(step);
    }

    /** The step with which the track left a stage; none while it stands there. */
    Optional<RecordedStep> leaving(int stage) {
        int from = opening(stage).map(steps::indexOf).orElse(-1);
        return steps.stream().skip(from + 1L).filter(openings::contains).findFirst();
    }

    /** The steps of a stage since it was opened last. */
    List<RecordedStep> round(int stage) {
        int from = opening(stage).map(steps::indexOf).orElse(0);
        return steps.stream().skip(from).filter(step -> step.stage() == stage).toList();
    }

    Optional<RecordedStep> latest(int stage, Step step) {
        return round(stage).stream().filter(one -> one.step() == step).reduce((first, second) -> second);
    }

    boolean has(int stage, Step step) {
        return latest(stage, step).isPresent();
    }

    /** The steps of a stage that a step follows: each it needs, and of those of which one will do the first. */
    Stream<RecordedStep> followedBy(StepRule rule, int stage) {
        Stream<RecordedStep> needed = rule.needs().stream().flatMap(step -> latest(stage, step).stream());
        Stream<RecordedStep> oneOf = round(stage).stream()
                .filter(step -> rule.needsOneOf().contains(step.step()))
                .reduce((one, other) -> DateOrder.surelyBefore(other.on(), one.on()) ? other : one)
                .stream();
        return Stream.concat(needed, oneOf);
    }

    boolean hasEver(Step step) {
        return steps.stream().anyMatch(one -> one.step() == step);
    }

    /** Whether the stage has had its answer. */
    boolean isComplete(int stage) {
        return round(stage).stream().anyMatch(step -> rules.rule(step.step()).completes());
    }

    /** Whether the complainant's last word in the present stage was that the matter is settled. */
    boolean isSatisfied() {
        return latest(stage(), Step.SATISFACTION_RECORDED)
                .map(step -> Boolean.TRUE.equals(step.entry().origin().satisfied()))
                .orElse(false);
    }

    /** Whether the complaint was withdrawn and nothing since has taken it up again: a retraction, or a remedy. */
    boolean isWithdrawn() {
        return last(step -> step.step() == Step.WITHDRAWN || endsWithdrawal(step))
                .filter(step -> step.step() == Step.WITHDRAWN)
                .isPresent();
    }

    private boolean endsWithdrawal(RecordedStep step) {
        return step.step() == Step.WITHDRAWAL_RETRACTED
                || rules.rule(step.step()).reopens().contains(ClosedAs.WITHDRAWN);
    }

    private Optional<RecordedStep> last(Predicate<RecordedStep> which) {
        return steps.stream().filter(which).reduce((first, second) -> second);
    }
}
