package org.redress.intake.said;

import java.util.UUID;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.time.FactDate;

/** Event: the complainant said whether an answer settled the matter. */
record SatisfactionRecorded(UUID recordId, boolean satisfied, FactDate on, MadeBy madeBy, Form form)
        implements Statement {
    @Override
    public UUID id() {
        return recordId;
    }

    @Override
    public FactDate saidOn() {
        return on;
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.SATISFACTION;
    }
}
