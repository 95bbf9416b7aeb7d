package org.redress.platform.json;

/** Which characters can be stored and shown exactly as they were sent: no control characters, no half of a surrogate pair. */
public final class PlainCharacters {
    private PlainCharacters() {}

    /** @param lines whether the text may have several lines, so that line ends and tabs are allowed */
    public static boolean only(CharSequence text, boolean lines) {
        return text.codePoints().allMatch(character -> isAllowed(character, lines));
    }

    private static boolean isAllowed(int character, boolean lines) {
        if (lines && (character == '\n' || character == '\r' || character == '\t')) {
            return true;
        }
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
