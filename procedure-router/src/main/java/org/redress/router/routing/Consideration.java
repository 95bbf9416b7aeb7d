package org.redress.router.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Codes;
import org.redress.router.codes.Route;
import org.redress.router.rules.Eligibility;
import org.redress.router.rules.FunctionRule;
import org.redress.router.rules.Rule;

/** One part on its way through the rules: where it goes so far, what is still to be asked, and every rule tested. */
final class Consideration {
    private final Part part;
    private final Eligibility rules;
    private final List<Ruling> rulings;
    private final List<Question> questions = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private Route route;
    private List<FunctionRule> judgedBy = List.of();
    private boolean accepted;
    private ClosedAs notTaken;
    private boolean ruled;

    /** @param rulings what people have decided of this part, the latest last */
    Consideration(Part part, Eligibility rules, List<Ruling> rulings) {
        this.part = part;
        this.rules = rules;
        this.rulings = rulings;
    }

    Part part() {
        return part;
    }

    Eligibility rules() {
        return rules;
    }

    Route route() {
        return route;
    }

    boolean hasRoute() {
        return route != null;
    }

    void goTo(Route newRoute) {
        route = newRoute;
    }

    /** The rules for what the part is about; the first decides. */
    List<FunctionRule> functionRules() {
        return rules.functionRules(part.function(), part.ruledOn(rules.holdsFrom()));
    }

    /** The function rules by which it is judged who may complain; none where that is no use. */
    List<FunctionRule> judgedBy() {
        return judgedBy;
    }

    void judgeBy(List<FunctionRule> functionRules) {
        judgedBy = List.copyOf(functionRules);
    }

    /** True once the council's having taken it into the Children Act procedure counts as its decision. */
    boolean isAccepted() {
        return accepted;
    }

    /** What would have waited for a person runs meanwhile, and the question stays as a notice. */
    void accept() {
        accepted = true;
        questions.replaceAll(Question::asNotice);
    }

    /** What a person has answered is not asked again. */
    void ask(Question question) {
        rulings.stream()
                .filter(ruling -> ruling.answers(question))
                .reduce((first, second) -> second)
                .ifPresentOrElse(ruling -> answered(question, ruling), () -> questions.add(question));
    }

    private void answered(Question question, Ruling ruling) {
        boolean taken = ruling.notTaken() == null;
        ruled |= question.blocking();
        if (!taken) {
            notTaken = ruling.notTaken();
        }
        tested(
                rules.find(question.rule()).orElseThrow(),
                "a person decided on " + ruling.on(),
                !taken,
                taken ? "it goes on" : "not considered: " + Codes.text(notTaken).replace('_', ' '));
    }

    /** Where a person has said that the part belongs, whatever the rules would have found. */
    Optional<Ruling> placement() {
        return rulings.stream().filter(Ruling::places).reduce((first, second) -> second);
    }

    /** How it ends without being considered; null where it is considered. */
    ClosedAs notTaken() {
        return notTaken;
    }

    /** Whether a person had a say in where it goes or whether it is taken. */
    boolean isRuled() {
        return ruled || placement().isPresent();
    }

    boolean isBlocked() {
        return questions.stream().anyMatch(Question::blocking);
    }

    /** Goes on to the Children Act procedure, with nothing to wait for. */
    boolean isDecidedForChildrenAct() {
        return route.isChildrenAct() && !isBlocked();
    }

    List<Question> questions() {
        return questions;
    }

    List<Reason> reasons() {
        return reasons;
    }

    void found(Rule rule, String fact) {
        tested(rule, fact, true, rule.effect());
    }

    void decided(Rule rule, String fact, String outcome) {
        tested(rule, fact, true, outcome);
    }

    void notFound(Rule rule, String fact, String outcome) {
        tested(rule, fact, false, outcome);
    }

    private void tested(Rule rule, String fact, boolean applies, String outcome) {
        PartId id = part.id();
        reasons.add(new Reason(id.element(), id.child(), rule.id(), fact, applies, outcome, rule.source()));
    }
}
