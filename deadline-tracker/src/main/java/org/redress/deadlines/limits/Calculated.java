package org.redress.deadlines.limits;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a sum. */
record Calculated(
        LocalDate from,
        @Schema(description = "Met at the latest by the end of this day") LocalDate dueOn,
        @Schema(description = "The day no extension can pass") LocalDate capOn,
        @Schema(description = "The working day before, where dueOn is not one") LocalDate internalTargetOn,
        @Schema(description = "Whether a list of bank holidays yet to be published may change it") boolean provisional,
        @Schema(description = "The bank holidays that were passed over, weekends not named") List<SkippedDay> skipped,
        String calendarEdition,
        String citation) {

    record SkippedDay(LocalDate date, String name) {}
}
