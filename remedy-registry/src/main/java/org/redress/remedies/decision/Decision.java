package org.redress.remedies.decision;

import java.util.UUID;
import org.redress.platform.http.Refusal;
import org.redress.remedies.DecisionKey;
import org.redress.remedies.remedy.DecisionState;
import org.redress.remedies.remedy.UnderDecision;

/**
 * A decision of the Ombudsman about this council.
 *
 * @param complaintId null where it stands without a complaint
 * @param eventKey what its events are ordered by, for ever: the complaint, or its own id where it had none at first
 * @param reference the Ombudsman's, {@code NN NNN NNN}. Its first two digits say nothing about the decision's date.
 */
record Decision(
        UUID id,
        UUID complaintId,
        UUID eventKey,
        String reference,
        DecisionState state,
        Finding finding,
        DecisionKey key,
        long version) {

    /** How a reference is written. */
    static final String REFERENCE = "^\\d{2} \\d{3} \\d{3}$";

    /** The final decision on what was a draft. */
    Decision becomeFinal(Finding asIssued) {
        key.mustNotBeErased();
        if (state == DecisionState.FINAL) {
            throw new Refusal("decision-already-final", "This decision is final already.", null);
        }
        return new Decision(id, complaintId, eventKey, reference, DecisionState.FINAL, asIssued, key, version + 1);
    }

    /** Recorded without a complaint, it turns out to be about this one. Its events keep the key they had. */
    Decision linkedTo(UUID complaint) {
        key.mustNotBeErased();
        if (complaintId != null) {
            throw new Refusal("decision-already-linked", "This decision is linked to a complaint already.", null);
        }
        return new Decision(id, complaint, eventKey, reference, state, finding, key, version + 1);
    }

    boolean isFinal() {
        return state == DecisionState.FINAL;
    }

    /** What its remedies need to know of it. */
    UnderDecision underDecision() {
        return new UnderDecision(
                id, complaintId, eventKey, reference, state, finding.decidedOn(), finding.evidenceRequested(), key);
    }
}
