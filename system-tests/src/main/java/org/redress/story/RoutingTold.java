package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the router decided, each decision with its reason and where that stands in the law. */
final class RoutingTold {

    private final Page page;
    private final Words words;

    RoutingTold(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    void tell(JsonNode routing) {
        page.text(2, "What was decided, and why");
        for (JsonNode track : routing.path("tracks")) {
            page.hanging(4, "- ", route(track));
            reasons(track).forEach(reason -> page.hanging(6, "because ", reason));
        }
        for (JsonNode review : routing.path("reviews")) {
            page.hanging(4, "- ", review(review));
        }
        for (JsonNode departure : routing.path("departures")) {
            page.hanging(4, "- ", "on the record, done wrongly: " + departure(departure));
        }
    }

    private String route(JsonNode track) {
        String destination = track.path("destination").asText("");
        String route = words.of(track.path("procedure").asText());
        return destination.isEmpty() ? route : route + ": " + words.of(destination);
    }

    /** Each reason once, although several elements may share it. */
    private Set<String> reasons(JsonNode track) {
        Set<String> reasons = new LinkedHashSet<>();
        for (JsonNode reason : track.path("reasons")) {
            reasons.add(words.sentence(reason.path("fact")) + ": " + words.sentence(reason.path("outcome")) + " ["
                    + reason.path("rule").asText() + "; "
                    + reason.path("citation").asText() + "]");
        }
        return reasons;
    }

    private String review(JsonNode review) {
        String who = review.path("blocking").asBoolean()
                ? "a person decides before this part goes on: "
                : "someone should look: ";
        return who
                + words.of(review.path("kind").asText())
                + optional(", for want of: ", review.path("missing"))
                + optional(" [", review.path("citation"), "]");
    }

    private String departure(JsonNode departure) {
        return words.of(departure.path("kind").asText()) + ", " + words.date(departure.path("on"));
    }

    private String optional(String before, JsonNode value) {
        return optional(before, value, "");
    }

    private String optional(String before, JsonNode value, String after) {
        return value.isMissingNode() || value.isNull() || value.asText().isEmpty()
                ? ""
                : before + words.sentence(value) + after;
    }
}
