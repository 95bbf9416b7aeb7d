package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.local.Suite;
import org.redress.story.RunningSuite;

/**
 * Requests made from the services' own descriptions, right and wrong, over HTTP. How many: {@code redress.fuzz.requests},
 * many in the profile {@code fuzz}; which: {@code redress.fuzz.seed}.
 */
@Tag("suite")
@Tag("fuzz")
class FuzzTest {

    private static final String ESSEX = "E10000012";
    private static final int REQUESTS = Integer.getInteger("redress.fuzz.requests", 1_000);
    private static final long SEED = Long.getLong("redress.fuzz.seed", 20_061_738L);
    /** A complaint that was withdrawn or closed lets little happen, so there is a new one every so often. */
    private static final int REQUESTS_PER_WORLD = Math.max(250, REQUESTS / 20);

    private static final int REQUESTS_PER_BROKEN_CONNECTION = 40;

    private static final int FAULTS_SHOWN = 25;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Suite suite = RunningSuite.shared();
    private final Http http = new Http(suite);
    private final Verdict verdict = new Verdict();
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Set<String> answered = new TreeSet<>();
    private final Set<String> keysRefused = new TreeSet<>();

    @Test
    void whatever_is_sent_is_answered_well_and_stored_whole_or_not_at_all() {
        // Given
        Instant begin = Instant.now().minusSeconds(1);
        Fuzz fuzz = new Fuzz(SEED, Api.running(suite), RoleTable.read(RoleTableTest.PAGE));
        World world = null;
        System.out.printf("Walls: %d requests from seed %d%n", REQUESTS, SEED);

        // When
        for (int number = 0; number < REQUESTS; number++) {
            if (number % REQUESTS_PER_WORLD == 0) {
                world = World.of(suite, ESSEX);
                answered.addAll(world.secrets());
            }
            FuzzRequest request = fuzz.next(world);
            if (number % REQUESTS_PER_BROKEN_CONNECTION == 0 && request.content() != null) {
                BrokenConnection.sendHalfOf(request, suite, ESSEX);
            } else {
                send(number, request);
            }
        }

        // Then
        System.out.printf("Walls: answered %s%n", statuses);
        Halves halves = new Halves(suite, ESSEX, begin);
        assertAll(
                () -> assertEquals("", shown()),
                () -> assertEquals(List.of(), halves.notAnswered(answered)),
                () -> assertEquals(List.of(), halves.withoutEvent()),
                () -> assertEquals(List.of(), halves.keysWithoutAnswer()),
                () -> assertEquals(Set.of(), halves.kept(keysRefused)),
                () -> assertTrue(halves.rows() > REQUESTS / 50, "enough is stored"),
                () -> assertTrue(statuses.getOrDefault(400, 0) > REQUESTS / 10, "enough is refused"));
    }

    private void send(int number, FuzzRequest fuzzed) {
        Http.Request request = request(fuzzed);
        if (request == null) {
            return; // no HTTP client sends such a thing
        }
        Reply reply = request.send();
        statuses.merge(reply.status(), 1, Integer::sum);
        if (reply.isGood()) {
            ID.matcher(reply.text()).results().map(MatchResult::group).forEach(answered::add);
        } else if (fuzzed.headers().containsKey("Idempotency-Key")) {
            keysRefused.add(fuzzed.headers().get("Idempotency-Key"));
        }
        verdict.fault(reply)
                .ifPresent(fault -> faults.putIfAbsent(
                        fuzzed.endpoint() + " " + fault + " " + reply.status(),
                        "%s%n  request %d %s%n  answer %s %s"
                                .formatted(
                                        fault, number, fuzzed, reply.headers().map(), reply)));
    }

    private Http.Request request(FuzzRequest fuzzed) {
        try {
            Endpoint endpoint = fuzzed.endpoint();
            Http.Request request = http.to(endpoint.service(), endpoint.method(), fuzzed.address())
                    .as(table(fuzzed) == Cell.ANY ? null : ESSEX, fuzzed.role());
            if (endpoint.takes("header", "If-Match")) {
                request.with("If-Match", Etags.above(http, endpoint, fuzzed.address(), ESSEX, "complaints-manager"));
            }
            fuzzed.headers().forEach(request::with);
            return fuzzed.content() == null ? request : request.body(fuzzed.content());
        } catch (IllegalArgumentException notToBeSent) {
            return null;
        }
    }

    private static Cell table(FuzzRequest fuzzed) {
        return fuzzed.role().equals("operator") ? Cell.ANY : Cell.YES;
    }

    private String shown() {
        List<String> shown = new ArrayList<>(faults.values());
        return String.join("\n\n", shown.subList(0, Math.min(shown.size(), FAULTS_SHOWN)))
                + (shown.size() > FAULTS_SHOWN ? "\n\nand " + (shown.size() - FAULTS_SHOWN) + " more" : "");
    }
}
