package org.redress.intake.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.Nature;
import org.redress.intake.codes.ProcedureInUse;
import org.redress.platform.time.FactDate;

/**
 * A form that has been checked, taken apart: what may be known by the other services, and what may identify people.
 * What the form left out is filled in here.
 */
record Registration(ComplaintFacts facts, PersonalDetails personal) {

    /**
     * @param usualChannel the channel of a caller that is bound to one; null otherwise
     * @param newId gives ids to children and elements that came without
     */
    static Registration of(ComplaintForm form, LocalDate today, Channel usualChannel, Supplier<UUID> newId) {
        DateSources sources = new DateSources();
        Channel channel = form.channel() == null ? usualChannel : form.channel();
        FactDate receivedOn =
                form.receivedOn() == null ? FactDate.day(today) : sources.take("receivedOn", form.receivedOn());
        Map<UUID, PersonalDetails.ChildDetails> childDetails = new HashMap<>();
        List<Child> children = form.children().stream()
                .map(entry -> {
                    UUID id = entry.id() == null ? newId.get() : entry.id();
                    childDetails.put(id, entry.details());
                    return entry.child(id);
                })
                .toList();
        AddedElements added = AddedElements.of(form.elements(), receivedOn, sources, newId);
        return new Registration(
                new ComplaintFacts(
                        receivedOn,
                        form.receivedOn() != null,
                        form.madeOrally() == null ? channel != null && channel.isSpoken() : form.madeOrally(),
                        channel,
                        form.nature() == null ? Nature.COMPLAINT : form.nature(),
                        form.capacity(),
                        form.representative() == null
                                ? null
                                : form.representative().representative(sources),
                        children,
                        added.elements(),
                        Given.list(form.proceedings()),
                        form.proposedChange() == null
                                ? null
                                : form.proposedChange().change(sources),
                        Given.yes(form.advocateRequested()),
                        Given.yes(form.safeguardingConcern()),
                        form.procedureInUse() == null ? ProcedureInUse.UNKNOWN : form.procedureInUse(),
                        Given.list(form.links())),
                new PersonalDetails(
                        form.complainant(),
                        form.representative() == null
                                ? null
                                : form.representative().person(),
                        childDetails,
                        added.summaries(),
                        form.narrative(),
                        Given.list(form.desiredOutcomes()),
                        form.proposedChange() == null
                                ? null
                                : form.proposedChange().what(),
                        form.contactPreferences(),
                        sources.byPath()));
    }
}
