package org.redress.intake.erasure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The services that hold something of a complaint too, by the topic they tell on. */
final class OtherServices {
    private static final Map<String, String> BY_TOPIC =
            Map.of("procedures", "router", "deadlines", "deadlines", "remedies", "remedies");

    private OtherServices() {}

    static List<String> all() {
        return BY_TOPIC.values().stream().sorted().toList();
    }

    static Optional<String> tellingOn(String topic) {
        return Optional.ofNullable(BY_TOPIC.get(topic));
    }
}
