package org.redress.remedies;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.redress.platform.http.Problems;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.London;

/** Which days a fact may be dated: none before the procedure began to exist (dates.yaml), none that is still to come. */
@ApplicationScoped
public class FactDays {

    private final Clock clock;
    private final LocalDate earliest;

    private record Limit(LocalDate day, String source, String confidence) {}

    private record LimitsFile(Limit earliest) {}

    FactDays(Clock clock) {
        this.clock = clock;
        try (InputStream yaml = FactDays.class.getResourceAsStream("/dates.yaml")) {
            earliest = YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(yaml, LimitsFile.class)
                    .earliest()
                    .day();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 400 where the date cannot be that of a fact; an imprecise date passes if any of its days can. */
    public void check(String field, FactDate date) {
        if (date.earliest().filter(day -> day.isAfter(today())).isPresent()) {
            throw Problems.invalid(field, field + " lies in the future; today is " + today() + ".");
        }
        if (date.latest().filter(day -> day.isBefore(earliest)).isPresent()) {
            throw Problems.invalid(field, field + " lies before " + earliest + ", when the procedure began.");
        }
    }

    /** The day in London. */
    public LocalDate today() {
        return London.today(clock);
    }
}
