package org.redress.walls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.local.Suite;

/** Looks for requests of which only a part was stored, and for refused ones of which anything was. */
final class Halves {

    /** The tables whose rows are made by a caller's request, and since when: only theirs have an id that was answered. */
    private static final List<String[]> MADE_BY_CALLERS = List.of(
            new String[] {"intake", "complaint", "registered_at"},
            new String[] {"intake", "statement", "recorded_at"},
            new String[] {"router", "departure", "recorded_at"},
            new String[] {"remedies", "decision", "recorded_at"},
            new String[] {"remedies", "evidence", "uploaded_at"});

    /** The tables each of whose rows is told of in an event. */
    private static final List<String[]> TOLD = List.of(
            new String[] {"intake", "complaint", "registered_at"},
            new String[] {"intake", "statement", "recorded_at"},
            new String[] {"router", "step", "recorded_at"},
            new String[] {"router", "departure", "recorded_at"},
            new String[] {"remedies", "decision", "recorded_at"});

    private final Suite suite;
    private final Databases databases;
    private final String council;
    private final Instant since;

    Halves(Suite suite, String council, Instant since) {
        this.suite = suite;
        this.databases = new Databases(suite);
        this.council = council;
        this.since = since;
    }

    /** How many rows there are to look at. */
    int rows() {
        return TOLD.stream().mapToInt(table -> ids(table).size()).sum();
    }

    /** Rows that came of a request that was not answered with their id. */
    List<String> notAnswered(Set<String> answered) {
        List<String> left = new ArrayList<>();
        for (String[] table : MADE_BY_CALLERS) {
            ids(table).stream()
                    .filter(id -> !answered.contains(id))
                    .forEach(id -> left.add(table[0] + "." + table[1] + " " + id));
        }
        return left;
    }

    /** Rows of which no event tells, neither on a topic nor on its way there. */
    List<String> withoutEvent() {
        Set<String> rows = new TreeSet<>();
        TOLD.forEach(table -> rows.addAll(ids(table)));
        String outboxes = Api.MODULES.keySet().stream()
                .flatMap(service -> databases.texts(service, "select t::text from outbox t").stream())
                .collect(Collectors.joining());
        rows.removeIf(outboxes::contains);
        if (!rows.isEmpty()) {
            String messages =
                    new Topics(suite).all().stream().map(Topics.Message::whole).collect(Collectors.joining());
            rows.removeIf(messages::contains);
        }
        return List.copyOf(rows);
    }

    /** Keys that were claimed and got no answer. */
    List<String> keysWithoutAnswer() {
        return Api.MODULES.keySet().stream()
                .flatMap(service ->
                        databases.texts(service, "select key from idempotency_key where status is null").stream())
                .toList();
    }

    /** Those of the keys that are kept. */
    Set<String> kept(Set<String> keys) {
        return Api.MODULES.keySet().stream()
                .flatMap(service -> databases
                        .texts(service, "select key from idempotency_key where key = any (?)", (Object)
                                keys.toArray(String[]::new))
                        .stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> ids(String[] table) {
        return databases.texts(
                table[0],
                "select id::text from " + table[1] + " where council = ? and " + table[2] + " >= ?::timestamptz",
                council,
                since.toString());
    }
}
