package org.redress.intake.triage;

import java.util.Map;

/**
 * How often narratives whose codes are known bore a sign out: by topic and by the words as the lists write them. A sign
 * that no such narrative holds is absent.
 */
record Experience(Map<String, Map<String, Count>> topics) {
    static final Experience NONE = new Experience(Map.of());

    /** Under this name stands what the signs are worth for "this belongs to the statutory procedure". */
    static final String STATUTORY = "statutory";

    /**
     * @param found in how many narratives the words stand
     * @param borneOut how many of them were recorded with what the words speak for
     */
    record Count(int found, int borneOut) {
        static final Count NONE = new Count(0, 0);
    }

    Count of(String topic, String written) {
        return topics.getOrDefault(topic, Map.of()).getOrDefault(written, Count.NONE);
    }

    /** Signs of different functions may be written alike, so for the procedure the topic is part of the name. */
    Count ofStatutory(Sign sign) {
        return of(STATUTORY, nameForStatutory(sign));
    }

    static String nameForStatutory(Sign sign) {
        return sign.topic() + ": " + sign.written();
    }
}
