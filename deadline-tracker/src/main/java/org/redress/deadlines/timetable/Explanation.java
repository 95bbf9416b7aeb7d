package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.deadlines.calendar.BankHoliday;
import org.redress.deadlines.calendar.Counting;
import org.redress.deadlines.calendar.Direction;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits.Policy;

/** Why a deadline is due when it is, in words and as data. */
@Schema(description = "Why a deadline is due when it is: in `words` for anybody to follow, and all of it as data.")
record Explanation(
        @Schema(description = "Sentences, in their order") List<String> words,
        Timetable.Entry deadline,
        @Schema(description = "The time limit, as it stood when the complaint was received") TimeLimit rule,
        @Schema(description = "Absent where no figure is set, or a day was named") Length length,
        @Schema(description = "backward: counted back from the start") Direction direction,
        @Schema(description = "from: the start's own day is not counted. beginning_with: it is the first")
                Counting counting,
        @Schema(description = "The due date before any extension; absent where it is not known to the day")
                LocalDate reckonedOn,
        @Schema(description = "Days from Monday to Friday that were passed over, each with its name")
                List<SkippedDay> skipped,
        @Schema(description = "How many days at weekends were passed over") Integer weekendDays,
        @Schema(description = "Ways of counting that the sources leave open, as they were used here")
                List<Policy> policies,
        String calendarEdition,
        @Schema(description = "The end of this day, in England") LocalDate asOf) {
    record SkippedDay(LocalDate date, String name) {}

    static Explanation of(Deadline deadline, Law law, LocalDate asOf) {
        TimeLimit limit = deadline.limit();
        Timetable.Entry entry = Timetable.Entry.of(deadline, law.standing(deadline, asOf));
        Length length = deadline.due().isDated() ? limit.length() : null;
        LocalDate start = deadline.startOn().isDay() ? deadline.startOn().day() : null;
        LocalDate reckoned = reckoned(deadline);
        boolean counted = length != null && length.isWorkingDays() && start != null && reckoned != null;
        WorkingDays calendar = law.calendarOf(limit);
        List<SkippedDay> skipped = counted
                ? calendar.holidaysBetween(start, reckoned).stream()
                        .map(Explanation::skipped)
                        .toList()
                : List.of();
        Explanation data = new Explanation(
                List.of(),
                entry,
                limit,
                length,
                length == null ? null : limit.direction(),
                length == null ? null : limit.counting(),
                reckoned,
                skipped,
                counted ? calendar.weekendDaysBetween(start, reckoned) : null,
                policies(limit, length, skipped, start, calendar, law),
                calendar.edition().edition(),
                asOf);
        return new Explanation(
                new ExplanationWords(data).sentences(),
                data.deadline,
                data.rule,
                data.length,
                data.direction,
                data.counting,
                data.reckonedOn,
                data.skipped,
                data.weekendDays,
                data.policies,
                data.calendarEdition,
                data.asOf);
    }

    private static SkippedDay skipped(BankHoliday holiday) {
        return new SkippedDay(holiday.date(), holiday.name());
    }

    /** Before extensions; the first one says what it moved. */
    private static LocalDate reckoned(Deadline deadline) {
        List<Extension> extensions = deadline.due().extensions();
        return extensions.isEmpty()
                ? Span.dayOf(deadline.due().on())
                : extensions.get(0).from();
    }

    private static List<Policy> policies(
            TimeLimit limit, Length length, List<SkippedDay> skipped, LocalDate start, WorkingDays calendar, Law law) {
        if (length == null) {
            return List.of();
        }
        List<String> used = new ArrayList<>();
        if (limit.counting() == Counting.BEGINNING_WITH) {
            used.add("BEGINNING-WITH");
        } else if (limit.direction() == Direction.BACKWARD) {
            used.add("COUNTED-BACKWARDS");
        } else if (length.isWorkingDays()) {
            used.add("DAY-ZERO");
        }
        if (start != null && calendar.covers(start) && !calendar.isWorkingDay(start)) {
            used.add("RECEIPT-ON-ANY-DAY");
        }
        if (length.unit() == Length.Unit.MONTHS || length.unit() == Length.Unit.YEARS) {
            used.add("CORRESPONDING-DATE");
        }
        if (limit.procedure() == TimeLimit.Procedure.CORPORATE && !skipped.isEmpty()) {
            used.add("CLOSURE-DAYS");
        }
        return law.limits().policies().stream()
                .filter(policy -> used.contains(policy.id()))
                .toList();
    }
}
