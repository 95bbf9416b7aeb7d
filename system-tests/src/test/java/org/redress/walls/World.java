package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.local.Suite;
import org.redress.story.Eventually;

/** Real things of one council in all four services: a complaint, and what hangs on it. */
final class World {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFICER = "complaints-officer";

    private static final Pattern THING = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Suite suite;
    private final Http http;
    private final String council;
    private final Random random = new Random();
    private final Map<String, String> things = new HashMap<>();
    private final Set<String> secrets = new LinkedHashSet<>();

    private World(Suite suite, Http http, String council) {
        this.suite = suite;
        this.http = http;
        this.council = council;
    }

    static World of(Suite suite, String council) {
        World world = new World(suite, new Http(suite), council);
        world.seed();
        return world;
    }

    String council() {
        return council;
    }

    /** The thing that stands behind such a word in an address, such as {@code complaints}; null where there is none. */
    String thing(String service, String word) {
        return things.getOrDefault(service + " " + word, things.get(word));
    }

    /** From now on this stands behind the word. */
    void remember(String word, String thing) {
        things.put(word, thing);
    }

    /** Of all that has one. */
    Collection<String> ids() {
        return things.values().stream().filter(ID.asMatchPredicate()).sorted().toList();
    }

    /** What nobody of another council may ever be told. */
    Set<String> secrets() {
        return secrets;
    }

    /** A reference of the Ombudsman's that no decision bears yet. */
    String newReference() {
        return "%02d %03d %03d".formatted(random.nextInt(10, 100), random.nextInt(1000), random.nextInt(1000));
    }

    /** The body, with things in place of the words for them. */
    JsonNode filled(String service, JsonNode body) {
        return json(THING.matcher(body.toString())
                .replaceAll(word -> Matcher.quoteReplacement(
                        word.group(1).equals("newReference") ? newReference() : thing(service, word.group(1)))));
    }

    private void seed() {
        String mark = "walls-" + UUID.randomUUID();
        JsonNode complaint = post("intake", "/v1/complaints", complaint(mark));
        String id = complaint.path("id").asText();
        keep("complaints", id);
        keep("reference", complaint.path("reference").asText());
        keep("externalReference", mark);
        secrets.add("Secret " + mark);
        Eventually.isTrue(
                "the complaint is known everywhere",
                () -> get("router", "/v1/complaints/" + id + "/routing").isGood()
                        && get("deadlines", "/v1/complaints/" + id + "/timetable")
                                .isGood());
        JsonNode routing = get("router", "/v1/complaints/" + id + "/routing").json();
        keep("tracks", routing.at("/tracks/0/id").asText());
        keep("elements", routing.at("/tracks/0/elements/0/id").asText());
        seedDecision(id);
        things.put("calendars", "england-and-wales");
        things.put("time-limits", "CA-S1-RESP");
        things.put("rules", get("router", "/v1/rules").json().findValue("id").asText());
        things.putAll(HeldEvents.seed(suite, council, id));
        new Seeds(suite, this).sow();
    }

    private void seedDecision(String complaint) {
        String reference = newReference();
        String[] decision = new String[1];
        Eventually.isTrue("the registry knows the complaint", () -> {
            Reply reply = send("remedies", "/v1/decisions", decision(reference, complaint));
            decision[0] = reply.json().path("id").asText();
            return reply.isGood();
        });
        keep("decisions", decision[0]);
        keep("decisionReference", reference);
        JsonNode shown = get("remedies", "/v1/decisions/" + decision[0]).json();
        keep("remedies", shown.at("/remedies/0/id").asText());
        Reply evidence = http.to("remedies", "POST", "/v1/remedies/" + things.get("remedies") + "/evidence")
                .as(council, OFFICER)
                .body(Content.form(json("{\"file\": \"A letter was sent.\"}"), "letter.txt"))
                .send();
        keep("evidence", evidence.json().path("id").asText());
        String withoutComplaint = post("remedies", "/v1/decisions", decision(newReference(), null))
                .path("id")
                .asText();
        things.put("deadlines decisions", withoutComplaint);
        secrets.add(withoutComplaint);
        Eventually.isTrue("the tracker knows the decision", () -> get(
                        "deadlines", "/v1/decisions/" + withoutComplaint + "/timetable")
                .isGood());
    }

    void keep(String word, String thing) {
        if (thing.isEmpty()) {
            throw new IllegalStateException("Nothing became of the seeded " + word);
        }
        things.put(word, thing);
        secrets.add(thing);
    }

    private JsonNode post(String service, String path, String body) {
        Reply reply = send(service, path, body);
        if (!reply.isGood()) {
            throw new IllegalStateException(path + ": " + reply);
        }
        return reply.json();
    }

    private Reply send(String service, String path, String body) {
        return http.to(service, "POST", path)
                .as(council, OFFICER)
                .body(Content.json(body))
                .send();
    }

    private Reply get(String service, String path) {
        return http.to(service, "GET", path).as(council, OFFICER).send();
    }

    private static String complaint(String mark) {
        return """
                {"receivedOn": "2025-03-03", "externalReference": "%1$s", "narrative": "Secret %1$s",
                 "complainant": {"name": "Secret %1$s"}, "children": [{"relationship": "parent", "age": "under_16"}],
                 "elements": [{"function": "section_17_support", "functionSource": "officer", "summary": "Secret %1$s"},
                              {"function": "not_stated"}]}
                """
                .formatted(mark);
    }

    private static String decision(String reference, String complaint) {
        return """
                {"reference": "%s", "complaintId": %s, "state": "final", "decidedOn": "2025-06-02",
                 "outcome": "upheld", "evidenceRequested": true,
                 "remedies": [{"kind": "apology", "within": "P1M"}]}
                """
                .formatted(reference, complaint == null ? null : '"' + complaint + '"');
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
