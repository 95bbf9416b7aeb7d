package org.redress.remedies.decision;

/** How the Ombudsman decided. */
enum DecisionOutcome {
    UPHELD,
    UPHELD_IN_PART,
    UPHELD_ALREADY_REMEDIED,
    UPHELD_NO_INJUSTICE,
    NOT_UPHELD,
    NOT_INVESTIGATED,
    PREMATURE,
    DISCONTINUED_BY_AGREEMENT
}
