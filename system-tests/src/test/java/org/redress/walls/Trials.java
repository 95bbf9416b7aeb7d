package org.redress.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.local.Suite;

/** Tries cells of the table against the running services, from inside a seeded council and from outside. */
final class Trials {

    private static final String OTHER_COUNCIL = "E10000012";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** What shows that a request was not looked at as it should have been: it was not let in, or never got that far. */
    private static final Set<Integer> NOT_LET_IN = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 428, 429);

    private static final Map<Trial.Outcome, String> ANSWERS = Map.of(
            Trial.Outcome.NOT_SIGNED_IN, "401 not-signed-in",
            Trial.Outcome.ROLE_NOT_ALLOWED, "403 role-not-allowed",
            Trial.Outcome.COUNCIL_NOT_SERVED, "403 council-not-served",
            Trial.Outcome.NOT_FOUND, "404 not-found");

    private final Http http;
    private final World world;
    private final Bodies bodies;

    Trials(Suite suite, World world) {
        this.http = new Http(suite);
        this.world = world;
        this.bodies = new Bodies(world);
    }

    /** All cells of an endpoint: each role with each kind of council, and no token. */
    static List<Trial> of(Endpoint endpoint, RoleTable.Row row) {
        List<Trial> trials = new ArrayList<>();
        trials.add(new Trial(endpoint, row, null, Trial.Whose.NONE));
        for (String role : RoleTable.ROLES.keySet()) {
            Stream.of(Trial.Whose.values()).forEach(whose -> trials.add(new Trial(endpoint, row, role, whose)));
        }
        return trials;
    }

    /** What is wrong with the answer, if anything. */
    Optional<String> fault(Trial trial) {
        Reply reply = send(trial, Addresses.in(world, trial.endpoint()));
        String wanted = ANSWERS.get(trial.outcome());
        if (wanted == null
                ? NOT_LET_IN.contains(reply.status()) || reply.status() >= 500
                : !wanted.equals(reply.status() + " " + reply.problem())) {
            return Optional.of(trial + ": not " + (wanted == null ? "let in" : wanted) + " but " + reply);
        }
        if (trial.whose() != Trial.Whose.OWN && trial.row().cells().get(role(trial)) != Cell.ANY) {
            Optional<String> told = told(trial, reply);
            if (told.isPresent()) {
                return told;
            }
        }
        return trial.outcome() == Trial.Outcome.NOT_FOUND ? differs(trial, reply) : Optional.empty();
    }

    /** Another's thing must be answered as nothing at all is. */
    private Optional<String> differs(Trial trial, Reply reply) {
        Reply ofNothing = send(trial, Addresses.ofNothing(trial.endpoint()));
        return likeAnyOther(reply).equals(likeAnyOther(ofNothing))
                ? Optional.empty()
                : Optional.of(trial + ": answers " + reply + " but of nothing " + ofNothing);
    }

    private static String likeAnyOther(Reply reply) {
        return reply.status()
                + ID.matcher(reply.text()).replaceAll("<id>")
                + reply.headers().firstValue("Retry-After")
                + reply.headers().firstValue("ETag");
    }

    private Optional<String> told(Trial trial, Reply reply) {
        String address = Addresses.in(world, trial.endpoint());
        String sent = trial.endpoint().takesBody() ? bodies.of(trial.endpoint()).text() : "";
        return world.secrets().stream()
                .filter(secret -> reply.text().contains(secret) && !address.contains(secret) && !sent.contains(secret))
                .findFirst()
                .map(secret -> trial + ": tells " + secret + " in " + reply);
    }

    private static String role(Trial trial) {
        return trial.role() == null ? RoleTable.ROLES.keySet().iterator().next() : trial.role();
    }

    private Reply send(Trial trial, String address) {
        Endpoint endpoint = trial.endpoint();
        Http.Request request = http.to(endpoint.service(), endpoint.method(), address);
        if (trial.role() != null) {
            request.as(council(trial.whose()), trial.role());
        }
        if (endpoint.takes("header", "If-Match")) {
            request.with("If-Match", "\"1\"");
        }
        if (endpoint.takes("header", "Idempotency-Key")) {
            request.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        return (endpoint.takesBody() ? request.body(bodies.of(endpoint)) : request).send();
    }

    private String council(Trial.Whose whose) {
        return switch (whose) {
            case OWN -> world.council();
            case OTHER -> OTHER_COUNCIL;
            case NONE -> null;
        };
    }
}
