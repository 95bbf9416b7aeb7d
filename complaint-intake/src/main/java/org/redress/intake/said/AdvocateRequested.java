package org.redress.intake.said;

import java.util.UUID;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.time.FactDate;

/** Event: help by an advocate was asked for (Children Act 1989 s 26A). */
record AdvocateRequested(UUID requestId, FactDate on, MadeBy madeBy, Form form) implements Statement {
    @Override
    public UUID id() {
        return requestId;
    }

    @Override
    public FactDate saidOn() {
        return on;
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.ADVOCATE_REQUEST;
    }
}
