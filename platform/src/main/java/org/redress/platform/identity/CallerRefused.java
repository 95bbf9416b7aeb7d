package org.redress.platform.identity;

/** A token that is genuine but of no use here; answered 403. */
public final class CallerRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;

    /**
     * @param name the problem's name, such as council-not-served
     * @param detail what is wrong with the token and what to do
     */
    CallerRefused(String name, String detail) {
        super(detail, null, false, false);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
