package org.redress.router.codes;

/** To whom a letter of the procedure went. */
public enum SentTo {
    COMPLAINANT,
    ADVOCATE,
    CHILD,
    OTHER_AFFECTED
}
