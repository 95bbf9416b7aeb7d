package org.redress.remedies;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.redress.platform.http.Problems;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.London;

/**
 * Which days a date given to the registry may lie on (dates.yaml): none before the procedure began to exist; that of a fact
 * not after today, that of something planned not too far ahead.
 */
@ApplicationScoped
public class FactDays {

    private final Clock clock;
    private final LimitsFile limits;

    private record Earliest(LocalDate day, String source, String confidence) {}

    private record Planned(Period furthestAhead, String source, String confidence) {}

    private record LimitsFile(Earliest earliest, Planned planned) {}

    public FactDays(Clock clock) {
        this.clock = clock;
        try (InputStream yaml = FactDays.class.getResourceAsStream("/dates.yaml")) {
            limits =
                    YAMLMapper.builder().addModule(new JavaTimeModule()).build().readValue(yaml, LimitsFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 400 where the date cannot be that of a fact. Both ends must be possible; a month may run to its own end. */
    public void check(String field, FactDate date) {
        checkNotBeforeAll(field, date);
        LocalDate last = date.precision() == FactDate.Precision.MONTH
                ? YearMonth.from(today()).atEndOfMonth()
                : today();
        if (isAfter(date.earliest(), today()) || isAfter(date.latest(), last)) {
            throw Problems.invalid(field, field + " lies in the future; today is " + today() + ".");
        }
    }

    /** 400 where something cannot be planned for that date; null is none. */
    public void checkPlanned(String field, FactDate date) {
        if (date == null) {
            return;
        }
        checkNotBeforeAll(field, date);
        if (isAfter(date.earliest(), lastPlanned()) || isAfter(date.latest(), lastPlanned())) {
            throw Problems.invalid(field, field + " lies too far ahead: the last day is " + lastPlanned() + ".");
        }
    }

    private void checkNotBeforeAll(String field, FactDate date) {
        LocalDate first = limits.earliest().day();
        if (isBefore(date.earliest(), first) || isBefore(date.latest(), first)) {
            throw Problems.invalid(field, field + " lies before " + first + ", when the procedure began.");
        }
    }

    private LocalDate lastPlanned() {
        return today().plus(limits.planned().furthestAhead());
    }

    private static boolean isBefore(Optional<LocalDate> end, LocalDate limit) {
        return end.filter(day -> day.isBefore(limit)).isPresent();
    }

    private static boolean isAfter(Optional<LocalDate> end, LocalDate limit) {
        return end.filter(day -> day.isAfter(limit)).isPresent();
    }

    /** The day in London. */
    public LocalDate today() {
        return London.today(clock);
    }
}
