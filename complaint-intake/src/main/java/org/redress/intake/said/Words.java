package org.redress.intake.said;

import org.redress.platform.time.FactDate;

/**
 * What was said in words, which may identify people and is therefore stored apart and never leaves this service.
 *
 * @param words reasons given, words used or a note; null where there are none
 * @param dateSource where the date comes from; null where nobody said
 */
record Words(String words, String dateSource) {
    static final Words NONE = new Words(null, null);

    static Words of(String words, FactDate date) {
        return new Words(words, date.source());
    }
}
