package org.redress.router.procedure;

/** What must be so before a complaint goes to the Ombudsman without a panel; all of it. */
public enum ReferralCriterion {
    ROBUST_REPORT,
    COMPLETE_ADJUDICATION,
    SIGNIFICANT_POINTS_UPHELD,
    CLEAR_ACTION_PLAN,
    MOST_OUTCOMES_MET,
    COMPLAINANT_AGREES,
    COMPLAINTS_MANAGER_AGREES
}
