package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.Suite;
import org.redress.story.RunningSuite;

/** Somebody who may do everything in a service's database changes, removes and inserts history: each is told by name. */
@Tag("suite")
class TamperingTest {

    private static final String COUNCIL = "E09000026";
    private static final int ENTRIES = 3;

    private static final String KEEP =
            """
            create table kept_history as select * from history where chain in (%1$s);
            create table kept_history_head as select * from history_head where chain in (%1$s)
            """;
    private static final String PUT_BACK =
            """
            delete from history where chain in (%1$s);
            delete from history_head where chain in (%1$s);
            insert into history table kept_history;
            insert into history_head table kept_history_head;
            drop table kept_history;
            drop table kept_history_head
            """;

    private static Suite suite;
    private static Databases databases;

    @BeforeAll
    static void makeHistory() {
        suite = RunningSuite.shared();
        databases = new Databases(suite);
        HistoryMade.ofCases(suite, COUNCIL, Tampering.KINDS.size(), ENTRIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "router", "deadlines", "remedies"})
    void each_is_found_and_named(String service) {
        // Given
        Checker checker = new Checker(suite, COUNCIL);
        Checker.Told before = checker.of(service);
        Map<String, Tampering> tampered = chains(service);
        Map<String, Long> lengths = new LinkedHashMap<>();
        tampered.keySet().forEach(chain -> lengths.put(chain, length(service, chain)));
        String theseChains = "'" + String.join("','", tampered.keySet()) + "'";
        databases.run(service, KEEP.formatted(theseChains));

        // When
        Checker.Told told;
        try {
            tampered.forEach((chain, tampering) -> databases.run(service, tampering.on(chain)));
            told = checker.of(service);
        } finally {
            databases.run(service, PUT_BACK.formatted(theseChains));
        }
        Checker.Told afterwards = checker.of(service);

        // Then
        System.out.printf("Walls: %s: %d kinds of tampering, %s%n", service, tampered.size(), told.summary());
        assertEquals(Set.of(), before.faults());
        assertEquals(0, before.exit());
        assertEquals(1, told.exit());
        assertAll(tampered.entrySet().stream()
                .map(one -> () -> assertNamed(told, one.getKey(), one.getValue(), lengths.get(one.getKey()))));
        assertEquals(
                List.of(),
                told.faults().stream()
                        .filter(fault -> tampered.keySet().stream().noneMatch(fault::contains))
                        .toList());
        assertEquals(Set.of(), afterwards.faults());
    }

    private static void assertNamed(Checker.Told told, String chain, Tampering tampering, long last) {
        List<String> lines =
                told.faults().stream().filter(fault -> fault.contains(chain)).toList();
        tampering
                .expected(last)
                .forEach(expected -> assertTrue(
                        lines.stream()
                                .anyMatch(line ->
                                        line.startsWith(COUNCIL + " chain " + chain) && line.contains(expected)),
                        () -> tampering.sql() + ": not '" + expected + "' but " + lines));
    }

    /** A chain with a few entries for each kind. */
    private static Map<String, Tampering> chains(String service) {
        List<String> chains = databases.texts(
                service,
                "select chain from history where council = ? and chain <> 'lists' group by chain having count(*) >= "
                        + ENTRIES + " order by max(at) desc limit " + Tampering.KINDS.size(),
                COUNCIL);
        assertEquals(Tampering.KINDS.size(), chains.size(), "chains to tamper with");
        Map<String, Tampering> tampered = new LinkedHashMap<>();
        new ArrayList<>(chains).forEach(chain -> tampered.put(chain, Tampering.KINDS.get(tampered.size())));
        return tampered;
    }

    private static long length(String service, String chain) {
        return Long.parseLong(databases
                .texts(service, "select max(number)::text from history where chain = ?", chain)
                .get(0));
    }
}
