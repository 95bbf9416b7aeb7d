package org.redress.walls;

import java.util.Map;

/** What a role may do at an endpoint. */
enum Cell {
    /** For its own council; without a council nothing. */
    YES,
    /** Whatever the council, and without one: nothing of a council is told. */
    ANY,
    NO;

    private static final Map<String, Cell> WRITTEN = Map.of("yes", YES, "any", ANY, "–", NO);

    static Cell read(String written) {
        Cell cell = WRITTEN.get(written);
        if (cell == null) {
            throw new IllegalArgumentException("'" + written + "' is none of " + WRITTEN.keySet());
        }
        return cell;
    }
}
