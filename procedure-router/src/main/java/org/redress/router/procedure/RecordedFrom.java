package org.redress.router.procedure;

/** Who puts a step on record. */
public enum RecordedFrom {
    /** An officer, here. */
    OFFICER,
    /** The complainant said it; it is recorded at complaint intake and reaches this service as an event. */
    INTAKE,
    /** A decision of a review brings it with it. */
    DECISION,
    /** The suite itself, because of what another service recorded. */
    SUITE
}
