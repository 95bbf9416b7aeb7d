package org.redress.remedies.remedy;

/** What the Ombudsman recommends. What each kind means, and when it counts as done, is in remedy-kinds.yaml. */
public enum RemedyKind {
    APOLOGY,
    PAYMENT_DISTRESS,
    PAYMENT_TIME_AND_TROUBLE,
    PAYMENT_COMBINED,
    PAYMENT_QUANTIFIABLE_LOSS,
    PAYMENT_MISSED_SERVICE,
    COMMISSION_STAGE2,
    COMPLETE_STAGE2,
    COMMISSION_STAGE3,
    HOLD_STAGE3,
    COMPLETE_STAGE3,
    ACCEPT_INTO_PROCEDURE,
    COMPLETE_PROCEDURE,
    INFORM_COMPLAINANT,
    REVIEW_DECISION,
    PROVIDE_SERVICE,
    AMEND_RECORD,
    REMIND_STAFF,
    TRAIN_STAFF,
    CHANGE_POLICY,
    AUDIT_OTHER_CASES,
    REPORT_TO_MEMBERS
}
