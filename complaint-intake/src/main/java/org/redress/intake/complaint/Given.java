package org.redress.intake.complaint;

import java.util.List;

/** Reads what a caller left out. */
final class Given {
    private Given() {}

    static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    static boolean yes(Boolean given) {
        return Boolean.TRUE.equals(given);
    }
}
