package org.redress.router.codes;

/** The grievance, in the nine heads of the statutory guidance of 2006. */
public enum Head {
    DISPUTED_DECISION,
    QUALITY_OF_SERVICE,
    DELAY,
    DELIVERY,
    QUANTITY_OR_COST,
    STAFF_CONDUCT,
    ELIGIBILITY_CRITERIA,
    POLICY_IMPACT,
    ASSESSMENT_OR_REVIEW
}
