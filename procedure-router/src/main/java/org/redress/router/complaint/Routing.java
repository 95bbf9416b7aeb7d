package org.redress.router.complaint;

import java.util.UUID;
import org.redress.router.routing.ComplaintFacts;

/**
 * What a complaint's route was decided from.
 *
 * @param ruleEdition the edition of the rules by which it was decided last
 */
record Routing(UUID complaintId, ComplaintFacts facts, String ruleEdition) {}
