package org.redress.deadlines.timetable;

import java.time.LocalDate;
import org.redress.platform.time.FactDate;

/**
 * A due date that was moved as the law allows.
 *
 * @param from the due date before; null where it was a span or there was none
 * @param to the due date after; null where it is a span
 * @param on the day the extension was made
 * @param by the step that made it, or agreed_with_ombudsman
 * @param ground the ground given
 */
record Extension(LocalDate from, LocalDate to, FactDate on, String by, String ground) {
    /** Only the Ombudsman moves what the Ombudsman set. */
    static final String AGREED_WITH_OMBUDSMAN = "agreed_with_ombudsman";
}
