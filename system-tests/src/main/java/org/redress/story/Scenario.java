package org.redress.story;

import java.util.List;
import java.util.Objects;

/**
 * A course of events, told as calls of the public API in the order in which they are made.
 *
 * @param name short and unique, such as the Ombudsman's reference
 * @param title one line for a reader
 * @param council GSS code of the council that every call is made for
 * @param kind whether these are facts
 * @param source where the facts can be read
 * @param about what happened, for someone who has not read the decision
 */
record Scenario(String name, String title, String council, Kind kind, String source, String about, List<Call> calls) {

    Scenario {
        Objects.requireNonNull(name, "a scenario needs a name");
        Objects.requireNonNull(council, "a scenario needs a council");
        Objects.requireNonNull(kind, "a scenario says whether it is recorded, varied or invented");
        calls = List.copyOf(calls);
    }

    /** How far a scenario is what really happened. */
    enum Kind {
        /** Facts of a published decision of the Ombudsman. */
        RECORDED,
        /** The facts of a decision with one thing changed, to see what changes with it. */
        VARIED,
        /** Made up, and told as such. */
        INVENTED
    }
}
