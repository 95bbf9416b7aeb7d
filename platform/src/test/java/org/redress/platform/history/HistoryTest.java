package org.redress.platform.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.redress.platform.events.TestDatabase.ESSEX;
import static org.redress.platform.events.TestDatabase.KENT;
import static org.redress.platform.events.TestDatabase.actingFor;
import static org.redress.platform.events.TestDatabase.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.LocalStack;
import org.redress.platform.events.TestDatabase;
import org.redress.platform.identity.Access;

/** The history as PostgreSQL writes it, and what the checker says once somebody has been at it. */
class HistoryTest {
    private static TestDatabase db;

    private final UUID note = UUID.randomUUID();

    @BeforeAll
    static void open() {
        db = new TestDatabase(LocalStack.shared());
    }

    @AfterAll
    static void close() {
        db.close();
    }

    private static void change(String council, String actor, String purpose, String sql, Object... values) {
        await(db.database.inCouncil(new Access(council, actor, purpose), tx -> tx.execute(sql, values)));
    }

    private void writeDown() {
        change(
                KENT,
                "an-account",
                "makeNote",
                "insert into note (id, council, colour, happened_on, words, data_key) values ($1, $2, 'red', '', $3, $4)",
                note,
                KENT,
                Buffer.buffer("sealed"),
                Buffer.buffer("wrapped"));
    }

    private void paint(String colour) {
        change(KENT, "an-account", "paintNote", "update note set colour = $2 where id = $1", note, colour);
    }

    private List<String> told(String columns) {
        return await(db.database.inCouncil(
                actingFor(KENT),
                tx -> tx.list(
                        "select concat_ws(' ', " + columns + ") as told from history where chain = $1 order by number",
                        row -> row.getString("told"),
                        note.toString())));
    }

    @Test
    void everyChangeIsRememberedWithWhoAndWhy() {
        // When
        writeDown();
        paint("blue");
        paint("blue");
        change(KENT, "another", "tearUp", "delete from note where id = $1", note);

        // Then
        assertEquals(
                List.of(
                        "1 an-account makeNote insert note " + note,
                        "2 an-account paintNote update note " + note,
                        "3 another tearUp delete note " + note),
                told("number, actor, purpose, deed, subject, row_key"));
    }

    @Test
    void ofWhatIsSealedTheHistoryKeepsWhatWasAndADigestOfWhatIs() {
        // When
        writeDown();
        change(
                KENT,
                "a",
                "p",
                "update note set words = $2, data_key = null where id = $1",
                note,
                Buffer.buffer("other"));

        // Then: the digests by sha256sum
        assertEquals(
                List.of(
                        "sha256:c9d0036bed6744bcdf692fc980d8717d7e5f5a4f4e8266b4a84982602fb1cd09",
                        "{\"words\": \"\\\\x7365616c6564\"} sha256:d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa"),
                told("before, after::jsonb ->> 'words'"));
        assertEquals(List.of("f", "f"), told("coalesce(before, '') || after like '%data_key%'"));
    }

    @Test
    void aChangeThatNobodyAnswersForIsRefused() {
        assertThrows(
                RuntimeException.class,
                () -> change(
                        KENT,
                        "",
                        "p",
                        "insert into note (id, council, colour, happened_on)" + " values ($1, $2, 'red', '')",
                        note,
                        KENT));
        assertEquals(List.of(), told("number"));
    }

