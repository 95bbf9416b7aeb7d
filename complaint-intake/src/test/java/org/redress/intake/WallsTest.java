package org.redress.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.intake.Intake.count;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.LocalStack;
import org.redress.local.LocalStackResource;
import org.redress.local.Walls;

/** What the service's own login may do with the tables, asked of PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class WallsTest {

    /**
     * The counter of references says nothing about a case, and a fingerprint is to be gone when it is erased. What the other services told is a copy of their topics, and
     * stands in the history of the service that told it.
     */
    private static final Set<String> WITHOUT_HISTORY = Set.of("reference_counter", "complaint_fingerprint", "progress");

    @Test
    void nothingStandsOpen() {
        assertEquals(List.of(), Walls.gaps(LocalStack.shared(), "intake", WITHOUT_HISTORY));
    }

    @ParameterizedTest
    @CsvSource({
        "complaint, delete",
        "statement, update",
        "statement, delete",
        "reference_counter, delete",
        "complaint, truncate"
    })
    void whatWasRecordedIsNotUndone(String table, String privilege) {
        assertEquals(0, count("select has_table_privilege('intake_app', ?, ?)::int", table, privilege));
    }

    @ParameterizedTest
    @CsvSource({"id", "council", "reference", "registered_on", "external_reference"})
    void aComplaintKeepsItsNumbers(String column) {
        assertEquals(0, count("select has_column_privilege('intake_app', 'complaint', ?, 'update')::int", column));
    }
}
