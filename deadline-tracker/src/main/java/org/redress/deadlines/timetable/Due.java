package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.List;

/**
 * When a deadline falls due.
 *
 * @param on the due date, or the span it lies in; null where there is none
 * @param cap the day no extension can pass, counted from the same start; null where there is none
 * @param internalTarget a working day to aim for where the due date is not one, or where there is no figure
 * @param provisional whether a calendar yet to be published may change it
 * @param undated why there is no due date; null where there is one
 */
record Due(
        Span on, Span cap, LocalDate internalTarget, List<Extension> extensions, boolean provisional, Undated undated) {
    Due {
        extensions = List.copyOf(extensions);
        if ((on == null) == (undated == null)) {
            throw new IllegalArgumentException("a due date, or the reason why there is none");
        }
    }

    static Due undated(Undated why) {
        return new Due(null, null, null, List.of(), false, why);
    }

    Due withInternalTarget(LocalDate target) {
        return new Due(on, cap, target, extensions, provisional, undated);
    }

    Due withExtension(Extension extension) {
        return new Due(on, cap, internalTarget, List.of(extension), provisional, undated);
    }

    boolean isDated() {
        return on != null;
    }
}
