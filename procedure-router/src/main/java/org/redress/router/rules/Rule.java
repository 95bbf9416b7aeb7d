package org.redress.router.rules;

import java.time.LocalDate;
import java.util.Comparator;
import org.redress.router.codes.Confidence;

/** A rule as everybody may read it: what is tested, what follows, for which dates of receipt, and where it stands. */
public interface Rule {
    Comparator<Rule> BY_ID = Comparator.comparing(Rule::id);

    /** Unique for ever, such as W-PARENT. */
    String id();

    /** The test, in one line. */
    String test();

    /** What follows where the test is met. */
    String effect();

    /** The first date of receipt it holds for. */
    LocalDate from();

    /** The last date of receipt it holds for; null while it holds on. */
    LocalDate to();

    /** The citation, fit to be read out. */
    String source();

    Confidence confidence();

    default boolean holdsOn(LocalDate receivedOn) {
        return !receivedOn.isBefore(from()) && (to() == null || !receivedOn.isAfter(to()));
    }
}
