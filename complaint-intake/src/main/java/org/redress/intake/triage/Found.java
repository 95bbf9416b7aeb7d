package org.redress.intake.triage;

/**
 * A sign in a text.
 *
 * @param first the number of its first word in the text
 * @param last the number of its last
 * @param words the very words that it was found in
 */
record Found(Sign sign, int first, int last, String words) {
    int length() {
        return last - first + 1;
    }
}
