package org.redress.remedies.decision;

import java.util.List;
import org.redress.platform.time.FactDate;

/** What a decision or a draft says, as it is recorded; null is what was left out. */
interface AsIssued {

    FactDate decidedOn();

    DecisionOutcome outcome();

    String ombudsmanCategory();

    List<FaultAbout> faultAbout();

    String returnWithin();

    Boolean evidenceRequested();

    List<RemedyAsked> remedies();

    /** The recommendations, perhaps none. */
    default List<RemedyAsked> recommendations() {
        return remedies() == null ? List.of() : remedies();
    }
}
