package org.redress.walls;

import java.util.List;
import java.util.Random;

/** What somebody may send where something else is expected. */
final class Oddities {

    /** Half of a character, which no JSON library writes: it is put in when the text is made. */
    static final String HALF_A_CHARACTER = "@half@";

    private static final int LONG = 10_000;
    private static final int TOO_LONG = 300_000;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u202Eabc",
            "e\u0301\u0301\u0301\u0301",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\u0130stanbul \u00DF \uFB01",
            HALF_A_CHARACTER,
            "'; drop table complaint; --",
            "%s%n%x ${7*7} #{7*7} {{7*7}}",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "null",
            "true",
            "\r\nSet-Cookie: a=b",
            "\\",
            "\"");

    private static final List<String> DATES = List.of(
            "0000-00-00",
            "0001-01-01",
            "-0001-01-01",
            "2006-08-31",
            "2024-02-29",
            "2023-02-29",
            "9999-12-31",
            "+999999999-12-31",
            "2025-13-01",
            "2025-7-1",
            "2025-07-01T00:00:00Z",
            "20250701");

    /** As JSON writes them; some are too big for any number of ours. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "-0.0",
            "0.1",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e9",
            "1e400",
            "1e-400");

    private static final List<String> IDS = List.of(
            "x",
            "%00",
            "%2e%2e%2f",
            "0",
            "-1",
            "00000000-0000-0000-0000-000000000000",
            "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
            "1-1-1-1-1",
            "%F0%9F%92%A9",
            "%ff%fe",
            "a".repeat(2_000),
            "{id}".replace("{", "%7B").replace("}", "%7D"),
            ";a=b",
            "%20",
            "null");

    private final Random random;

    Oddities(Random random) {
        this.random = random;
    }

    String text() {
        int choice = random.nextInt(TEXTS.size() + 3);
        if (choice < TEXTS.size()) {
            return TEXTS.get(choice);
        }
        return choice == TEXTS.size() ? date() : "x".repeat(random.nextInt(10) == 0 ? TOO_LONG : LONG);
    }

    String date() {
        return one(DATES);
    }

    String number() {
        return one(NUMBERS);
    }

    /** For an address, encoded already. */
    String id() {
        return one(IDS);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
