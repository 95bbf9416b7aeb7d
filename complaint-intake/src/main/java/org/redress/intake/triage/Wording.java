package org.redress.intake.triage;

import java.util.List;

/** A few phrases, written as in the lists of triage, any of which may stand in a text. */
public final class Wording {
    private static final Alike ALIKE = Alike.read();

    private final List<Phrase> phrases;

    private Wording(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** @throws IllegalArgumentException where a phrase makes no sense */
    public static Wording of(List<String> written) {
        return new Wording(
                written.stream().map(phrase -> Phrase.of(phrase, ALIKE)).toList());
    }

    public boolean standsIn(String text) {
        StemmedText stemmed = StemmedText.of(text, ALIKE);
        for (int i = 0; i < stemmed.size(); i++) {
            for (Phrase phrase : phrases) {
                if (phrase.lastWord(stemmed, i) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
