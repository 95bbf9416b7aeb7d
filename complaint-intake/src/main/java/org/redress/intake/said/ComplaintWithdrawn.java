package org.redress.intake.said;

import java.util.UUID;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.time.FactDate;

/** Event: the complainant withdrew (SI 2006/1738 reg 7). */
record ComplaintWithdrawn(UUID withdrawalId, FactDate on, MadeBy madeBy, Form form) implements Statement {
    @Override
    public UUID id() {
        return withdrawalId;
    }

    @Override
    public FactDate saidOn() {
        return on;
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.WITHDRAWAL;
    }
}
