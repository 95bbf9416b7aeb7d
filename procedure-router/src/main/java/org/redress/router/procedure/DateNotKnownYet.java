package org.redress.router.procedure;

/** A step hangs on a date that the deadline tracker has not told yet. It is not let through; it can be sent again soon. */
public final class DateNotKnownYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    DateNotKnownYet(String rule) {
        super("The deadline tracker has not told " + rule + " yet", null, false, false);
        this.rule = rule;
    }

    /** The limit that is waited for. */
    public String rule() {
        return rule;
    }
}
