package org.redress.deadlines.timetable;

/** Why a deadline has no date, in a code and in words. */
enum Undated {
    DECISION_DATE_NOT_KNOWN(
            "The date of the Ombudsman's decision is not known, so no due date can be reckoned from it.", false),
    NO_DEADLINE_STATED("No deadline was stated by the Ombudsman.", true),
    WAITING_FOR_REMEDY("It counts from another remedy, which is not done yet.", true),
    WAITING_FOR_STEP("It counts from a step that has not been recorded yet.", true),
    WAITING_FOR_WRITTEN_RECORD(
            "The complaint was made orally: stage 2 starts when the council has produced the final written record"
                    + " (SI 2006/1738 reg 17(5)), and none is recorded.",
            true),
    WAITING_FOR_ADVOCATE(
            "An advocate was asked for and none has been appointed yet: stage 1 starts with the appointment (SI 2006/1738"
                    + " reg 14(3)(b)).",
            true),
    NO_FIGURE("No figure is set: it is to be done at once, or as soon as possible.", true),
    START_NOT_KNOWN("The day it counts from is not known.", false),
    OUTSIDE_CALENDAR("It lies outside the years the calendar answers for.", false);

    private final String words;
    private final boolean cannotBeLate;

    Undated(String words, boolean cannotBeLate) {
        this.words = words;
        this.cannotBeLate = cannotBeLate;
    }

    String words() {
        return words;
    }

    /** Whether nothing can be late because no limit runs, rather than because the limit cannot be told. */
    boolean cannotBeLate() {
        return cannotBeLate;
    }
}
