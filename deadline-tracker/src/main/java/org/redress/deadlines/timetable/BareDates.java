package org.redress.deadlines.timetable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes from the dates of a fact the words that say where they were found: words are not the tracker's to keep. */
final class BareDates {
    private BareDates() {}

    static JsonNode of(JsonNode fact) {
        if (fact instanceof ObjectNode object && object.has("precision")) {
            object.remove("source");
        }
        fact.forEach(BareDates::of);
        return fact;
    }
}
