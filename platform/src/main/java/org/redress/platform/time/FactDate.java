package org.redress.platform.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day on which something happened, as precisely as it is known: a day, a month, or only the bounds between which it
 * lies (both included). A bound may be missing only where nothing is known about it. Nothing here invents a day: what is
 * reckoned from an imprecise date is a span.
 *
 * <p>In JSON a day is written {@code "2024-02-16"}; everything else is an object with {@code precision},
 * {@code notBefore}, {@code notAfter} and, where given, {@code source}.
 *
 * @param source where the date was found, in the words of the person who recorded it; may be absent
 */
@JsonSerialize(using = FactDateJson.Writer.class)
@JsonDeserialize(using = FactDateJson.Reader.class)
public record FactDate(Precision precision, LocalDate notBefore, LocalDate notAfter, String source) {
    public enum Precision {
        DAY,
        MONTH,
        NOT_KNOWN
    }

    public FactDate {
        if (precision == null) {
            throw new IllegalArgumentException("precision is missing: day, month or not_known");
        }
        if (precision != Precision.NOT_KNOWN && (notBefore == null || notAfter == null)) {
            throw new IllegalArgumentException(
                    "notBefore and notAfter are both needed unless the precision is not_known");
        }
        if (precision == Precision.DAY && !notBefore.equals(notAfter)) {
            throw new IllegalArgumentException("notBefore and notAfter must be the same day when the precision is day");
        }
        if (precision == Precision.MONTH && !YearMonth.from(notBefore).equals(YearMonth.from(notAfter))) {
            throw new IllegalArgumentException(
                    "notBefore and notAfter must lie in one month when the precision is month");
        }
        if (notBefore != null && notAfter != null && notBefore.isAfter(notAfter)) {
            throw new IllegalArgumentException("notBefore lies after notAfter");
        }
    }

    public static FactDate day(LocalDate day) {
        return new FactDate(Precision.DAY, day, day, null);
    }

    public static FactDate month(YearMonth month) {
        return new FactDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth(), null);
    }

    public static FactDate between(LocalDate notBefore, LocalDate notAfter) {
        return new FactDate(Precision.NOT_KNOWN, notBefore, notAfter, null);
    }

    public static FactDate notKnown() {
        return new FactDate(Precision.NOT_KNOWN, null, null, null);
    }

    public FactDate withSource(String newSource) {
        return new FactDate(precision, notBefore, notAfter, newSource);
    }

    @JsonIgnore
    public boolean isDay() {
        return precision == Precision.DAY;
    }

    /** @throws IllegalStateException where the date is not known to the day */
    public LocalDate day() {
        if (!isDay()) {
            throw new IllegalStateException("not known to the day");
        }
        return notBefore;
    }

    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(notBefore);
    }

    public Optional<LocalDate> latest() {
        return Optional.ofNullable(notAfter);
    }
}
