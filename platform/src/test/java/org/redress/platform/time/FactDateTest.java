package org.redress.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.platform.json.StoredJson;

class FactDateTest {
    private final StoredJson json = new StoredJson();

    @Test
    void aDayIsWrittenBare() {
        FactDate day = FactDate.day(LocalDate.of(2024, 2, 16));

        assertEquals("\"2024-02-16\"", json.write(day));
        assertEquals(day, json.read("\"2024-02-16\"", FactDate.class));
    }

    @Test
    void aMonthIsWrittenWithItsBoundsAndSource() {
        FactDate month = FactDate.month(YearMonth.of(2015, 7)).withSource("the decision, paragraph 9");
        String written = "{\"precision\":\"month\",\"notBefore\":\"2015-07-01\",\"notAfter\":\"2015-07-31\","
                + "\"source\":\"the decision, paragraph 9\"}";

        assertEquals(written, json.write(month));
        assertEquals(month, json.read(written, FactDate.class));
    }

    @Test
    void nothingNeedBeKnown() {
        assertEquals("{\"precision\":\"not_known\"}", json.write(FactDate.notKnown()));
        assertEquals(FactDate.notKnown(), json.read("{\"precision\":\"not_known\"}", FactDate.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2015-07\"",
                "\"16.02.2024\"",
                "5",
                "{}",
                "{\"precision\":\"day\",\"notBefore\":\"2024-02-16\"}",
                "{\"precision\":\"day\",\"notBefore\":\"2024-02-16\",\"notAfter\":\"2024-02-17\"}",
                "{\"precision\":\"month\",\"notBefore\":\"2015-07-31\",\"notAfter\":\"2015-08-01\"}",
                "{\"precision\":\"not_known\",\"notBefore\":\"2024-02-17\",\"notAfter\":\"2024-02-16\"}"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThrows(UncheckedIOException.class, () -> json.read(text, FactDate.class));
    }

    @Test
    void itsSourceIsOneLineOfPlainTextOfALimitedLength() {
        String dated = "{\"precision\":\"not_known\",\"source\":\"%s\"}";

        assertEquals(
                "x".repeat(500),
                json.read(dated.formatted("x".repeat(500)), FactDate.class).source());
        for (String refused : List.of("x".repeat(501), "a\\u0000b", "a\\nb", "\\ud83d")) {
            UncheckedIOException refusal =
                    assertThrows(UncheckedIOException.class, () -> json.read(dated.formatted(refused), FactDate.class));
            assertTrue(refusal.getMessage().contains("plain text"), refusal.getMessage());
        }
    }
}
