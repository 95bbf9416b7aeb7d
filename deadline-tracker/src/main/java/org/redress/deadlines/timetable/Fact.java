package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something the tracker was told and keeps as it was told: what it says, about which thing, and when it happened. */
sealed interface Fact
        permits ProcedureAssigned,
                ReviewRequested,
                ReviewDecided,
                StepRecorded,
                TrackClosed,
                DecisionRecorded,
                RemedyAgreed,
                RemedyProgressed,
                RemedyDueDateChanged,
                OmbudsmanRequestRecorded,
                OmbudsmanRequestAnswered {

    /** The track, review, step, decision or remedy the fact is about; a later fact about it takes the place of this. */
    UUID item();

    /** Before this day it had certainly not happened; empty where nothing bounds it. */
    Optional<LocalDate> notBefore();
}
