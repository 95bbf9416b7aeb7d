package org.redress.remedies.remedy;

import org.redress.platform.time.FactDate;

/**
 * What is personal of an entry: a person's note, and the words in which it was said where its date was found. One or the
 * other may be null.
 */
record EntryWords(String note, String onSource) {

    /** Null where there is neither. */
    static EntryWords of(Remedies.Entry entry) {
        FactDate on = entry.on();
        String source = on == null ? null : on.source();
        return entry.note() == null && source == null ? null : new EntryWords(entry.note(), source);
    }
}
