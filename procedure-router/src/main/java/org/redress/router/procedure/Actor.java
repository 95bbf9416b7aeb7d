package org.redress.router.procedure;

/** Who takes a step. */
public enum Actor {
    COMPLAINANT,
    COMPLAINTS_MANAGER,
    SERVICE_MANAGER,
    INVESTIGATING_OFFICER,
    INDEPENDENT_PERSON,
    ADJUDICATING_OFFICER,
    PANEL,
    OMBUDSMAN
}
