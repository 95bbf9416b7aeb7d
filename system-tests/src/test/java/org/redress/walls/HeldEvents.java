package org.redress.walls;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.redress.local.Suite;
import org.redress.story.Eventually;

/** One event in each service that its handler refused: it says nothing of what its type says. */
final class HeldEvents {

    private static final String EMPTY = "{}";

    /** A type that the service reads, and its topic. */
    private static final Map<String, String[]> READ = Map.of(
            "intake", new String[] {"procedures", "procedure-assigned"},
            "router", new String[] {"complaints", "stage-requested"},
            "deadlines", new String[] {"procedures", "step-recorded"},
            "remedies", new String[] {"procedures", "step-recorded"});

    private HeldEvents() {}

    /** Their ids by service, as the things behind {@code held-events}. */
    static Map<String, String> seed(Suite suite, String council, String complaint) {
        Map<String, String> seeded = new HashMap<>();
        try (Forger forger = new Forger(suite)) {
            READ.forEach((service, read) -> {
                // A key of its own: behind a held event everything else of its key is held too.
                String key = UUID.randomUUID().toString();
                UUID event = forger.send(read[0], key, council, complaint, read[1], EMPTY);
                seeded.put(service + " held-events", event.toString());
            });
        }
        Databases databases = new Databases(suite);
        seeded.forEach((name, event) -> Eventually.isTrue(name + " has " + event, () -> !databases
                .texts(name.split(" ")[0], "select 1 from held_event where event_id = ?", UUID.fromString(event))
                .isEmpty()));
        return seeded;
    }
}
