package org.redress.router.routing;

import java.time.LocalDate;
import java.util.Set;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;

/**
 * What a person decided of one part of a complaint. It is a fact like any other: with the same facts and the same rulings
 * the router always decides the same.
 *
 * @param kind the kind of review it answers; null where a person placed the part without being asked
 * @param rule the rule that asked; null where nothing did
 * @param goes where the part goes; null where the ruling does not say
 * @param notTaken how the part ends without being considered; null where it is considered
 * @param on the day it was decided
 */
public record Ruling(PartId part, ReviewKind kind, String rule, Route goes, ClosedAs notTaken, LocalDate on) {
    /** Reviews that ask where something belongs. The others ask whether it is taken, or only that somebody looks. */
    private static final Set<ReviewKind> ABOUT_THE_PLACE = Set.of(
            ReviewKind.CHILD_PROTECTION,
            ReviewKind.NOTHING_STATED,
            ReviewKind.CROSSCHECK,
            ReviewKind.SELF_CHOSEN_FUNCTION,
            ReviewKind.TRANSITION,
            ReviewKind.COURT_REPORT_CONDUCT,
            ReviewKind.ALLEGATION);

    public static boolean isAboutThePlace(ReviewKind kind) {
        return ABOUT_THE_PLACE.contains(kind);
    }

    /** Whether it says where the part belongs, whatever the rules would have found. */
    boolean places() {
        return goes != null && (kind == null || isAboutThePlace(kind));
    }

    boolean answers(Question question) {
        return kind == question.kind() && question.rule().equals(rule);
    }
}
