package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.local.Suite;
import org.redress.story.Eventually;
import org.redress.story.RunningSuite;

/** Events that somebody wrote straight to the topics, in the name of one council and about another's complaint. */
@Tag("suite")
@Tag("fuzz")
class ForgedEventsTest {

    private static final String KENT = "E10000016";
    private static final String ESSEX = "E10000012";
    private static final String REGISTERED = "complaint-registered";
    private static final Path SAMPLES = RoleTableTest.ROOT.resolve("docs/events");
    private static final Map<String, String> TOPICS = EventTopics.byType();

    /** What no service acts upon. */
    private static final Set<String> FOR_OTHERS =
            Set.of("alert-acknowledged", "alert-raised", "case-closed", "case-opened", "decision-linked");

    /** Where an event is put that has had no effect: refused, or waiting for a complaint of its council that never comes. */
    private static final Set<String> SET_ASIDE = Set.of("held_event", "waiting_event");

    /** Tables of alerts and of when to look next, and where the history ends, which moves with them. */
    private static final List<String> OF_THE_CLOCK =
            List.of("deadlines.alert ", "deadlines.due_tick ", "deadlines.history_head ");

    private static final Pattern BY_THE_CLOCK = Pattern.compile(",clock,tick,");

    private final Suite suite = RunningSuite.shared();
    private final Databases databases = new Databases(suite);
    private final World world = World.of(suite, KENT);
    private final String complaint = world.thing("", "complaints");

    @Test
    void change_nothing_and_are_set_aside() throws IOException {
        // Given
        Set<String> before = settled();
        Map<String, UUID> forged = new TreeMap<>();

        // When
        try (Forger forger = new Forger(suite)) {
            for (String type : types()) {
                forged.put(type, forger.send(TOPICS.get(type), complaint, ESSEX, complaint, type, sample(type)));
            }
        }
        assertEquals(FOR_OTHERS, Set.copyOf(unread(forged)));
        Set<String> after = rowsOfTheComplaint();
        Reply afterwards = withdrawnByItsOwnCouncil();

        // Then
        assertAll(
                () -> assertEquals(List.of(), withEffect(forged)),
                () -> assertEquals(Set.of(), difference(before, after)),
                () -> assertEquals(Set.of(), producedFor(ESSEX, forged)),
                () -> assertEquals(201, afterwards.status(), afterwards::toString));
        System.out.printf("Walls: %d forged events set aside%n", forged.size());
        Eventually.isTrue("the complaint's own events go on", () -> new Http(suite)
                .to("router", "GET", "/v1/complaints/" + complaint + "/routing")
                .as(KENT, "complaints-officer")
                .send()
                .text()
                .contains("withdrawn"));
    }

    private Reply withdrawnByItsOwnCouncil() {
        return new Http(suite)
                .to("intake", "POST", "/v1/complaints/" + complaint + "/withdrawal")
                .as(KENT, "complaints-officer")
                .body(Content.json("{\"on\": \"2025-03-20\", \"madeBy\": \"complainant\", \"form\": \"written\"}"))
                .send();
    }

    /** In which tables of the services the event stands, whatever the service. */
    private Set<String> whereabouts(UUID event) {
        return Stream.of("inbox", "held_event", "waiting_event")
                .filter(table -> Api.MODULES.keySet().stream().anyMatch(service -> !databases
                        .texts(service, "select 1 from " + table + " where event_id = ?", event)
                        .isEmpty()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of events about the complaint that services sent in the council's name. */
    private Set<String> producedFor(String council, Map<String, UUID> forged) {
        return new Topics(suite)
                .all().stream()
                        .filter(message -> council.equals(message.headers().get("ce_council")))
                        .filter(message -> message.whole().contains(complaint))
                        .filter(message -> !forged.containsValue(
                                UUID.fromString(message.headers().get("ce_id"))))
                        .map(message -> message.headers().get("ce_type"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of those that stand nowhere, once all that are read must have been. */
    private Set<String> unread(Map<String, UUID> forged) {
        Set<String> unread = new TreeSet<>(forged.keySet());
        try {
            Eventually.isTrue("each was read by some service", () -> {
                unread.removeIf(type -> !whereabouts(forged.get(type)).isEmpty());
                return FOR_OTHERS.containsAll(unread);
            });
        } catch (ConditionTimeoutException toldByWhatIsLeft) {
            return unread;
        }
        return unread;
    }

    private List<String> withEffect(Map<String, UUID> forged) {
        return forged.entrySet().stream()
                .filter(event -> !SET_ASIDE.containsAll(whereabouts(event.getValue())))
                .map(event -> event.getKey() + " is in " + whereabouts(event.getValue()))
                .toList();
    }

    /** When the news of the seeded complaint has reached everyone. */
    private Set<String> settled() {
        Set<String> seen = new TreeSet<>();
        Eventually.isTrue("nothing more is told of the complaint", () -> {
            Set<String> now = rowsOfTheComplaint();
            boolean same = now.equals(seen);
            seen.clear();
            seen.addAll(now);
            return same
                    && databases.texts("deadlines", "select 1 from outbox").isEmpty()
                    && databases
                            .texts("deadlines", "select 1 from due_tick where next_at <= now()")
                            .isEmpty();
        });
        return seen;
    }

    /** But for what the tracker's clock writes by itself meanwhile. */
    private Set<String> rowsOfTheComplaint() {
        return databases.about(complaint, KENT).entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(row -> table.getKey() + " " + row))
                .filter(row -> OF_THE_CLOCK.stream().noneMatch(row::startsWith))
                .filter(row -> !(row.startsWith("deadlines.history ")
                        && BY_THE_CLOCK.matcher(row).find()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> difference(Set<String> before, Set<String> after) {
        Set<String> changed = new TreeSet<>(before);
        changed.removeAll(after);
        after.stream().filter(row -> !before.contains(row)).forEach(changed::add);
        return changed;
    }

    /** Every type there is, and last the one that would start a complaint: it holds up what comes after it. */
    private static List<String> types() {
        return TOPICS.keySet().stream()
                .sorted(Comparator.comparing((String type) -> type.equals(REGISTERED))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The sample, about the complaint and its track instead of those in it. */
    private String sample(String type) throws IOException {
        return Files.readString(SAMPLES.resolve(type + ".json"))
                .replace("00000000-0000-7000-8000-0000000000a1", complaint)
                .replace("00000000-0000-7000-8000-000000000071", world.thing("", "tracks"));
    }
}
