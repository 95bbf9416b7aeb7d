package org.redress.intake.said;

import java.util.UUID;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.time.FactDate;

/** Event: the next stage was asked for. The law wants no reasons and, for stage 2, sets no limit of time (SI 2006/1738 reg 15(2)). */
record StageRequested(UUID requestId, int stage, FactDate receivedOn, MadeBy madeBy, Form form) implements Statement {
    @Override
    public UUID id() {
        return requestId;
    }

    @Override
    public FactDate saidOn() {
        return receivedOn;
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.STAGE_REQUEST;
    }
}
