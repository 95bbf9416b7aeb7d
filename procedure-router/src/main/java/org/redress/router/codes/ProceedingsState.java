package org.redress.router.codes;

/** How far proceedings have got. */
public enum ProceedingsState {
    EXPECTED,
    UNDER_WAY,
    ENDED;

    /** Whether a complaint considered now could still prejudice them. */
    public boolean isLive() {
        return this != ENDED;
    }
}
