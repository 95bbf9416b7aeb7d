package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the services know of a complaint. */
final class Whereabouts {

    private final Portal portal;

    Whereabouts(Doors doors) {
        this.portal = new Portal(doors);
    }

    /** Whether it was routed, its date was set, and intake has heard of both. */
    boolean complete(String complaint) throws IOException, InterruptedException {
        JsonNode view = read("intake", "/v1/complaints/" + complaint);
        return view.path("routingStatus").asText().equals("decided")
                && !view.path("nextDeadlines").isEmpty()
                && stage1Deadlines(complaint) > 0;
    }

    List<String> registeredAs(String mark) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        read("intake", "/v1/complaints?externalReference=" + mark)
                .path("items")
                .forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }

    int tracks(String complaint) throws IOException, InterruptedException {
        return read("router", "/v1/complaints/" + complaint + "/routing")
                .path("tracks")
                .size();
    }

    int stage1Deadlines(String complaint) throws IOException, InterruptedException {
        int count = 0;
        for (JsonNode deadline :
                read("deadlines", "/v1/complaints/" + complaint + "/timetable").path("deadlines")) {
            count += deadline.path("rule").asText().equals("CA-S1-RESP") ? 1 : 0;
        }
        return count;
    }

    private JsonNode read(String service, String path) throws IOException, InterruptedException {
        return portal.get(service, path, Registrations.COUNCIL);
    }
}
