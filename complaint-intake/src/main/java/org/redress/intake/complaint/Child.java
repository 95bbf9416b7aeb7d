package org.redress.intake.complaint;

import java.util.List;
import java.util.UUID;
import org.redress.intake.codes.Age;
import org.redress.intake.codes.ApprovedBy;
import org.redress.intake.codes.ChildStatus;
import org.redress.intake.codes.Relationship;

/**
 * What is decided by about one child or young person; who the child is stands in {@link PersonalDetails}.
 *
 * @param relationship the complainant's relationship to this child
 * @param approvedBy for foster carers only, and null where it was not said
 */
record Child(UUID id, Relationship relationship, List<ChildStatus> status, Age age, ApprovedBy approvedBy) {}
