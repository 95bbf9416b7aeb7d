package org.redress.router.routing;

import java.util.List;
import java.util.function.Predicate;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.rules.FunctionRule;
import org.redress.router.rules.Outcome;

/** How a complaint was handled goes with what the complaint was about: one element, or all the others. */
final class HandlingFollows implements Gate {
    private final List<Consideration> others;

    /** @param others the parts of the complaint that are about something else than its handling */
    HandlingFollows(List<Consideration> others) {
        this.others = others;
    }

    @Override
    public void test(Consideration handling) {
        if (handling.hasRoute()) {
            return;
        }
        FunctionRule rule = handling.functionRules().get(0);
        List<Consideration> handled = handled(handling.part());
        handling.found(rule, Facts.function(handling.part().element()));
        if (handled.isEmpty()) {
            askWhatWasHandled(handling, rule);
        } else if (handled.stream().allMatch(one -> one.part().element().isNotStated())) {
            goWith(handling, handled);
        } else if (AlreadyAccepted.isInUse(handling.part())
                || handled.stream().anyMatch(Consideration::isDecidedForChildrenAct)) {
            handling.goTo(Route.CHILDREN_ACT);
        } else {
            List<Consideration> waiting =
                    handled.stream().filter(Consideration::isBlocked).toList();
            goWith(handling, waiting.isEmpty() ? handled : waiting);
        }
    }

    private static void askWhatWasHandled(Consideration handling, FunctionRule rule) {
        Outcome outcome = rule.outcome(handling.part());
        handling.goTo(outcome.goes());
        handling.ask(Question.blocking(outcome.review(), rule, outcome.goes(), outcome.otherwise(), outcome.missing()));
    }

    /** The same way, and with the same questions where nothing is known or a person is to decide. */
    private static void goWith(Consideration handling, List<Consideration> handled) {
        handling.goTo(handled.get(0).route());
        handled.stream()
                .flatMap(one -> one.questions().stream())
                .filter(question -> question.blocking() || question.kind() == ReviewKind.NOTHING_STATED)
                .distinct()
                .forEach(handling::ask);
    }

    private List<Consideration> handled(Part handling) {
        List<Consideration> named =
                others(one -> one.part().isAbout(handling.element().aboutElement()));
        List<Consideration> about = named.isEmpty() ? others(one -> true) : named;
        List<Consideration> ofThisChild = about.stream()
                .filter(one -> one.part().child().equals(handling.child()))
                .toList();
        return ofThisChild.isEmpty() ? about : ofThisChild;
    }

    private List<Consideration> others(Predicate<Consideration> which) {
        return others.stream().filter(which).toList();
    }
}
