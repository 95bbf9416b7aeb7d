package org.redress.remedies;

import java.util.Locale;

/** Codes are constants in Java and lower case with underscores where they are stored and where they travel. */
public final class Code {

    private Code() {}

    /** The code of a constant; null for none. */
    public static String of(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** The codes of several. */
    public static String[] of(Iterable<? extends Enum<?>> constants) {
        java.util.List<String> codes = new java.util.ArrayList<>();
        constants.forEach(constant -> codes.add(of(constant)));
        return codes.toArray(String[]::new);
    }

    /** The constant of a stored code; null for none. */
    public static <E extends Enum<E>> E read(Class<E> type, String code) {
        return code == null ? null : Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }
}
