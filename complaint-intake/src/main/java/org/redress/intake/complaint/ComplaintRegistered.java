package org.redress.intake.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.redress.intake.codes.Authority;
import org.redress.intake.codes.Capacity;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.Nature;
import org.redress.intake.codes.ProcedureInUse;
import org.redress.intake.codes.RepresentativeKind;
import org.redress.intake.triage.Suggested;
import org.redress.platform.time.FactDate;

/**
 * Event: a complaint was registered. Codes and dates only.
 *
 * @param triage what the complainant's words seem to be about; null where there were none
 */
record ComplaintRegistered(
        UUID complaintId,
        String reference,
        LocalDate registeredOn,
        FactDate receivedOn,
        boolean receivedOnStated,
        boolean madeOrally,
        Channel channel,
        Nature nature,
        Capacity capacity,
        ActsFor representative,
        List<Child> children,
        List<Element> elements,
        List<Proceedings> proceedings,
        ProposedChange proposedChange,
        boolean advocateRequested,
        boolean safeguardingConcern,
        ProcedureInUse procedureInUse,
        Suggested triage) {
    static final String TYPE = "complaint-registered";

    record ActsFor(RepresentativeKind kind, Authority authority) {
        static ActsFor of(Representative representative) {
            return representative == null ? null : new ActsFor(representative.kind(), representative.authority());
        }
    }

    static ComplaintRegistered of(Complaint complaint, Suggested triage) {
        ComplaintFacts facts = complaint.facts();
        return new ComplaintRegistered(
                complaint.id(),
                complaint.reference(),
                complaint.registeredOn(),
                facts.receivedOn(),
                facts.receivedOnStated(),
                facts.madeOrally(),
                facts.channel(),
                facts.nature(),
                facts.capacity(),
                ActsFor.of(facts.representative()),
                facts.children(),
                facts.elements(),
                facts.proceedings(),
                facts.proposedChange(),
                facts.advocateRequested(),
                facts.safeguardingConcern(),
                facts.procedureInUse(),
                triage);
    }
}
