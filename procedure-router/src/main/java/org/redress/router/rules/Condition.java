package org.redress.router.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.redress.router.codes.Age;
import org.redress.router.codes.ApprovedBy;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.Head;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.Relationship;

/**
 * What must be so for a rule to apply. What is left out (null) is not asked; of what stands, all must hold.
 *
 * @param anyStatus the child has at least one of these
 * @param noStatus the child has none of these
 * @param anyHead at least one of these grievances is named
 * @param onlyHeads some grievance is named, and none but these
 * @param noHead true: no grievance is named
 * @param proceedings proceedings of one of these kinds are recorded
 * @param liveOnly true: proceedings that have ended do not count
 */
public record Condition(
        Set<CouncilFunction> functions,
        Set<Relationship> relationships,
        Set<Relationship> relationshipsNot,
        Set<Age> ages,
        Set<Age> agesNot,
        Set<ChildStatus> anyStatus,
        Set<ChildStatus> noStatus,
        Set<ApprovedBy> approvedBy,
        Set<Head> anyHead,
        Set<Head> onlyHeads,
        boolean noHead,
        Set<ProceedingsKind> proceedings,
        boolean liveOnly) {

    /** What a condition is asked about: one element of a complaint, for one child. */
    public interface Subject {
        CouncilFunction function();

        Relationship relationship();

        Age age();

        Set<ChildStatus> status();

        /** Null where it is not known or not a foster carer's complaint. */
        ApprovedBy approvedBy();

        Set<Head> heads();

        /** The kinds of proceedings recorded beside the complaint. */
        Set<ProceedingsKind> proceedings(boolean liveOnly);
    }

    public boolean holds(Subject subject) {
        return among(functions, subject.function())
                && among(relationships, subject.relationship())
                && notAmong(relationshipsNot, subject.relationship())
                && among(ages, subject.age())
                && notAmong(agesNot, subject.age())
                && meets(anyStatus, subject.status())
                && avoids(noStatus, subject.status())
                && (approvedBy == null || approvedBy.contains(subject.approvedBy()))
                && meets(anyHead, subject.heads())
                && (onlyHeads == null || (!subject.heads().isEmpty() && onlyHeads.containsAll(subject.heads())))
                && (!noHead || subject.heads().isEmpty())
                && meets(proceedings, subject.proceedings(liveOnly));
    }

    static boolean anyHolds(List<Condition> alternatives, Subject subject) {
        return alternatives != null && alternatives.stream().anyMatch(one -> one.holds(subject));
    }

    private static <T> boolean among(Collection<T> wanted, T value) {
        return wanted == null || wanted.contains(value);
    }

    private static <T> boolean notAmong(Collection<T> unwanted, T value) {
        return unwanted == null || !unwanted.contains(value);
    }

    private static <T> boolean meets(Collection<T> wanted, Collection<T> values) {
        return wanted == null || !Collections.disjoint(wanted, values);
    }

    private static <T> boolean avoids(Collection<T> unwanted, Collection<T> values) {
        return unwanted == null || Collections.disjoint(unwanted, values);
    }
}
