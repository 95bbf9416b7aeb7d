package org.redress.local;

/** Says in one line, made to be printed as it is, why something of the local stack cannot start. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String what) {
        super(what);
    }

    CannotStart(String what, Throwable cause) {
        super(what + innermostReason(cause), cause);
    }

    private static String innermostReason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return ": " + message.lines().findFirst().orElse("");
    }
}
