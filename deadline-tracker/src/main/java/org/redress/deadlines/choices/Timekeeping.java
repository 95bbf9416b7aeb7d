package org.redress.deadlines.choices;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redress.deadlines.calendar.BankHoliday;
import org.redress.deadlines.calendar.Length;

/**
 * What a council chose about time, in councils.yaml.
 *
 * @param closureDays days on which the council is closed; they count for the corporate procedure only, for statutory limits
 *     every other working day counts
 * @param lengths the lengths of limits that are the council's own to set, by the limit's id
 * @param alerts when it wants to be alerted, and who
 */
public record Timekeeping(List<ClosureDay> closureDays, Map<String, Length> lengths, Alerts alerts) {
    public static final Timekeeping USUAL = new Timekeeping(null, null, null);

    /** A day from Monday to Friday on which the council is closed, and why. */
    public record ClosureDay(LocalDate date, String name) {
        public ClosureDay {
            if (date == null || name == null || date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                throw new IllegalArgumentException(
                        "councils.yaml: a closure day has a date from Monday to Friday and a name: " + date);
            }
        }
    }

    public Timekeeping {
        closureDays = closureDays == null ? List.of() : List.copyOf(closureDays);
        lengths = lengths == null ? Map.of() : Map.copyOf(lengths);
        alerts = alerts == null ? Alerts.USUAL : alerts;
    }

    public List<BankHoliday> closures() {
        return closureDays.stream()
                .map(day -> new BankHoliday(day.date(), day.name(), null))
                .toList();
    }

    /** A council of councils.yaml, of which only this part is read here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OfCouncil(String gssCode, Timekeeping timekeeping) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CouncilsFile(List<OfCouncil> councils) {}
}
