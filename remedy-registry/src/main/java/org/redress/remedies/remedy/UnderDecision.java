package org.redress.remedies.remedy;

import java.util.UUID;
import org.redress.platform.time.FactDate;

/**
 * What a remedy needs to know of the decision it belongs to.
 *
 * @param complaintId null where the decision stands without a complaint
 * @param decidedOn the date of the final decision, perhaps not known
 * @param evidenceRequested whether the Ombudsman asked to be shown that its remedies were carried out
 */
public record UnderDecision(
        UUID id,
        UUID complaintId,
        String reference,
        DecisionState state,
        FactDate decidedOn,
        boolean evidenceRequested) {

    /** What its events are keyed by, for ever: the complaint, or the decision where there is none. */
    public UUID eventKey() {
        return complaintId == null ? id : complaintId;
    }

    /** Whether its remedies are agreed. */
    boolean isFinal() {
        return state == DecisionState.FINAL;
    }
}
