package org.redress.remedies.remedy;

/** With whom another due date was agreed. */
public enum AgreedWith {
    OMBUDSMAN,
    /** Recordable by nobody: it is refused with the reason, because it is the mistake that is made. */
    COMPLAINANT
}
