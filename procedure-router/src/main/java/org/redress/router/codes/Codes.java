package org.redress.router.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Codes as they are written outside: in JSON, in columns, in what people are told. */
public final class Codes {
    private Codes() {}

    public static String text(Enum<?> code) {
        return code == null ? null : code.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such code */
    public static <E extends Enum<E>> E read(Class<E> type, String text) {
        return text == null ? null : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> text(code).equals(text))
                .findFirst();
    }
}
