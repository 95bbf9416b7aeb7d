package org.redress.intake.triage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.codes.Head;
import org.redress.intake.rules.RuleFile;
import org.redress.platform.json.CodeNames;

/** The lists of words under {@code rules/triage}, ready to be looked for in a text. */
final class Lists {
    /** The topic of words that tell of children's social care without telling which function. */
    static final String SOCIAL_CARE = "social_care";

    /** What a function means for the procedure. */
    enum Kind {
        STATUTORY,
        ELSEWHERE,
        REVIEW,
        FOLLOWS
    }

    record FunctionWords(CouncilFunction function, Kind kind, String source, Map<String, Double> words) {}

    @JsonIgnoreProperties({"validFrom", "confidence"})
    record Functions(List<FunctionWords> functions) {}

    record HeadWords(Head head, Map<String, Double> words) {}

    @JsonIgnoreProperties({"validFrom", "confidence", "source"})
    record Heads(List<HeadWords> heads) {}

    @JsonIgnoreProperties({"validFrom", "confidence", "source"})
    record SocialCare(Map<String, Double> words) {}

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, List<Sign>> byFirstWord = new HashMap<>();
    private final Set<List<Object>> known = new HashSet<>();
    private final Alike alike = Alike.read();

    private Lists() {}

    static Lists read() {
        Lists lists = new Lists();
        RuleFile.read("triage/functions.yaml", Functions.class).functions().forEach(function -> {
            String code = CodeNames.of(function.function());
            lists.kinds.put(code, function.kind());
            lists.add(code, function.words());
        });
        lists.add(
                SOCIAL_CARE,
                RuleFile.read("triage/statutory.yaml", SocialCare.class).words());
        RuleFile.read("triage/heads.yaml", Heads.class)
                .heads()
                .forEach(head -> lists.add(CodeNames.of(head.head()), head.words()));
        return lists;
    }

    /**
     * Every sign that stands in the text, once, in the order in which they are met. Words that are part of longer ones count
     * with those alone.
     */
    List<Found> in(String narrative) {
        StemmedText text = StemmedText.of(narrative, alike);
        List<Found> everywhere = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            StemmedText.Word word = text.word(i);
            find(byFirstWord.getOrDefault(word.stem(), List.of()), text, i, everywhere);
            find(byFirstWord.getOrDefault(word.name(), List.of()), text, i, everywhere);
        }
        Map<Sign, Found> met = new LinkedHashMap<>();
        Longest longest = new Longest(everywhere);
        everywhere.stream()
                .filter(found -> !longest.swallows(found))
                .forEach(found -> met.putIfAbsent(found.sign(), found));
        return List.copyOf(met.values());
    }

    private static void find(List<Sign> signs, StemmedText text, int first, List<Found> found) {
        for (Sign sign : signs) {
            int last = sign.phrase().lastWord(text, first);
            if (last >= 0) {
                found.add(new Found(sign, first, last, text.written(first, last)));
            }
        }
    }

    /** What the topic means for the procedure; null for one that is no function. */
    Kind kindOf(String topic) {
        return kinds.get(topic);
    }

    /** Whether the words speak for the statutory procedure, be it for one of its functions or for none in particular. */
    boolean isStatutory(Sign sign) {
        return sign.topic().equals(SOCIAL_CARE) || kindOf(sign.topic()) == Kind.STATUTORY;
    }

    private void add(String topic, Map<String, Double> words) {
        words.forEach((written, law) -> {
            Phrase phrase = Phrase.of(written, alike);
            if (!known.add(List.of(topic, phrase))) {
                throw new IllegalArgumentException(topic + " has the same words twice: " + written);
            }
            Sign sign = new Sign(topic, written, phrase, law);
            phrase.firstWords().forEach(first -> byFirstWord
                    .computeIfAbsent(first, none -> new ArrayList<>())
                    .add(sign));
        });
    }
}
