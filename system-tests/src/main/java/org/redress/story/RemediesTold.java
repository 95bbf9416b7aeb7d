package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The remedies of a decision: what was agreed, by when, and how far it has come. */
final class RemediesTold {

    private final Page page;
    private final Words words;

    RemediesTold(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** Takes a page of remedies or a single one. */
    void tell(JsonNode answer) {
        page.text(2, "What was agreed to put it right");
        Iterable<JsonNode> remedies = answer.has("items") ? answer.path("items") : List.of(answer);
        for (JsonNode remedy : remedies) {
            page.hanging(4, "- ", line(remedy));
        }
    }

    private String line(JsonNode remedy) {
        StringBuilder line = new StringBuilder(words.of(remedy.path("kind").asText()));
        if (remedy.hasNonNull("amountPence")) {
            line.append(" (").append(pounds(remedy.get("amountPence").asLong())).append(")");
        }
        line.append(": ").append(due(remedy));
        line.append("; ").append(words.of(remedy.path("status").asText()));
        append(line, remedy, ", done ", "achievedOn");
        append(line, remedy, ", proof sent ", "evidenceSentOn");
        append(line, remedy, ", the Ombudsman's word of ", "outcomeOn");
        return line.toString();
    }

    private String due(JsonNode remedy) {
        if (!remedy.hasNonNull("dueOn")) {
            return words.of(remedy.path("dueState").asText());
        }
        String due = (remedy.path("immediately").asBoolean() ? "at once, and no later than " : "due ")
                + words.date(remedy.get("dueOn"));
        boolean earlierTarget = remedy.hasNonNull("internalTargetOn")
                && !remedy.get("internalTargetOn").equals(remedy.get("dueOn"));
        return earlierTarget ? due + " (a target of " + words.date(remedy.get("internalTargetOn")) + ")" : due;
    }

    private void append(StringBuilder line, JsonNode remedy, String before, String field) {
        if (remedy.hasNonNull(field)) {
            line.append(before).append(words.date(remedy.get(field)));
        }
    }

    private static String pounds(long pence) {
        return pence % 100 == 0 ? "£" + pence / 100 : "£%d.%02d".formatted(pence / 100, pence % 100);
    }
}
