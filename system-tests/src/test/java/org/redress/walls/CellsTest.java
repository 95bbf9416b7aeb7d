package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.local.Suite;
import org.redress.story.RunningSuite;

/** Every cell of the tables in docs/security.md, tried against the four running services. */
@Tag("suite")
class CellsTest {

    private static final String KENT = "E10000016";
    private static final int CELLS_PER_ENDPOINT = 25;

    @Test
    void each_is_as_the_table_says() {
        // Given
        Suite suite = RunningSuite.shared();
        RoleTable table = RoleTable.read(RoleTableTest.PAGE);
        List<Endpoint> endpoints = Api.running(suite);
        assertEquals("", RoleTableTest.difference(endpoints, table));
        Trials trials = new Trials(suite, World.of(suite, KENT));

        // When
        List<Trial> cells = endpoints.stream()
                .flatMap(endpoint -> Trials.of(endpoint, table.row(endpoint)).stream())
                .sorted(Comparator.comparingInt(Trial::turn))
                .toList();
        List<String> faults =
                cells.stream().map(trials::fault).flatMap(Optional::stream).toList();

        // Then
        System.out.printf(
                "Walls: %d cells tried at %d endpoints, %d of them let in%n",
                cells.size(),
                endpoints.size(),
                cells.stream()
                        .filter(cell -> cell.outcome() == Trial.Outcome.LET_IN)
                        .count());
        assertEquals("", String.join("\n", faults));
        assertEquals(endpoints.size() * CELLS_PER_ENDPOINT, cells.size());
        assertTrue(endpoints.size() >= 42, "the endpoints of today at least");
    }
}
