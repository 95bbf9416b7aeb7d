package org.redress.intake.triage;

import java.util.ArrayList;
import java.util.List;

/** A text as the lists are looked for in it: its words by their stems, each with its place and its sentence. */
final class StemmedText {
    private final String text;
    private final List<Word> words;

    /**
     * @param name under which it stands with others in the lists; null where it stands for itself alone
     * @param sentence the number of its sentence
     */
    record Word(String stem, String name, int start, int end, int sentence) {}

    private StemmedText(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static StemmedText of(String text, Alike alike) {
        List<Stems.Stem> stems = Stems.of(text);
        List<Word> words = new ArrayList<>(stems.size());
        int sentence = 0;
        int last = 0;
        for (int i = 0; i < stems.size(); i++) {
            Stems.Stem stem = stems.get(i);
            if (endsSentence(text, last, stem.start())) {
                sentence++;
            }
            last = stem.end();
            String next = i + 1 < stems.size() ? stems.get(i + 1).stem() : null;
            words.add(new Word(stem.stem(), alike.nameOf(stem.stem(), next), stem.start(), stem.end(), sentence));
        }
        return new StemmedText(text, words);
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The words as they were written, from the first to the last, both included. */
    String written(int first, int last) {
        return text.substring(words.get(first).start(), words.get(last).end());
    }

    private static boolean endsSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".!?;\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
