package org.redress.intake.triage;

/**
 * Words that speak for something.
 *
 * @param topic what they speak for: the code of a function or of a head, or {@link Lists#SOCIAL_CARE}
 * @param written as in the list
 * @param law how much the law's own use of the words makes us believe it, from 0 to 1
 */
record Sign(String topic, String written, Phrase phrase, double law) {
    Sign {
        if (law <= 0 || law >= 1) {
            throw new IllegalArgumentException(topic + ": " + written + " has a number that is not between 0 and 1");
        }
    }
}
