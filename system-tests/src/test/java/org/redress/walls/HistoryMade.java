package org.redress.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redress.local.Suite;
import org.redress.story.Eventually;

/** Cases whose history has a few entries in each of the four services. */
final class HistoryMade {

    private static final String MANAGER = "complaints-manager";
    private static final String COMPLAINT =
            "{\"children\": [{\"relationship\": \"parent\"}], \"elements\": [{\"function\": \"section_17_support\"}]}";
    private static final String DECISION =
            "{\"reference\": \"%s\", \"complaintId\": \"%s\", \"decidedOn\": \"2025-06-02\", \"outcome\": \"upheld\"}";

    private final Suite suite;
    private final Http http;
    private final String council;
    private final World world;

    private HistoryMade(Suite suite, String council) {
        this.suite = suite;
        this.http = new Http(suite);
        this.council = council;
        this.world = World.of(suite, council);
    }

    /** @param entries how many each case has at least in each service: it is read so often */
    static void ofCases(Suite suite, String council, int cases, int entries) {
        HistoryMade history = new HistoryMade(suite, council);
        List<Map<String, String>> made = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            made.add(history.oneCase());
        }
        made.forEach(one -> one.forEach((service, path) -> {
            Eventually.isTrue(path + " is known", () -> history.read(service, path));
            for (int i = 0; i < entries; i++) {
                history.read(service, path);
            }
        }));
        made.forEach(one -> one.forEach((service, path) ->
                Eventually.isTrue(path + " has its history", () -> history.length(service, path) >= entries)));
    }

    /** Where it is read, by service. */
    private Map<String, String> oneCase() {
        String complaint = made("intake", "/v1/complaints", COMPLAINT);
        String[] decision = new String[1];
        Eventually.isTrue("the registry knows the complaint", () -> {
            decision[0] = made("remedies", "/v1/decisions", DECISION.formatted(world.newReference(), complaint));
            return !decision[0].isEmpty();
        });
        return Map.of(
                "intake", "/v1/complaints/" + complaint,
                "router", "/v1/complaints/" + complaint + "/routing",
                "deadlines", "/v1/complaints/" + complaint + "/timetable",
                "remedies", "/v1/decisions/" + decision[0]);
    }

    private String made(String service, String path, String body) {
        return http.to(service, "POST", path)
                .as(council, MANAGER)
                .body(Content.json(body))
                .send()
                .json()
                .path("id")
                .asText();
    }

    private boolean read(String service, String path) {
        return http.to(service, "GET", path).as(council, MANAGER).send().isGood();
    }

    private int length(String service, String path) {
        return new Databases(suite)
                .texts(service, "select 1 from history where chain = ?", path.split("/")[3])
                .size();
    }
}
