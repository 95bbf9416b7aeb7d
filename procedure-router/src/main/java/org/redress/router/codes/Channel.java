package org.redress.router.codes;

/** How something reached or left the council. */
public enum Channel {
    PORTAL,
    EMAIL,
    LETTER,
    TELEPHONE,
    IN_PERSON,
    ADVOCATE,
    TRANSFERRED
}
