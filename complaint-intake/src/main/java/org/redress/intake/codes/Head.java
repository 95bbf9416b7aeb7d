package org.redress.intake.codes;

/** The grievance, in the nine heads of the statutory guidance (Getting the Best from Complaints, 2006, 2.2). */
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
