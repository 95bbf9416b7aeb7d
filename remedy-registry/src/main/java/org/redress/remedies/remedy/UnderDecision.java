package org.redress.remedies.remedy;

import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.remedies.DecisionKey;

/**
 * What a remedy needs to know of the decision it belongs to.
 *
 * @param complaintId null where the decision stands without a complaint
 * @param eventKey what its events are ordered by, for ever: the complaint, or the decision where there was none at first
 * @param decidedOn the date of the final decision, perhaps not known
 * @param evidenceRequested whether the Ombudsman asked to be shown that its remedies were carried out
 * @param key what opens everything personal of it
 */
public record UnderDecision(
        UUID id,
        UUID complaintId,
        UUID eventKey,
        String reference,
        DecisionState state,
        FactDate decidedOn,
        boolean evidenceRequested,
        DecisionKey key) {

    /** Whether its remedies are agreed. */
    boolean isFinal() {
        return state == DecisionState.FINAL;
    }
}
