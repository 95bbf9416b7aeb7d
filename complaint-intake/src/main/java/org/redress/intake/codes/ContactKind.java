package org.redress.intake.codes;

/** What a contact was for. A report is an officer's account of what somebody said: it changes nothing. */
public enum ContactKind {
    HOLDING_REPLY,
    UPDATE,
    SATISFACTION_ASKED,
    REPORT,
    OTHER
}
