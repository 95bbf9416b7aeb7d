package org.redress.remedies.decision;

import java.util.List;
import org.redress.platform.time.FactDate;

/**
 * What a decision says beside its remedies.
 *
 * @param decidedOn not known in a draft
 * @param ombudsmanCategory as the Ombudsman files it; it decides nothing
 * @param returnWithin how long the complainant may come back to the Ombudsman, such as {@code P12M}, or null
 * @param evidenceRequested whether the Ombudsman wants to be shown that the remedies were carried out
 */
record Finding(
        FactDate decidedOn,
        DecisionOutcome outcome,
        String ombudsmanCategory,
        List<FaultAbout> faultAbout,
        String returnWithin,
        boolean evidenceRequested) {}
