package org.redress.router.complaint;

import java.util.Locale;

/** Codes as they stand in columns and paths. */
final class Codes {
    private Codes() {}

    static String text(Enum<?> code) {
        return code == null ? null : code.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> type, String text) {
        return text == null ? null : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