    @Test
    void aChangeThatIsTakenBackLeavesNoEntry() {
        // When
        assertThrows(
                RuntimeException.class,
                () -> await(db.database.inCouncil(actingFor(KENT), tx -> tx.execute(
                                "insert into note (id, council, colour, happened_on) values ($1, $2, 'red', '')",
                                note,
                                KENT)
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("no"))))));

        // Then
        assertEquals(List.of(), told("number"));
    }

    @Test
    void changesAtTheSameTimeStandInOneChainWithoutGaps() {
        // Given
        writeDown();

        // When
        Uni.join()
                .all(IntStream.range(0, 30)
                        .mapToObj(i -> db.database.inCouncil(
                                actingFor(KENT),
                                tx -> tx.execute("update note set colour = $2 where id = $1", note, "red" + i)))
                        .toList())
                .andFailFast()
                .await()
                .indefinitely();

        // Then
        assertEquals(IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList(), told("number"));
        assertEquals(List.of(), faults());
    }

    @Test
    void readsAreWrittenInTheOrderInWhichTheyWereAnswered() {
        // Given
        writeDown();
        ReadLog log = new ReadLog(db.database);
        Access access = new Access(KENT, "reader", "readNote");

        // When
        log.add(new Read(note.toString(), Instant.parse("2026-01-05T10:00:00.123456Z"), access, "case", null));
        log.add(new Read(note.toString(), Instant.parse("2026-01-05T10:00:01Z"), access, "case", "[\"part\"]"));
        log.add(new Read("lists", Instant.parse("2026-01-05T10:00:02Z"), new Access(ESSEX, "b", "list"), "list", "[]"));
        assertEquals(3, await(log.write()));
        assertEquals(0, await(log.write()));

        // Then
        assertEquals(
                List.of("makeNote insert", "readNote read", "readNote read [\"part\"]"),
                told("purpose, deed, case when deed = 'read' then after end"));
        assertEquals(List.of(), faults());
    }

    @Test
    void readsGiveWayToAChangeThatHoldsTheChainAndAreWrittenAfterIt() {
        // Given
        writeDown();
        ReadLog log = new ReadLog(db.database);
        log.add(new Read("a-chain", Instant.now(), new Access(KENT, "r", "p"), "case", null));
        log.add(new Read(note.toString(), Instant.now(), new Access(KENT, "r", "p"), "case", null));

        // When
        await(db.database.inCouncil(
                actingFor(KENT), tx -> tx.execute("update note set colour = 'blue' where id = $1", note)
                        .invoke(() -> log.write().subscribe().with(done -> {}))
                        .chain(() -> tx.execute("select pg_sleep(0.5)"))));

        // Then
        Awaitility.await().untilAsserted(() -> assertEquals(List.of("insert", "update", "read"), told("deed")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update history set actor = 'another' where chain = '%s' and number = 2 | altered or inserted: entry 2 (update of note)",
                "update history set after = '{\"colour\": \"blue\"}' where chain = '%s' and number = 3 | altered or inserted: entry 3 (update of note)",
                "update history set at = at + interval '1 microsecond' where chain = '%s' and number = 4 | altered or inserted: entry 4 (update of note)",
                "update history set council = 'E10000012' where chain = '%s' and number = 2 | missing: entry 2",
                "update history set hash = sha256('x') where chain = '%s' and number = 4 | altered or inserted: entry 4 (update of note)",
                "delete from history where chain = '%s' and number = 1 | missing: entry 1",
                "delete from history where chain = '%s' and number = 3 | missing: entry 3",
                "delete from history where chain = '%s' and number = 4 | missing: entry 4",
                "insert into history select chain, council, 5, at, actor, purpose, deed, subject, row_key, before, after, hash from history where chain = '%s' and number = 2 | inserted: entry 5, behind the last that the head knows (4)",
                "delete from history_head where chain = '%s' | missing: the head of the chain; missing: the whole chain of a row of note",
                "update history_head set number = 3 where chain = '%s' | altered: entry 3, the head knows another; inserted: entry 4, behind the last that the head knows (3)",
                "delete from history where chain = '%1$s'; delete from history_head where chain = '%1$s' | missing: the whole chain of a row of note",
            })
    void whoeverTampersWithItIsFoundOut(String tampering, String expected) {
        // Given
        writeDown();
        List.of("blue", "green", "yellow").forEach(this::paint);
        assertEquals(List.of(), faults());

        // When
        db.asSuperuser(String.format(tampering, note));

        // Then
        assertEquals(
                Stream.of(expected.split("; "))
                        .map(fault -> KENT + " chain " + note + ": " + fault)
                        .toList(),
                faults());
    }

    @Test
    void anEntryPutInTheMiddleIsFoundOut() {
        // Given
        writeDown();
        List.of("blue", "green").forEach(this::paint);

        // When: those behind it are moved on by one
        db.asSuperuser("update history set number = 4 where chain = '" + note + "' and number = 3;"
                + "insert into history select chain, council, 3, at, 'another', purpose, deed, subject, row_key, before,"
                + " after, hash from history where chain = '" + note + "' and number = 2;"
                + "update history_head set number = 4 where chain = '" + note + "'");

        // Then
        assertEquals(
                List.of(
                        KENT + " chain " + note + ": altered or inserted: entry 3 (update of note)",
                        KENT + " chain " + note + ": altered or inserted: entry 4 (update of note)"),
                faults());
    }

    @Test
    void aChainThatWasWrittenAnewIsKnownByAnEarlierHead(@TempDir Path directory) {
        // Given
        writeDown();
        paint("blue");
        Path heads = directory.resolve("heads");
        faults("--heads=" + heads);

        // When: all of it again, with hashes that fit
        paint("green");
        assertEquals(List.of(), faults("--known=" + heads));
        db.asSuperuser("delete from history where chain = '" + note + "';"
                + "delete from history_head where chain = '" + note + "';"
                + "set redress.council = '" + KENT + "';"
                + "select append_history('" + note
                + "', now(), 'another', 'p', 'insert', 'note', '', null, '{}') from generate_series(1, 3)");

        // Then
        assertEquals(List.of(), faults());
        assertEquals(
                List.of(KENT + " " + note + " does not go on from where it ended: it was written anew or cut"),
                faults("--known=" + heads));
    }

    /** Of this test's note alone: others of this database are other tests' business. */
    private List<String> faults(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = Stream.concat(Stream.of(options), Stream.of(db.jdbcUrl(), "router_app", KENT))
                .toList();
        try {
            CheckHistory.run(arguments, db.password("app"), new PrintStream(out, true, StandardCharsets.UTF_8));
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(note.toString()))
                .toList();
    }
}
