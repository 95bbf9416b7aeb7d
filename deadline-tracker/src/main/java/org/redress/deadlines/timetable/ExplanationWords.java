package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redress.deadlines.calendar.Counting;
import org.redress.deadlines.calendar.Direction;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.platform.time.FactDate;

/** An explanation in sentences that a parent or an investigator can follow. */
final class ExplanationWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final Explanation data;
    private final Timetable.Entry deadline;
    private final List<String> sentences = new ArrayList<>();

    ExplanationWords(Explanation data) {
        this.data = data;
        this.deadline = data.deadline();
    }

    List<String> sentences() {
        say("%s (%s).", deadline.what(), deadline.citation());
        start();
        if (data.length() != null) {
            counting();
        }
        due();
        deadline.extensions().forEach(this::extension);
        if (deadline.capOn() != null) {
            say("No extension can go beyond %s, which is counted from the same start.", day(deadline.capOn()));
        }
        fromRequest();
        standing();
        sources();
        return List.copyOf(sentences);
    }

    private void start() {
        if (known(deadline.startOn())) {
            say("It counts from %s: %s.", date(deadline.startOn()), data.rule().startsOn());
        }
        if (deadline.startNote() != null && deadline.undated() == null) {
            say("%s", deadline.startNote());
        }
    }

    private void counting() {
        String first = data.counting() == Counting.BEGINNING_WITH
                ? "that day is the first of them"
                : data.direction() == Direction.BACKWARD
                        ? "they are counted backwards, and that day itself is not counted"
                        : "that day itself is not counted";
        say("The limit is %s; %s.", length(), first);
        if (data.length().isWorkingDays()) {
            String named = data.skipped().stream()
                    .map(skipped -> day(skipped.date()) + " (" + skipped.name() + ")")
                    .collect(Collectors.joining(", "));
            say(
                    named.isEmpty()
                            ? "Saturdays and Sundays are left out; no other day had to be."
                            : "Saturdays and Sundays are left out, and so are " + named + ".");
        }
    }

    private void due() {
        if (deadline.undated() != null) {
            say("%s", deadline.undated().words());
        } else if (data.reckonedOn() != null) {
            say("So it was to be done by the end of %s.", day(data.reckonedOn()));
        } else if (deadline.dueBetween() != null) {
            say(
                    "The start is not known to the day, so it is due between %s and %s; which day cannot be told.",
                    day(deadline.dueBetween().from()), day(deadline.dueBetween().to()));
        } else {
            say("It is due by the end of %s.", day(deadline.dueOn()));
        }
        if (deadline.internalTargetOn() != null) {
            say("The working day to aim for is %s.", day(deadline.internalTargetOn()));
        }
    }

    private void extension(Extension extension) {
        say(
                "It was moved to %s (%s%s, %s).",
                extension.to() == null ? "a later day" : day(extension.to()),
                extension.by().replace('_', ' '),
                extension.ground() == null ? "" : ": " + extension.ground().replace('_', ' '),
                known(extension.on()) ? date(extension.on()) : "day not known");
    }

    private void fromRequest() {
        if (deadline.fromRequest() != null && deadline.fromRequest().dueOn() != null) {
            say(
                    "Counted from the request, received on %s, it would be due on %s.",
                    date(deadline.fromRequest().requestedOn()),
                    day(deadline.fromRequest().dueOn()));
        }
    }

    private void standing() {
        String late =
                deadline.workingDaysLate() == null ? "" : ", " + workingDays(deadline.workingDaysLate()) + " late";
        switch (deadline.status()) {
            case MET -> say("It was done on %s, in time.", done());
            case MET_LATE -> say("It was done on %s%s.", done(), late);
            case MISSED -> say("By the end of %s it had not been done%s.", day(data.asOf()), late);
            case OPEN -> say("At the end of %s there was still time.", day(data.asOf()));
            case CANNOT_BE_TOLD -> say("Whether it was done in time cannot be told from what is recorded.");
            case CANCELLED ->
                say("It is no longer owed (%s).", deadline.endedAs().replace('_', ' '));
        }
    }

    private void sources() {
        say("Bank holidays are those of England and Wales, edition %s.", data.calendarEdition());
        if (deadline.provisional()) {
            say("Some of these days lie where no list has been published yet, so the date is provisional.");
        }
        if (Boolean.TRUE.equals(deadline.provisionalTrack())) {
            say("It is still being decided which procedure applies; until then this clock runs as a precaution.");
        }
        if (deadline.confidence() == TimeLimit.Confidence.RECALLED) {
            say("This rule was not read at its source; it is stated from general knowledge.");
        } else if (deadline.confidence() == TimeLimit.Confidence.INFERENCE) {
            say("This rule is our own reading; others may read it differently.");
        }
    }

    private String done() {
        return known(deadline.metOn()) ? date(deadline.metOn()) : "a day that was not recorded";
    }

    private String length() {
        Length length = data.length();
        String unit = length.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return length.count() + " " + (length.count() == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }

    private static String workingDays(int count) {
        return count + (count == 1 ? " working day" : " working days");
    }

    private static boolean known(FactDate date) {
        return date != null && date.earliest().isPresent() && date.latest().isPresent();
    }

    private static String date(FactDate date) {
        return date.isDay()
                ? day(date.day())
                : "a day between " + day(date.notBefore()) + " and " + day(date.notAfter());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private void say(String sentence, Object... values) {
        sentences.add(values.length == 0 ? sentence : sentence.formatted(values));
    }
}
