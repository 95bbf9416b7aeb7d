package org.redress.router.complaint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redress.platform.http.Problems;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.routing.Ruling;
import org.redress.router.rules.ReviewRule;

/** Whether a decision answers what its review asks, and whether it goes against a rule. */
final class DecisionCheck {
    private static final String YES = "yes";

    private final DecisionForm form;
    private final Review review;
    private final ReviewRule rule;

    DecisionCheck(DecisionForm form, Review review, ReviewRule rule) {
        this.form = form;
        this.review = review;
        this.rule = rule;
    }

    void requireAnswers() {
        for (ReviewRule.Question question : rule.questions()) {
            String given = form.answers().get(question.id());
            if (given == null || !question.answers().contains(given)) {
                throw Problems.invalid(
                        "answers." + question.id(),
                        question.text() + " Answer with one of: " + String.join(", ", question.answers()) + ".");
            }
        }
        form.answers().keySet().stream()
                .filter(id -> rule.questions().stream()
                        .noneMatch(question -> question.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw Problems.invalid("answers", "The review does not ask " + id + ".");
                });
    }

    void requireKindOfAnswer() {
        boolean places = form.goes() != null || !form.placements().isEmpty();
        if (places && !Ruling.isAboutThePlace(rule.kind())) {
            throw Problems.invalid("goes", "This review does not ask where something belongs.");
        }
        if (form.isNotTaken() && (rule.notTaken() == null || places)) {
            throw Problems.invalid("notTaken", "This review does not ask whether something is considered.");
        }
    }

    /** @param rulings what it says of each part */
    boolean goesAgainstARule(List<Ruling> rulings) {
        if (form.isNotTaken()) {
            return !rule.allowsNotTaking(form.answers());
        }
        return !rule.allowsTaking(form.answers())
                || rulings.stream().map(Ruling::goes).filter(Objects::nonNull).anyMatch(this::isNoAnswerOfTheReview)
                || (rule.kind() == ReviewKind.CHILD_PROTECTION && sendsHelpAway(rulings));
    }

    private boolean isNoAnswerOfTheReview(Route goes) {
        return !goes.equals(review.content().leadsTo())
                && !review.content().otherwise().contains(goes);
    }

    /** What is about help, or cannot be taken apart from it, belongs to the Children Act procedure. */
    private boolean sendsHelpAway(List<Ruling> rulings) {
        Map<String, String> answers = form.answers();
        boolean noneStays = rulings.stream().noneMatch(ruling -> ruling.goes().isChildrenAct());
        boolean someLeaves = rulings.stream().anyMatch(ruling -> !ruling.goes().isChildrenAct());
        return (YES.equals(answers.get("inseparable")) && someLeaves)
                || (YES.equals(answers.get("part_about_help")) && noneStays);
    }
}
