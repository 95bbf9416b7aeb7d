package org.redress.intake.triage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often narratives bore the signs of the lists out. */
final class Learning {
    private Learning() {}

    static Experience from(List<Narrative> narratives, Lists lists) {
        Map<String, Map<String, Experience.Count>> topics = new TreeMap<>();
        for (Narrative narrative : narratives) {
            for (Found found : lists.in(narrative.narrative())) {
                Sign sign = found.sign();
                if (!sign.topic().equals(Lists.SOCIAL_CARE)) {
                    boolean borneOut = narrative.functions().contains(sign.topic())
                            || narrative.heads().contains(sign.topic());
                    count(topics, sign.topic(), sign.written(), borneOut);
                }
                if (lists.isStatutory(sign) && narrative.isCounted(lists)) {
                    count(
                            topics,
                            Experience.STATUTORY,
                            Experience.nameForStatutory(sign),
                            narrative.isStatutory(lists));
                }
            }
        }
        return new Experience(topics);
    }

    private static void count(
            Map<String, Map<String, Experience.Count>> topics, String topic, String name, boolean borneOut) {
        topics.computeIfAbsent(topic, first -> new TreeMap<>())
                .merge(
                        name,
                        new Experience.Count(1, borneOut ? 1 : 0),
                        (a, b) -> new Experience.Count(a.found() + b.found(), a.borneOut() + b.borneOut()));
    }
}
