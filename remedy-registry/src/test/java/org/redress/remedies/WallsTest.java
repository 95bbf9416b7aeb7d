package org.redress.remedies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service's own logins may do with the tables, asked of PostgreSQL. */
@QuarkusTest
class WallsTest extends RegistryTest {

    @Test
    void everyTableStandsBehindTheWall() {
        assertEquals(
                0,
                count(
                        """
                        select count(*) from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                          and not (relrowsecurity and relforcerowsecurity) and relname <> 'flyway_schema_history'
                        """,
                        ""));
    }

    /** The pieces of a file are encrypted and open whole or not at all; the digest of the file is in the history. */
    @Test
    void everyTableOfTheRegistryIsUnderTheHistoryButForThePiecesOfFiles() {
        assertEquals(
                0,
                count(
                        """
                        select count(*) from pg_class c
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'remember')
                          and relname not in ('flyway_schema_history', 'outbox', 'inbox', 'waiting_event', 'held_event',
                            'idempotency_key', 'history', 'history_head', 'evidence_chunk')
                        """,
                        ""));
    }

    @ParameterizedTest
    @CsvSource({
        "complaint, delete",
        "recorded_step, update",
        "recorded_step, delete",
        "decision, delete",
        "remedy_entry, update",
        "remedy_entry, delete",
        "evidence, update",
        "evidence, delete",
        "evidence_chunk, update",
        "evidence_chunk, delete",
        "evidence_sending, update",
        "evidence_sending, delete",
        "ombudsman_case, delete",
        "ombudsman_request, delete",
        "decision, truncate",
        "history, update"
    })
    void whatWasRecordedIsNotUndone(String table, String privilege) {
        assertEquals(
                0,
                count("select has_table_privilege('remedies_app', '" + table + "', ?)::int", privilege),
                table + " " + privilege);
    }
}
