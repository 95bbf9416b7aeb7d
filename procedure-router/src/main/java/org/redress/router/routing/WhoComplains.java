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
        noticesOfWhatIsNotRecorded(part);
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
        if (part.placement().isPresent()) {
            part.notFound(none, Facts.person(part.part()), "a person has decided that it belongs here");
            return;
        }
        part.found(none, Facts.person(part.part()));
        part.ask(Question.blocking(none.review(), none, Route.CHILDREN_ACT, CORPORATE, none.missing()));
    }

    private static boolean inOwnRight(Consideration part, List<PairRule> pairs) {
        boolean found = false;
        for (PairRule pair : pairs) {
            found |= inOwnRight(part, pair);
        }
        return found;
    }

    private static boolean inOwnRight(Consideration part, PairRule pair) {
        String fact = Facts.person(part.part());
        String fitting = null;
        for (String id : pair.own()) {
            WhoRule who = part.rules().who(id);
            if (who.fits(part.part())) {
                part.found(who, fact);
                fitting = fitting == null ? id : fitting;
            } else {
                part.notFound(who, fact, "is not such a person");
            }
        }
        if (fitting == null) {
            part.notFound(pair, fact, "none of those who have this right themselves");
            return false;
        }
        part.found(pair, fitting + " and " + part.judgedBy().get(0).id());
        return true;
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

    private static void noticesOfWhatIsNotRecorded(Consideration part) {
        if (part.part().relationship() == Relationship.UNKNOWN && !part.isAccepted()) {
            notRecorded(part, "W-UNKNOWN", List.of("how the complainant is related to the child"));
        }
        if (part.judgedBy().stream().noneMatch(FunctionRule::askForAgeAndStatus)) {
            return;
        }
        List<String> unrecorded = new ArrayList<>();
        if (part.part().age() == Age.UNKNOWN) {
            unrecorded.add("the child's age");
        }
        if (part.part().status().isEmpty()) {
            unrecorded.add("the child's status");
        }
        if (!unrecorded.isEmpty()) {
            notRecorded(part, "W-CHILD-FACTS", unrecorded);
        }
    }

    private static void notRecorded(Consideration part, String ruleId, List<String> unrecorded) {
        WhoRule rule = part.rules().who(ruleId);
        String words = String.join(", ", unrecorded);
        part.found(rule, "not recorded: " + words);
        part.ask(Question.notice(rule.review(), rule, Route.CHILDREN_ACT, "Not recorded: " + words + "."));
    }
}
