package org.redress.intake.triage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of a list as they are looked for: at each place one of several, directly after one another or, behind an ellipsis,
 * with up to four words between. A phrase never reaches from one sentence into the next.
 */
record Phrase(List<Place> places) {
    private static final int WIDEST_GAP = 4;

    /**
     * @param words stems, and names of words that stand for one another, any of which may stand here
     * @param reach how many words behind the one before it may stand; 1 is directly behind
     */
    record Place(Set<String> words, int reach) {
        boolean holds(StemmedText.Word word) {
            return words.contains(word.stem()) || word.name() != null && words.contains(word.name());
        }
    }

    /**
     * @param written as in the lists: "a|b" for either, "{name}" for the words of that name, "…" for a gap
     * @throws IllegalArgumentException where it names words that there are not, or begins or ends with a gap
     */
    static Phrase of(String written, Alike alike) {
        List<Place> places = new ArrayList<>();
        int reach = 1;
        for (String part : written.split(" ")) {
            if (part.equals("…")) {
                reach = 1 + WIDEST_GAP;
            } else {
                places.add(new Place(words(part, alike), reach));
                reach = 1;
            }
        }
        if (places.isEmpty() || reach > 1 || places.get(0).reach() > 1) {
            throw new IllegalArgumentException("a phrase begins and ends with a word: " + written);
        }
        return new Phrase(List.copyOf(places));
    }

    private static Set<String> words(String part, Alike alike) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : part.split("\\|")) {
            if (word.startsWith("{") && !alike.has(word)) {
                throw new IllegalArgumentException("no words are called " + word);
            }
            words.add(word.startsWith("{") ? word : Stems.one(word));
        }
        return Set.copyOf(words);
    }

    Set<String> firstWords() {
        return places.get(0).words();
    }

    boolean hasGap() {
        return places.stream().anyMatch(place -> place.reach() > 1);
    }

    /** The last word of the phrase where its first is the text's word at the index; -1 where it does not stand there. */
    int lastWord(StemmedText text, int index) {
        return places.get(0).holds(text.word(index)) ? lastWord(text, index, 1) : -1;
    }

    private int lastWord(StemmedText text, int reached, int next) {
        if (next == places.size()) {
            return reached;
        }
        Place place = places.get(next);
        int sentence = text.word(reached).sentence();
        for (int i = reached + 1; i <= reached + place.reach() && i < text.size(); i++) {
            if (text.word(i).sentence() != sentence) {
                return -1;
            }
            int last = place.holds(text.word(i)) ? lastWord(text, i, next + 1) : -1;
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }
}
