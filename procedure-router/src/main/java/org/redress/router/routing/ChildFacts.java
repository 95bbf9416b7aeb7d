package org.redress.router.routing;

import java.util.Set;
import java.util.UUID;
import org.redress.router.codes.Age;
import org.redress.router.codes.ApprovedBy;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.Relationship;

/**
 * One child or young person of a complaint, as far as eligibility asks.
 *
 * @param relationship the complainant's relationship to this child
 * @param status what the child is to the council; empty where it is not recorded
 * @param approvedBy for foster carers; null where it is not recorded
 */
public record ChildFacts(UUID id, Relationship relationship, Set<ChildStatus> status, Age age, ApprovedBy approvedBy) {
    /** Stands in for the child of a complaint that names none. */
    static final ChildFacts NOT_RECORDED = new ChildFacts(null, null, null, null, null);

    public ChildFacts {
        relationship = relationship == null ? Relationship.UNKNOWN : relationship;
        status = status == null ? Set.of() : Set.copyOf(status);
        age = age == null ? Age.UNKNOWN : age;
    }

    ChildFacts withId(UUID newId) {
        return new ChildFacts(newId, relationship, status, age, approvedBy);
    }

    boolean complainsAboutOwnCare() {
        return relationship == Relationship.CHILD || relationship == Relationship.CARE_LEAVER;
    }
}
