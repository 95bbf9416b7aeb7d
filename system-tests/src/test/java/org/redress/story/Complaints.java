package org.redress.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Complaints for tests: a parent's complaint about help for a child in need. */
final class Complaints {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PLAIN =
            """
            {"receivedOn": "2025-03-03", "nature": "complaint",
             "children": [{"relationship": "parent"}],
             "elements": [{"function": "section_17_support", "functionSource": "officer", "heads": ["delay"]}]}
            """;

    private Complaints() {}

    static String about(String mark) {
        return about(mark, "");
    }

    /** The complaint with fields added or put in place of its own. */
    static String about(String mark, String instead) {
        try {
            ObjectNode complaint = (ObjectNode) JSON.readTree(PLAIN);
            complaint.put("externalReference", mark);
            complaint.setAll((ObjectNode) JSON.readTree("{" + instead + "}"));
            return complaint.toString();
        } catch (JsonProcessingException wrongTest) {
            throw new IllegalArgumentException(instead, wrongTest);
        }
    }
}
