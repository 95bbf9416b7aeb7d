package org.redress.router.procedure;

import org.redress.router.codes.Step;

/** A role in the procedure, and the step that fills it first. */
public enum Role {
    ADVOCATE(Step.ADVOCATE_APPOINTED),
    INVESTIGATING_OFFICER(Step.INVESTIGATING_OFFICER_APPOINTED),
    INDEPENDENT_PERSON(Step.INDEPENDENT_PERSON_APPOINTED),
    ADJUDICATING_OFFICER(Step.ADJUDICATING_OFFICER_NAMED);

    private final Step filledBy;

    Role(Step filledBy) {
        this.filledBy = filledBy;
    }

    public Step filledBy() {
        return filledBy;
    }
}
