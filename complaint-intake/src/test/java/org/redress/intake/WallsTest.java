package org.redress.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.intake.Intake.count;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.LocalStackResource;

/** What the service's own login may do with the tables, asked of PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class WallsTest {

    @Test
    void everyTableStandsBehindTheWall() {
        assertEquals(
                0,
                count(
                        """
                        select count(*) from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                          and not (relrowsecurity and relforcerowsecurity) and relname <> 'flyway_schema_history'
                        """));
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
