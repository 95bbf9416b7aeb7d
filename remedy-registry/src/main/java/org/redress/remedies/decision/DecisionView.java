package org.redress.remedies.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Page;
import org.redress.platform.time.FactDate;
import org.redress.remedies.remedy.DecisionState;
import org.redress.remedies.remedy.RemedyView;

/**
 * A decision as it is shown.
 *
 * @param remedies left out in lists
 */
@Schema(name = "Decision")
record DecisionView(
        UUID id,
        String reference,
        DecisionState state,
        UUID complaintId,
        FactDate decidedOn,
        DecisionOutcome outcome,
        String ombudsmanCategory,
        List<FaultAbout> faultAbout,
        String returnWithin,
        boolean evidenceRequested,
        @Schema(description = "Since then what is personal cannot be read any more") LocalDate personalDataErasedOn,
        List<RemedyView> remedies)
        implements Page.Item {

    static DecisionView of(Decision decision, List<RemedyView> remedies) {
        Finding finding = decision.finding();
        return new DecisionView(
                decision.id(),
                decision.reference(),
                decision.state(),
                decision.complaintId(),
                finding.decidedOn(),
                finding.outcome(),
                finding.ombudsmanCategory(),
                finding.faultAbout(),
                finding.returnWithin(),
                finding.evidenceRequested(),
                decision.key().erasedOn(),
                remedies);
    }
}
