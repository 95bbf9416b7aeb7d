package org.redress.deadlines.choices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.limits.TimeLimits;

class CouncilChoicesTest {
    private static final String KENT = "E10000016";

    @TempDir
    Path directory;

    @Test
    void readsWhatACouncilChoseBesideWhatOthersRead() throws IOException {
        CouncilChoices choices = choices(
                """
                    timekeeping:
                      closureDays: [{date: 2026-12-29, name: Closed}]
                      lengths: {CA-S1-ACK: 3WD}
                      alerts: {at: "07:30", rungsOf: {CA-S1-RESP: [-3, 0]}, escalateTo: head_of_service}
                """);
        Timekeeping kent = choices.of(KENT);
        assertEquals(LocalDate.of(2026, 12, 29), kent.closures().get(0).date());
        assertEquals(Map.of("CA-S1-ACK", Length.parse("3WD")), kent.lengths());
        assertEquals(LocalTime.of(7, 30), kent.alerts().at());
        TimeLimits limits = TimeLimits.shipped();
        assertEquals(List.of(-3, 0), kent.alerts().of(limits.get("CA-S1-RESP")).rungs());
        assertEquals(
                List.of(-5, -2, 0),
                kent.alerts().of(limits.get("CA-S2-DELAYNOTE")).rungs());
        assertEquals(
                List.of(-10, -5, -2, 0, 1),
                kent.alerts().of(limits.get("CA-S2-RESP")).rungs());
        assertEquals(Timekeeping.USUAL, choices.of("E10000012"));
    }

    @Test
    void aCouncilThatChoseNothingHasTheUsual() throws IOException {
        assertEquals(Timekeeping.USUAL, choices("").of(KENT));
    }

    @Test
    void refusesAClosureAtAWeekendAndAMisspeltField() {
        assertThrows(
                UncheckedIOException.class,
                () -> choices("    timekeeping: {closureDays: [{date: 2026-12-27, name: A Sunday}]}\n"));
        assertThrows(UncheckedIOException.class, () -> choices("    timekeeping: {closureDay: []}\n"));
    }

    @Test
    void refusesALengthThatTheLawSets() {
        assertThrows(IllegalArgumentException.class, () -> choices("    timekeeping: {lengths: {CA-S2-RESP: 30WD}}\n"));
    }

    private CouncilChoices choices(String timekeeping) throws IOException {
        Path file = directory.resolve("councils.yaml");
        Files.writeString(
                file,
                """
                councils:
                  - gssCode: E10000016
                    name: Kent County Council
                    shortName: KENT
                """
                        + timekeeping);
        return new CouncilChoices(Optional.of(file.toString()), TimeLimits.shipped());
    }
}
