package org.redress.router.procedure;

import java.util.Objects;
import java.util.stream.Stream;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Codes;

/** Whether a step's day fits the course of its track. Only what is surely in the wrong order is refused. */
final class StepDates {
    private final ProcedureRules rules;
    private final TrackFacts facts;
    private final Course course;

    StepDates(ProcedureRules rules, TrackFacts facts, Course course) {
        this.rules = rules;
        this.facts = facts;
        this.course = course;
    }

    /**
     * None of what it follows may be later: receipt of what it is about, its stage's opening, the steps it needs. What the
     * complainant said holds whenever it was said, so it is not measured against the opening of the stage that runs when
     * it is heard of.
     */
    void requireAfterWhatItFollows(StepRule rule, StepEntry entry, int stage) {
        FactDate on = entry.on();
        Stream<FactDate> receipts = Stream.concat(
                Stream.of(facts.receivedOn()),
                entry.elements().stream().map(facts.elements()::get).filter(Objects::nonNull));
        Stream<FactDate> opening = rule.mayBeDatedBeforeItsStage()
                ? Stream.empty()
                : course.opening(stage).stream().map(RecordedStep::on);
        Stream<FactDate> needed = course.followedBy(rule, stage).map(RecordedStep::on);
        Stream.of(receipts, opening, needed)
                .flatMap(days -> days)
                .filter(day -> DateOrder.surelyBefore(on, day))
                .findFirst()
                .ifPresent(day -> {
                    throw wrongOrder(rule, "is dated before what it follows (" + words(day) + ")");
                });
    }

    /** A step of a stage that is over must have been taken before the next was opened, unless what it is about came later. */
    void requireWithinStage(StepRule rule, StepEntry entry, int stage) {
        FactDate on = entry.on();
        boolean isOfTheStage = rule.opens() != null || stage == course.stage();
        if (isOfTheStage
                || (rule.oncePerElement()
                        && new OwedElements(facts, course).anyCameAfterLeaving(entry.elements(), stage))) {
            return;
        }
        course.leaving(stage)
                .filter(left -> entry.corrects() == null || !left.waitedForWhatItFollows())
                .filter(left -> DateOrder.surelyBefore(left.on(), on))
                .ifPresent(left -> {
                    throw new Refusal(
                                    "stage-is-over",
                                    "Stage " + stage + " ended with " + Codes.text(left.step()) + " on "
                                            + words(left.on()) + "; " + Codes.text(rule.step())
                                            + " cannot be dated after that.",
                                    rule.citation())
                            .withField("on");
                });
    }

    /** A corrected day may not come after the steps that follow the corrected one. */
    void requireBeforeWhatFollows(RecordedStep corrected, FactDate on) {
        course.steps()
                .filter(later -> follows(later, corrected) && DateOrder.surelyBefore(later.on(), on))
                .filter(later -> !later.waitedForWhatItFollows())
                .findFirst()
                .ifPresent(later -> {
                    throw wrongOrder(
                            rules.rule(corrected.step()),
                            "would be dated after " + Codes.text(later.step()) + " (" + words(later.on())
                                    + "), which follows it");
                });
    }

    private boolean follows(RecordedStep later, RecordedStep earlier) {
        StepRule rule = rules.rule(later.step());
        return rule.needs().contains(earlier.step())
                || (rule.needsOneOf().contains(earlier.step()) && isFirstOf(rule, earlier))
                || (course.isOpening(earlier) && earlier.stage() == later.stage() && later != earlier);
    }

    private boolean isFirstOf(StepRule rule, RecordedStep step) {
        return course.followedBy(rule, step.stage()).anyMatch(step::equals);
    }

    private static Refusal wrongOrder(StepRule rule, String how) {
        return new Refusal("before-the-step-it-follows", Codes.text(rule.step()) + " " + how + ".", rule.citation())
                .withField("on");
    }

    private static String words(FactDate date) {
        return date.isDay()
                ? date.day().toString()
                : (date.earliest().map(day -> "from " + day).orElse("")
                                + date.latest().map(day -> " to " + day).orElse(""))
                        .strip();
    }
}
