package org.redress.platform.identity;

import java.util.Objects;

/**
 * On whose behalf a transaction is run. The database shows it the rows of the council and writes actor and purpose beside
 * every change into the history.
 *
 * @param council the GSS code of the council whose rows are seen
 * @param actor an account (the token's subject), or what acts by itself, such as {@code event}; never a name
 * @param purpose what it is done for: an operation of the API, or an event with its id
 */
public record Access(String council, String actor, String purpose) {
    public Access {
        Objects.requireNonNull(council, "council");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(purpose, "purpose");
    }
}
