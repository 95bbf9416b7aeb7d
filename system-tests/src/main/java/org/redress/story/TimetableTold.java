package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;

/** The dates of a complaint: what is due when, what met it, how late. Dates of remedies are told with the remedies. */
final class TimetableTold {

    private final Page page;
    private final Words words;

    TimetableTold(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    void tell(JsonNode timetable) {
        page.text(2, "The dates, as of " + words.date(timetable.path("asOf")));
        for (JsonNode deadline : timetable.path("deadlines")) {
            if (!deadline.hasNonNull("remedyId")) {
                page.hanging(4, "- ", line(deadline));
            }
        }
    }

    private String line(JsonNode deadline) {
        StringBuilder line = new StringBuilder(words.of(deadline.path("rule").asText()))
                .append(", counted from ")
                .append(start(deadline.path("startOn")))
                .append(": due ")
                .append(either(deadline, "dueOn", "dueBetween"));
        if (deadline.hasNonNull("capOn") || deadline.hasNonNull("capBetween")) {
            line.append(", at the very latest ").append(either(deadline, "capOn", "capBetween"));
        }
        line.append("; ").append(standing(deadline));
        append(line, deadline, " (", "startNote", ")");
        append(line, deadline, " [", "citation", "]");
        return line.toString();
    }

    private String start(JsonNode startOn) {
        String start = words.date(startOn);
        return start.startsWith("between") ? "a day " + start : start;
    }

    private String standing(JsonNode deadline) {
        String status = deadline.path("status").asText();
        if (status.equals("missed") && deadline.path("owedBy").asText().equals("complainant")) {
            return words.of("passed");
        }
        StringBuilder standing = new StringBuilder(words.of(status));
        if (deadline.hasNonNull("metOn")) {
            standing.append(", done ").append(words.date(deadline.get("metOn")));
        }
        append(standing, deadline, ", working day ", "metOnWorkingDay", "");
        append(standing, deadline, ", working days late: ", "workingDaysLate", "");
        return standing.toString();
    }

    private String either(JsonNode deadline, String day, String span) {
        return words.date(deadline.hasNonNull(day) ? deadline.get(day) : deadline.path(span));
    }

    private void append(StringBuilder line, JsonNode deadline, String before, String field, String after) {
        if (deadline.hasNonNull(field) && !deadline.get(field).asText().equals("0")) {
            line.append(before).append(deadline.get(field).asText()).append(after);
        }
    }
}
