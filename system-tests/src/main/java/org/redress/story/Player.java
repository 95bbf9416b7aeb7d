package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Plays a scenario against running services and compares every answer with what the scenario expects.
 *
 * <p>Events cross between the services after a request was answered. So a read is repeated until it shows what is
 * expected, and a write whose answer says {@code Retry-After} is sent again under the same Idempotency-Key, as is one that named
 * a version that has changed since. Whatever
 * is not as expected by then is a {@link Failure}; the play goes on with the calls that do not need it.
 */
final class Player {

    private static final int CHANGED_MEANWHILE = 412;

    private final Doors doors;
    private final Patience patience;
    private final Sender sender = new Sender();

    Player(Doors doors, Patience patience) {
        this.doors = doors;
        this.patience = patience;
    }

    Performance play(Scenario scenario) {
        return play(scenario, scene -> {});
    }

    /** Plays the calls in order; each that came out as expected is handed to {@code audience} at once. */
    Performance play(Scenario scenario, Consumer<Scene> audience) {
        Variables variables = new Variables();
        List<Failure> failures = new ArrayList<>();
        for (Call call : scenario.calls()) {
            List<Failure> here = play(scenario, call, variables, audience);
            failures.addAll(here);
        }
        return new Performance(scenario, failures);
    }

    private List<Failure> play(Scenario scenario, Call call, Variables variables, Consumer<Scene> audience) {
        try {
            Prepared prepared = new Prepared(scenario, call, variables);
            Answer answer = settled(prepared);
            List<Failure> failures = prepared.failuresIn(answer);
            capture(call, answer, variables);
            if (failures.isEmpty()) {
                audience.accept(new Scene(call, answer, variables));
            }
            return failures;
        } catch (Variables.NotCaptured missing) {
            return List.of(failure(scenario, call, "the call", "to be made", missing.getMessage()));
        } catch (UncheckedIOException notReached) {
            return List.of(failure(scenario, call, "the call", "an answer", String.valueOf(notReached.getCause())));
        }
    }

    /** The answer that is as expected, or the last one before patience ran out. */
    private Answer settled(Prepared prepared) {
        Patience.Wait wait = patience.within(prepared.call.within()).start();
        while (true) {
            try {
                Answer answer = prepared.send();
                if (prepared.failuresIn(answer).isEmpty() || !prepared.mayBeSentAgain(answer) || !wait.again()) {
                    return answer;
                }
            } catch (UncheckedIOException notReached) {
                if (!wait.again()) {
                    throw notReached;
                }
            }
        }
    }

    private static void capture(Call call, Answer answer, Variables variables) {
        call.capture().forEach((name, where) -> {
            if (where.startsWith("header:")) {
                answer.header(where.substring("header:".length()))
                        .ifPresent(value -> variables.put(name, new TextNode(value)));
                return;
            }
            JsonNode found = new JsonPlace(variables.in(where)).oneIn(answer.body());
            if (!found.isMissingNode()) {
                variables.put(name, found);
            }
        });
    }

    private static Failure failure(Scenario scenario, Call call, String at, String expected, String got) {
        return new Failure(scenario.name(), call.call(), call.to() + " " + call.send(), at, expected, got);
    }

    /** A call with every name replaced, ready to be sent as often as needed. */
    private final class Prepared {

        private final Scenario scenario;
        private final Call call;
        private final URI address;
        private final URI versioned;
        private final JsonNode body;
        private final String token;
        private final String key = UUID.randomUUID().toString();
        private final List<Comparison> comparisons = new ArrayList<>();

        Prepared(Scenario scenario, Call call, Variables variables) {
            this.scenario = scenario;
            this.call = call;
            this.address = doors.address(call.to()).resolve(variables.in(call.path()));
            this.versioned =
                    call.ifMatch() == null ? null : doors.address(call.to()).resolve(variables.in(call.ifMatch()));
            this.body = call.body() == null ? null : variables.in(call.body());
            this.token = doors.token(scenario.council(), call.as());
            for (Map.Entry<String, JsonNode> value : call.expect().values().entrySet()) {
                comparisons.add(new Comparison(variables.in(value.getKey()), variables.in(value.getValue())));
            }
        }

        Answer send() {
            String version = versioned == null ? null : sender.versionAt(versioned, token);
            return sender.send(call, address, token, body, key, version);
        }

        boolean mayBeSentAgain(Answer answer) {
            return call.reads()
                    || answer.header("Retry-After").isPresent()
                    || (versioned != null && answer.status() == CHANGED_MEANWHILE);
        }

        List<Failure> failuresIn(Answer answer) {
            if (answer.status() != call.expect().status()) {
                String got = answer.status() + " " + answer.text();
                return List.of(failure(
                        scenario, call, "status", String.valueOf(call.expect().status()), got));
            }
            JsonNode document = answer.body();
            return comparisons.stream()
                    .flatMap(comparison -> comparison.with(document).stream())
                    .map(wrong -> failure(scenario, call, wrong.at(), wrong.expected(), wrong.got()))
                    .toList();
        }
    }
}
