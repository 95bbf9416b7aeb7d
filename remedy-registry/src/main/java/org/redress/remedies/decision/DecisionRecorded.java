package org.redress.remedies.decision;

import java.util.List;
import java.util.UUID;
import org.redress.platform.events.NewEvent;
import org.redress.platform.time.FactDate;
import org.redress.remedies.remedy.DecisionState;
import org.redress.remedies.remedy.RemedyEvents;

/** Told when a decision is recorded, and again when a draft becomes final. */
record DecisionRecorded(
        UUID decisionId,
        UUID complaintId,
        String reference,
        DecisionState state,
        FactDate decidedOn,
        DecisionOutcome outcome,
        List<FaultAbout> faultAbout,
        String returnWithin,
        boolean evidenceRequested) {

    static NewEvent of(Decision decision) {
        Finding finding = decision.finding();
        return new NewEvent(
                RemedyEvents.TOPIC,
                decision.eventKey().toString(),
                decision.complaintId(),
                "decision-recorded",
                new DecisionRecorded(
                        decision.id(),
                        decision.complaintId(),
                        decision.reference(),
                        decision.state(),
                        RemedyEvents.withoutWords(finding.decidedOn()),
                        finding.outcome(),
                        finding.faultAbout(),
                        finding.returnWithin(),
                        finding.evidenceRequested()));
    }
}
