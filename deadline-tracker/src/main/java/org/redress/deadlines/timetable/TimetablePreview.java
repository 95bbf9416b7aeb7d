package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the timetables of cases would be. */
record TimetablePreview(
        @Schema(description = "The end of this day, in England") LocalDate asOf,
        String calendarEdition,
        @Schema(description = "In the order of the request") List<OfCase> cases) {
    @Schema(name = "PreviewedTimetable")
    record OfCase(List<Timetable.Entry> deadlines) {}
}
