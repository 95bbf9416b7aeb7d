package org.redress.intake.said;

import java.util.UUID;
import org.redress.platform.time.FactDate;

/** Something said about a complaint after it was made, in codes and dates: its words stand apart from it. */
sealed interface Statement
        permits StageRequested,
                SatisfactionRecorded,
                ComplaintWithdrawn,
                ContactRecorded,
                WithdrawalRetracted,
                RepresentationsResubmitted,
                AdvocateRequested,
                ProceedingsNotified {
    UUID id();

    /** When it was said, or reached the council. */
    FactDate saidOn();

    StatementKind statementKind();
}
