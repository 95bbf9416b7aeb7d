package org.redress.router.complaint;

import java.util.UUID;
import org.redress.router.routing.ComplaintFacts;

/**
 * What a complaint's route was decided from.
 *
 * @param ruleEdition the edition of the rules by which it was decided last
 * @param version rises whenever a track, a review or a decision is added or changed by routing
 */
record Routing(UUID complaintId, ComplaintFacts facts, String ruleEdition, long version) {
    Routing decidedAnew(ComplaintFacts newFacts, String edition) {
        return new Routing(complaintId, newFacts, edition, version);
    }

    Routing changed() {
        return new Routing(complaintId, facts, ruleEdition, version + 1);
    }
}
