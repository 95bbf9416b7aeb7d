package org.redress.deadlines.limits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.deadlines.calendar.Direction;
import org.redress.deadlines.calendar.Length;

/**
 * A sum to be done: a length from a day, or a time limit from a day.
 *
 * @param from day 0
 */
@Schema(description = "Either `length` with `unit`, or the `rule` of a time limit that has a length.")
record Calculation(
        @NotNull @Schema(description = "Day 0: the day of the event", examples = "2024-08-14") LocalDate from,
        @Min(0) @Max(LONGEST) @Schema(description = "How many of the unit", examples = "25") Integer length,
        @Schema(examples = "working_days") Length.Unit unit,
        @Schema(description = "forward where absent") Direction direction,
        @Schema(description = "A time limit's id, instead of length and unit", examples = "CA-S2-RESP") String rule) {
    private static final int LONGEST = 2000;
}
