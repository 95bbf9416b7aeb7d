package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.local.Suite;
import org.redress.story.RunningSuite;

/** What is searched for or counted by one council shows nothing of another's, however it is asked. */
@Tag("suite")
class ListsTest {

    private static final String REDBRIDGE = "E09000026";
    private static final String ESSEX = "E10000012";
    private static final String MANAGER = "complaints-manager";

    private static Suite suite;
    private static Http http;
    private static World world;
    private static List<Endpoint> lists;

    @BeforeAll
    static void seed() {
        suite = RunningSuite.shared();
        http = new Http(suite);
        World.of(suite, REDBRIDGE);
        world = World.of(suite, REDBRIDGE); // two of everything: no list ends with its first item
        RoleTable table = RoleTable.read(RoleTableTest.PAGE);
        lists = Api.running(suite).stream()
                .filter(endpoint -> endpoint.reads())
                .filter(endpoint -> table.row(endpoint).cells().get(MANAGER) == Cell.YES)
                .filter(endpoint -> !table.row(endpoint).namesAThing())
                .toList();
    }

    @Test
    void a_search_finds_what_is_the_councils_own_and_nothing_of_anothers() {
        // Given
        List<String> searches =
                lists.stream().flatMap(list -> searches(list).stream()).toList();

        // When
        List<String> own = searches.stream()
                .filter(search -> tells(ask(search, REDBRIDGE), search))
                .toList();
        List<String> leaks = searches.stream()
                .filter(search -> tells(ask(search, ESSEX), search))
                .toList();

        // Then
        System.out.printf("Walls: %d searches, %d of them find what is one's own%n", searches.size(), own.size());
        assertEquals(List.of(), leaks);
        assertTrue(own.size() >= 4, () -> "only these find anything: " + own);
    }

    @Test
    void a_cursor_of_another_council_leads_nowhere() {
        // Given
        List<String> leaks = new ArrayList<>();
        int followed = 0;

        // When
        for (Endpoint list : lists) {
            if (list.takes("query", "cursor")) {
                String first = list.service() + " " + list.path() + "?limit=1";
                String next = ask(first, REDBRIDGE).json().path("next").asText();
                followed += next.isEmpty() ? 0 : 1;
                String search = first + "&cursor=" + encoded(next);
                if (tells(ask(search, ESSEX), search)) {
                    leaks.add(search);
                }
            }
        }

        // Then
        assertEquals(List.of(), leaks);
        assertTrue(followed >= 3, "complaints, decisions, remedies");
    }

    /** The list as it is, and with each of its parameters set to what would find the seeded things. */
    private static List<String> searches(Endpoint list) {
        List<String> searches = new ArrayList<>(List.of(list.service() + " " + list.path()));
        for (JsonNode parameter : list.parameters("query")) {
            String name = parameter.path("name").asText();
            wanted(list, name)
                    .forEach(value -> searches.add(
                            list.service() + " " + list.path() + "?limit=200&" + name + "=" + encoded(value)));
        }
        return searches;
    }

    private static List<String> wanted(Endpoint list, String parameter) {
        Map<String, List<String>> known = Map.of(
                "reference", List.of(world.thing("", "reference"), world.thing("", "decisionReference")),
                "externalReference", List.of(world.thing("", "externalReference")),
                "complaintId", List.of(world.thing("", "complaints")),
                "caseId", List.of(world.thing("", "complaints")),
                "decisionId", List.of(world.thing("", "decisions"), world.thing("deadlines", "decisions")),
                "remedyId", List.of(world.thing("", "remedies")),
                "dueBefore", List.of("2099-01-01"),
                "state", List.of("raised", "acknowledged", "passed_over"),
                "status", List.of("agreed", "open", "missed"));
        return known.getOrDefault(parameter, List.of());
    }

    private static Reply ask(String search, String council) {
        String[] parts = search.split(" ", 2);
        Reply reply = http.to(parts[0], "GET", parts[1]).as(council, MANAGER).send();
        assertTrue(reply.status() < 500, () -> search + ": " + reply);
        return reply;
    }

    private static boolean tells(Reply reply, String search) {
        return world.secrets().stream()
                .anyMatch(secret ->
                        reply.text().contains(secret) && !search.contains(secret) && !search.contains(encoded(secret)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
