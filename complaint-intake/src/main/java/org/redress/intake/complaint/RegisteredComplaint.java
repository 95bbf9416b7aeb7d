package org.redress.intake.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Capacity;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.codes.Nature;
import org.redress.intake.codes.ProcedureInUse;
import org.redress.platform.time.FactDate;

/** A complaint as it was registered and added to, in the words and the shape in which it was sent. */
public record RegisteredComplaint(
        UUID id,
        @Schema(examples = {"KENT-26-01482"}) String reference,
        LocalDate registeredOn,
        FactDate receivedOn,
        @Schema(description = "False where nobody said when it was received and the day of registration was taken.")
                boolean receivedOnStated,
        boolean madeOrally,
        Channel channel,
        Nature nature,
        Person complainant,
        RepresentativeEntry representative,
        Capacity capacity,
        List<ChildEntry> children,
        List<ElementEntry> elements,
        String narrative,
        List<String> desiredOutcomes,
        List<Proceedings> proceedings,
        ProposedChangeEntry proposedChange,
        boolean advocateRequested,
        boolean safeguardingConcern,
        ContactPreferences contactPreferences,
        String externalReference,
        ProcedureInUse procedureInUse,
        List<Link> links,
        @Schema(description = "Since when nothing personal can be shown; absent where it can.")
                LocalDate personalDataErasedOn,
        Erasure erasure) {

    static RegisteredComplaint of(Complaints.Stored stored) {
        Complaint complaint = stored.complaint();
        ComplaintFacts facts = complaint.facts();
        PersonalDetails personal = stored.personal();
        DateSources sources = new DateSources(personal.dateSources());
        return new RegisteredComplaint(
                complaint.id(),
                complaint.reference(),
                complaint.registeredOn(),
                sources.restore("receivedOn", facts.receivedOn()),
                facts.receivedOnStated(),
                facts.madeOrally(),
                facts.channel(),
                facts.nature(),
                personal.complainant(),
                facts.representative() == null
                        ? null
                        : RepresentativeEntry.of(facts.representative(), personal.representative(), sources),
                facts.capacity(),
                facts.children().stream()
                        .map(child -> ChildEntry.of(child, personal.children().get(child.id())))
                        .toList(),
                facts.elements().stream()
                        .map(element ->
                                ElementEntry.of(element, personal.summaries().get(element.id()), sources))
                        .toList(),
                personal.narrative(),
                personal.desiredOutcomes(),
                facts.proceedings(),
                facts.proposedChange() == null
                        ? null
                        : ProposedChangeEntry.of(facts.proposedChange(), personal.proposedChange(), sources),
                facts.advocateRequested(),
                facts.safeguardingConcern(),
                personal.contactPreferences(),
                complaint.externalReference(),
                facts.procedureInUse(),
                facts.links(),
                complaint.erasure() == null ? null : complaint.erasure().requestedOn(),
                complaint.erasure());
    }

    /** What each element is about, by its id. */
    public Map<UUID, CouncilFunction> functions() {
        return elements.stream().collect(Collectors.toUnmodifiableMap(ElementEntry::id, ElementEntry::function));
    }
}
