package org.redress.router.procedure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Codes;
import org.redress.router.codes.Step;

/** Whether a step may be taken at the point the track has reached, whatever day it is said to be of. */
final class Availability {
    private final ProcedureRules rules;
    private final TrackFacts facts;
    private final Course course;
    private final ClosedAs closedAs;

    Availability(ProcedureRules rules, TrackFacts facts, Course course, ClosedAs closedAs) {
        this.rules = rules;
        this.facts = facts;
        this.course = course;
        this.closedAs = closedAs;
    }

    /** The stage the step would belong to: the present one, or the last before it that knows the step. */
    OptionalInt stageOf(StepRule rule) {
        return rule.stages().stream()
                .mapToInt(Integer::intValue)
                .filter(stage -> stage <= course.stage())
                .max();
    }

    /** Why the step cannot be taken now; nothing where it can. */
    Optional<Refusal> refusal(StepRule rule) {
        return refusal(rule, null);
    }

    /** @param on the day of the step; null where any day will do */
    Optional<Refusal> refusal(StepRule rule, FactDate on) {
        if (rule.onlyWithdrawn() && !course.isWithdrawn()) {
            return refuse("earlier-step-missing", "Nothing was withdrawn.", rule.citation());
        }
        if (closedAs == null && rule.onlyAfterEnd()) {
            return refuse(
                    "earlier-step-missing",
                    Codes.text(rule.step())
                            + " follows the decision that the complaint is not considered; decide that with"
                            + " POST /v1/complaints/{id}/routing/decisions.",
                    rule.citation());
        }
        if (closedAs != null
                && !rule.reopens().contains(closedAs)
                && !rule.afterEnd().contains(closedAs)) {
            return refuse(
                    "track-closed",
                    "The track is closed as " + Codes.text(closedAs) + ". " + Codes.text(rule.step())
                            + " cannot follow.",
                    null);
        }
        if (course.isWithdrawn() && !rule.afterWithdrawal() && !rule.reopens().contains(ClosedAs.WITHDRAWN)) {
            return refuse(
                    "complaint-withdrawn",
                    "The complaint has been withdrawn. What is left to do is to confirm that in writing"
                            + " (withdrawal_confirmed).",
                    rules.rule(Step.WITHDRAWN).citation());
        }
        if (rule.onlyIfMadeOrally() && !facts.madeOrally()) {
            return refuse(
                    "made-in-writing",
                    Codes.text(rule.step())
                            + " is for complaints made orally. This one was made in writing, so stage 2 runs"
                            + " from the day it was asked for.",
                    rule.citation());
        }
        OptionalInt stage = stageOf(rule);
        if (opensWhatIsOpen(rule)) {
            return refuse("stage-already-open", "Stage " + rule.opens() + " has been opened.", rule.citation());
        }
        if (stage.isEmpty()) {
            return refuse(
                    "stage-not-open",
                    Codes.text(rule.step()) + " belongs to a later stage; stage " + course.stage() + " is running.",
                    rule.citation());
        }
        return inStage(rule, stage.getAsInt(), on);
    }

    /** How the track would end with the step on that day. */
    Optional<ClosedAs> howItWouldClose(StepRule rule, FactDate on) {
        return rule.closes().stream()
                .filter(closing -> !closing.satisfied() || course.isSatisfied())
                .filter(closing -> closing.needs().stream().allMatch(step -> course.has(course.stage(), step)))
                .filter(closing -> closing.passed() == null
                        || facts.requireLimit(closing.passed()).hasPassedBy(on))
                .map(Closing::as)
                .findFirst();
    }

    private boolean hasPassed(String rule, FactDate on) {
        return facts.limit(rule)
                .filter(limit -> on != null && limit.hasPassedBy(on))
                .isPresent();
    }

    private boolean mayClose(StepRule rule, FactDate on) {
        return on == null
                ? rule.closes().stream()
                        .filter(closing -> !closing.satisfied() || course.isSatisfied())
                        .anyMatch(
                                closing -> closing.needs().stream().allMatch(step -> course.has(course.stage(), step)))
                : howItWouldClose(rule, on).isPresent();
    }

    private boolean opensWhatIsOpen(StepRule rule) {
        int present = course.stage();
        return rule.opens() != null && !rule.opensAt(present, course.isComplete(present)) && present >= rule.opens();
    }

    /** Whether a request made by the day its stage was opened otherwise can still be told: it opens nothing any more. */
    boolean joins(StepRule rule, FactDate on) {
        return closedAs == null
                && !course.isWithdrawn()
                && rule.opens() != null
                && course.wasOpenedOnce(rule.opens())
                && !course.has(rule.opens(), rule.step())
                && course.opening(rule.opens())
                        .filter(opening -> rule.joins().contains(opening.step()))
                        .filter(opening -> !DateOrder.surelyBefore(opening.on(), on))
                        .isPresent();
    }

    /** Whether it is a step of the present stage, or of an earlier one that an element which came later still waits for. */
    boolean isOffered(StepRule rule) {
        return rule.stages().contains(course.stage())
                || (rule.oncePerElement()
                        && stageOf(rule).isPresent()
                        && owed().anySinceLeaving(rule, stageOf(rule).getAsInt()));
    }

    private OwedElements owed() {
        return new OwedElements(facts, course);
    }

    private Optional<Refusal> inStage(StepRule rule, int stage, FactDate on) {
        for (Step needed : rule.needs()) {
            if (!course.has(stage, needed)) {
                return refuse(
                        "earlier-step-missing",
                        Codes.text(rule.step()) + " follows " + Codes.text(needed) + ", which is not on record.",
                        rule.citation());
            }
        }
        if (!rule.needsOneOf().isEmpty()
                && rule.needsOneOf().stream().noneMatch(step -> course.has(stage, step))
                && !hasPassed(rule.orPassed(), on)) {
            return refuse(
                    "earlier-step-missing",
                    Codes.text(rule.step()) + " follows "
                            + rule.needsOneOf().stream().map(Codes::text).collect(Collectors.joining(" or "))
                            + "; none is on record.",
                    rule.citation());
        }
        for (Step tooLateAfter : rule.notAfter()) {
            if (course.has(stage, tooLateAfter)) {
                return refuse(
                        "too-late-for-step",
                        Codes.text(rule.step()) + " cannot follow " + Codes.text(tooLateAfter) + ".",
                        rule.citation());
            }
        }
        boolean isOnRecord = rule.stages().stream().anyMatch(any -> course.has(any, rule.step()));
        if ((rule.once() && isOnRecord) || (rule.oncePerElement() && !owed().any(rule, stage))) {
            return refuse(
                    "already-recorded",
                    Codes.text(rule.step())
                            + " is on record. If that was wrong, send it again with corrects naming it.",
                    null);
        }
        if (!rule.closes().isEmpty() && !mayClose(rule, on)) {
            return refuse(
                    "closing-not-confirmed",
                    "The complainant has not said that the matter is settled, or the terms or the adjudication have not"
                            + " been sent. If the council closed it all the same, record a departure"
                            + " (closed_without_confirmation) with POST /v1/complaints/{id}/departures.",
                    rule.citation());
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(String name, String detail, String citation) {
        return Optional.of(new Refusal(name, detail, citation).withField("step"));
    }
}
