package org.redress.intake.said;

import java.util.UUID;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.ContactDirection;
import org.redress.intake.codes.ContactKind;
import org.redress.platform.time.FactDate;

/** Event: somebody wrote or spoke to somebody. It moves nothing. */
record ContactRecorded(
        UUID contactId, FactDate on, Channel channel, ContactDirection direction, ContactKind kind, boolean answered)
        implements Statement {
    @Override
    public UUID id() {
        return contactId;
    }

    @Override
    public FactDate saidOn() {
        return on;
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.CONTACT;
    }
}
