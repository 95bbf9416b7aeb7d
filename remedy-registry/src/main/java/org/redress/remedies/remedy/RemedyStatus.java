package org.redress.remedies.remedy;

/** How far a remedy has come. The four last are the Ombudsman's own verdicts, in the Ombudsman's labels. */
public enum RemedyStatus {
    AGREED,
    IN_PROGRESS,
    /** The person to be paid holds it up; this is never the council's default. */
    BLOCKED_BY_PAYEE,
    DONE_BY_COUNCIL,
    EVIDENCE_SENT,
    OMBUDSMAN_COMPLETE_AND_SATISFIED,
    OMBUDSMAN_COMPLETED_LATE,
    OMBUDSMAN_COMPLETE_NOT_SATISFIED,
    OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED;

    /** Whether this is a verdict of the Ombudsman. */
    public boolean isOutcome() {
        return ordinal() >= OMBUDSMAN_COMPLETE_AND_SATISFIED.ordinal();
    }

    /** Whether it is a verdict that the remedy was carried out, liked or not. */
    boolean saysItWasDone() {
        return isOutcome() && this != OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED;
    }

    /** The code as it travels. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
