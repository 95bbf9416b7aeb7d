package org.redress.walls;

/**
 * One cell of the table, to be tried.
 *
 * @param role null for no token at all
 */
record Trial(Endpoint endpoint, RoleTable.Row row, String role, Whose whose) {

    /** Which council the token names. */
    enum Whose {
        OWN,
        OTHER,
        NONE
    }

    /** What must come of it. */
    enum Outcome {
        LET_IN,
        NOT_SIGNED_IN,
        ROLE_NOT_ALLOWED,
        COUNCIL_NOT_SERVED,
        NOT_FOUND
    }

    Outcome outcome() {
        if (role == null) {
            return Outcome.NOT_SIGNED_IN;
        }
        return switch (row.cells().get(role)) {
            case NO -> Outcome.ROLE_NOT_ALLOWED;
            case ANY -> Outcome.LET_IN;
            case YES ->
                switch (whose) {
                    case OWN -> Outcome.LET_IN;
                    case OTHER -> row.namesAThing() ? Outcome.NOT_FOUND : Outcome.LET_IN;
                    case NONE -> Outcome.COUNCIL_NOT_SERVED;
                };
        };
    }

    /** First what must change nothing, then what reads, what changes a thing, what adds to it, and what takes it away. */
    int turn() {
        if (outcome() != Outcome.LET_IN) {
            return 0;
        }
        return switch (endpoint.method()) {
            case "GET", "HEAD" -> 1;
            case "PUT", "PATCH" -> 2;
            case "DELETE" -> 4;
            default -> 3;
        };
    }

    @Override
    public String toString() {
        return endpoint + " as " + (role == null ? "nobody" : role) + " of " + whose;
    }
}
