package org.redress.deadlines.timetable;

import org.redress.platform.time.FactDate;

/**
 * What a clock is counted from.
 *
 * @param on the day, as precisely as it is known
 * @param note what a reader should know about it, in words; null where there is nothing to say
 * @param waitsFor why it has not come, or cannot be told; null where it can be counted from
 * @param since the day from which the clock can be met; the start itself, but for what is counted backwards
 * @param requestedOn the day of the request, where the clock starts with something later than that; else null
 */
record ClockStart(FactDate on, String note, Undated waitsFor, FactDate since, FactDate requestedOn) {
    /** A start whose source is all there is to say of it. */
    static ClockStart of(FactDate on) {
        return of(on, on.source());
    }

    static ClockStart of(FactDate on, String note) {
        return new ClockStart(on, note, null, on, null);
    }

    static ClockStart waiting(Undated waitsFor) {
        return cannotBeCountedFrom(FactDate.notKnown(), waitsFor);
    }

    static ClockStart cannotBeCountedFrom(FactDate on, Undated why) {
        return new ClockStart(on, why.words(), why, on, null);
    }

    ClockStart since(FactDate day) {
        return new ClockStart(on, note, waitsFor, day, requestedOn);
    }

    ClockStart requestedOn(FactDate day) {
        return new ClockStart(on, note, waitsFor, since, day);
    }

    boolean hasCome() {
        return waitsFor == null;
    }
}
