package org.redress.walls;

import java.util.List;

/**
 * What somebody who is PostgreSQL's superuser does to the history of one case, and what the checker has to say of it.
 *
 * @param sql with the chain and its second entry's number for %1$s; entries 1 to 3 are there at least
 * @param faults without council and chain; %2$d is the number of the last entry
 */
record Tampering(String sql, String... faults) {

    private static final String AT = " where chain = '%1$s' and number = ";

    static final List<Tampering> KINDS = List.of(
            changing("actor = 'somebody else'"),
            changing("purpose = 'another'"),
            changing("at = at - interval '1 microsecond'"),
            changing("deed = case deed when 'insert' then 'update' else 'insert' end"),
            changing("subject = subject || 's'"),
            changing("row_key = 'another'"),
            changing("before = coalesce(before, '') || ' '"),
            changing("after = coalesce(after, '') || ' '"),
            new Tampering(
                    "update history set hash = sha256('x')" + AT + "2",
                    "altered or inserted: entry 2",
                    "altered or inserted: entry 3"),
            new Tampering("delete from history" + AT + "1", "missing: entry 1"),
            new Tampering("delete from history" + AT + "2", "missing: entry 2"),
            new Tampering(
                    "delete from history" + AT + "(select max(number) from history where chain = '%1$s')",
                    "missing: entry %2$d"),
            new Tampering(
                    "insert into history select chain, council, (select max(number) + 1 from history where chain ="
                            + " '%1$s'), at, actor, purpose, deed, subject, row_key, before, after, hash from history"
                            + AT
                            + "2",
                    "inserted: entry %3$d, behind the last that the head knows (%2$d)"),
            new Tampering(
                    "update history set number = -number where chain = '%1$s' and number >= 2; update history set"
                            + " number = 1 - number where chain = '%1$s' and number < 0; insert into history select chain,"
                            + " council, 2, at, 'somebody else', purpose, deed, subject, row_key, before, after, hash from"
                            + " history" + AT + "1;"
                            + " update history_head set number = number + 1 where chain = '%1$s'",
                    "altered or inserted: entry 2",
                    "altered or inserted: entry 3"),
            new Tampering(
                    "update history_head set number = number - 1 where chain = '%1$s'",
                    "the head knows another", "inserted: entry %2$d"),
            new Tampering("delete from history_head where chain = '%1$s'", "missing: the head of the chain"),
            new Tampering(
                    "delete from history where chain = '%1$s'; delete from history_head where chain = '%1$s'",
                    "missing: the whole chain"));

    private static Tampering changing(String what) {
        return new Tampering("update history set " + what + AT + "2", "altered or inserted: entry 2");
    }

    String on(String chain) {
        return sql.formatted(chain);
    }

    /** What has to stand in the lines about the chain. */
    List<String> expected(long last) {
        return List.of(faults).stream()
                .map(fault -> fault.formatted("", last, last + 1))
                .toList();
    }
}
