package org.redress.intake.progress;

import java.util.Locale;

/** What the other services tell of, each kept in its own shape. */
enum Kind {
    ROUTING(Routing.class),
    TRACK(Track.class),
    REVIEW(Review.class),
    STEP(Step.class),
    DEPARTURE(Departure.class),
    DEADLINE(Deadline.class),
    REMEDY(Remedy.class);

    private final Class<?> shape;

    Kind(Class<?> shape) {
        this.shape = shape;
    }

    Class<?> shape() {
        return shape;
    }

    /** The name under which it is stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
