package org.redress.router.procedure;

import org.redress.platform.time.FactDate;

/** Which of two days came first, as far as they are known. Nothing is refused because a day is imprecise. */
public final class DateOrder {
    private DateOrder() {}

    public static boolean surelyBefore(FactDate one, FactDate other) {
        return one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
    }

    /** The later day; where that cannot be told, the first of the two. */
    public static FactDate later(FactDate one, FactDate other) {
        return surelyBefore(one, other) ? other : one;
    }
}
