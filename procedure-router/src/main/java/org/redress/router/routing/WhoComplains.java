package org.redress.router.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.router.codes.Age;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.Relationship;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.rules.FunctionRule;
import org.redress.router.rules.PairRule;
import org.redress.router.rules.WhoRule;

/** A function of the Children Act procedure needs a person who may complain of it: the pairs of the law. */
final class WhoComplains implements Gate {
    private static final List<Route> CORPORATE = List.of(new Route(Procedure.CORPORATE, null));

    @Override
    public void test(Consideration part) {
        if (!part.route().isChildrenAct() || part.judgedBy().isEmpty()) {
            return;
        }
        noticeOfWhatIsNotRecorded(part);
        if (part.isAccepted() || part.part().relationship() == Relationship.UNKNOWN) {
            return;
        }
        List<PairRule> pairs = part.rules().pairs().stream()
                .filter(pair -> part.judgedBy().stream().anyMatch(function -> pair.isAbout(function.id())))
                .toList();
        if (inOwnRight(part, pairs) || byInterest(part, pairs)) {
            return;
        }
        WhoRule none = part.rules().who("W-NONE");
        part.found(none, Facts.person(part.part()));
        part.ask(Question.blocking(none.review(), none, Route.CHILDREN_ACT, CORPORATE, none.missing()));
    }

    private static boolean inOwnRight(Consideration part, List<PairRule> pairs) {
        boolean found = false;
        for (PairRule pair : pairs) {
            List<WhoRule> fitting = pair.own().stream()
                    .map(part.rules()::who)
                    .filter(who -> who.fits(part.part()))
                    .toList();
            fitting.forEach(who -> part.found(who, Facts.person(part.part())));
            if (!fitting.isEmpty()) {
                part.found(
                        pair,
                        fitting.get(0).id() + " and " + part.judgedBy().get(0).id());
                found = true;
            }
        }
        return found;
    }

    private static boolean byInterest(Consideration part, List<PairRule> pairs) {
        Optional<WhoRule> interest = pairs.stream()
                .filter(pair -> pair.opensByInterest(part.part()))
                .map(pair -> part.rules().who(pair.interest()))
                .findFirst();
        interest.ifPresent(who -> {
            part.found(who, Facts.person(part.part()));
            part.ask(Question.blocking(
                    ReviewKind.SUFFICIENT_INTEREST, who, Route.CHILDREN_ACT, CORPORATE, who.missing()));
        });
        return interest.isPresent();
    }

    private static void noticeOfWhatIsNotRecorded(Consideration part) {
        List<String> unrecorded = new ArrayList<>();
        if (part.part().relationship() == Relationship.UNKNOWN && !part.isAccepted()) {
            unrecorded.add("how the complainant is related to the child");
        }
        if (part.judgedBy().stream().anyMatch(FunctionRule::askForAgeAndStatus)) {
            if (part.part().age() == Age.UNKNOWN) {
                unrecorded.add("the child's age");
            }
            if (part.part().status().isEmpty()) {
                unrecorded.add("the child's status");
            }
        }
        if (!unrecorded.isEmpty()) {
            WhoRule rule = part.rules().who("W-UNKNOWN");
            part.found(rule, "not recorded: " + String.join(", ", unrecorded));
            part.ask(Question.notice(
                    rule.review(), rule, Route.CHILDREN_ACT, "Not recorded: " + String.join(", ", unrecorded) + "."));
        }
    }
}
