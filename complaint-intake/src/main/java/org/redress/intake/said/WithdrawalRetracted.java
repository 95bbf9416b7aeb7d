package org.redress.intake.said;

import java.util.UUID;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.time.FactDate;

/** Event: the complainant takes the withdrawal back; the router says where the complaint goes on. */
record WithdrawalRetracted(UUID retractionId, FactDate on, MadeBy madeBy, Form form) implements Statement {
    @Override
    public UUID id() {
        return retractionId;
    }

    @Override
    public FactDate saidOn() {
        return on;
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.WITHDRAWAL_RETRACTION;
    }
}
