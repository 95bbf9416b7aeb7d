package org.redress.remedies.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.redress.platform.http.Problems;
import org.redress.platform.time.FactDate;
import org.redress.remedies.FactDays;
import org.redress.remedies.remedy.DecisionState;
import org.redress.remedies.remedy.Within;

/** Reads what a request says of a decision beside its remedies. */
@ApplicationScoped
class FindingAsked {

    private final FactDays days;

    FindingAsked(FactDays days) {
        this.days = days;
    }

    /** A final decision has a date even where nobody recorded which; a draft has none. */
    Finding read(AsIssued asked, DecisionState state) {
        if (asked.returnWithin() != null) {
            days.checkPlanned("returnWithin", FactDate.day(new Within(asked.returnWithin()).atLeastFrom(days.today())));
        }
        return new Finding(
                state == DecisionState.FINAL ? dateOfFinal(asked.decidedOn()) : dateOfDraft(asked.decidedOn()),
                asked.outcome(),
                asked.ombudsmanCategory(),
                asked.faultAbout() == null
                        ? List.of()
                        : asked.faultAbout().stream().distinct().toList(),
                asked.returnWithin(),
                Boolean.TRUE.equals(asked.evidenceRequested()));
    }

    private FactDate dateOfFinal(FactDate decidedOn) {
        if (decidedOn == null) {
            throw Problems.invalid(
                    "decidedOn",
                    "Give the date of the final decision; where the statement does not say it, {\"precision\":"
                            + " \"not_known\"}.");
        }
        days.check("decidedOn", decidedOn);
        return decidedOn;
    }

    private static FactDate dateOfDraft(FactDate decidedOn) {
        if (decidedOn != null) {
            throw Problems.invalid("decidedOn", "A draft has no date of decision; the final decision has.");
        }
        return FactDate.notKnown();
    }
}
