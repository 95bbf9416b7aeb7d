package org.redress.intake.said;

import java.util.UUID;
import org.redress.intake.codes.BroughtBy;
import org.redress.intake.codes.ProceedingsKind;
import org.redress.intake.codes.ProceedingsState;
import org.redress.platform.time.FactDate;

/** Event: the council was told of proceedings beside the complaint, or of their end (SI 2006/1738 reg 8). */
record ProceedingsNotified(
        UUID notificationId,
        FactDate on,
        ProceedingsKind kind,
        BroughtBy broughtBy,
        ProceedingsState state,
        boolean notifiedInWriting)
        implements Statement {
    @Override
    public UUID id() {
        return notificationId;
    }

    @Override
    public FactDate saidOn() {
        return on;
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.PROCEEDINGS;
    }
}
