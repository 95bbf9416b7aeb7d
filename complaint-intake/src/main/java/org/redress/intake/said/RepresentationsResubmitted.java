package org.redress.intake.said;

import java.util.UUID;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.time.FactDate;

/** Event: the complainant submits again what was not considered because of proceedings (SI 2006/1738 reg 8(4)). */
record RepresentationsResubmitted(UUID resubmissionId, FactDate on, MadeBy madeBy, Form form) implements Statement {
    @Override
    public UUID id() {
        return resubmissionId;
    }

    @Override
    public FactDate saidOn() {
        return on;
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.RESUBMISSION;
    }
}
