package org.redress.intake.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.rules.DateLimits;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Caller;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.TimeOrderedId;

/** Adds to a complaint what the complainant raised later. What it had stays as it was, its dates too. */
@ApplicationScoped
class AddElements {
    private static final int MOST_ELEMENTS = 200;

    private final CurrentCaller currentCaller;
    private final FormCheck check;
    private final DateLimits dates;
    private final IdempotentWrites writes;
    private final Complaints complaints;
    private final Outbox outbox;

    AddElements(
            CurrentCaller currentCaller,
            FormCheck check,
            DateLimits dates,
            IdempotentWrites writes,
            Complaints complaints,
            Outbox outbox) {
        this.currentCaller = currentCaller;
        this.check = check;
        this.dates = dates;
        this.writes = writes;
        this.complaints = complaints;
        this.outbox = outbox;
    }

    @Schema(name = "ElementsAdded")
    record Added(@Schema(description = "Ids of the added elements, in the order sent.") List<UUID> elements) {}

    Uni<Response> add(UUID complaintId, ElementsForm form) {
        Caller caller = currentCaller.get();
        dates.checkHeard("receivedOn", form.receivedOn());
        return writes.once(form, tx -> complaints
                .lock(tx, complaintId)
                .invoke(stored -> check(stored.complaint(), form, caller))
                .chain(stored -> store(tx, stored, form)));
    }

    private void check(Complaint complaint, ElementsForm form, Caller caller) {
        complaint.requireNotBefore("receivedOn", form.receivedOn());
        check.checkElements(form.elements(), complaint.childIds(), complaint.elementIds(), caller);
        for (int i = 0; i < form.elements().size(); i++) {
            FactDate own = form.elements().get(i).receivedOn();
            complaint.requireNotBefore("elements[" + i + "].receivedOn", own == null ? form.receivedOn() : own);
        }
        if (complaint.elementIds().size() + form.elements().size() > MOST_ELEMENTS) {
            throw Problems.conflict(
                    "too-many-elements",
                    "A complaint holds at most " + MOST_ELEMENTS + " elements. Register another and link the two.");
        }
    }

    private Uni<Answer> store(CouncilTransaction tx, Complaints.Stored stored, ElementsForm form) {
        Complaint complaint = stored.complaint();
        DateSources sources = new DateSources();
        FactDate on = form.receivedOn().withSource(null);
        AddedElements added = AddedElements.of(form.elements(), form.receivedOn(), sources, TimeOrderedId::next);
        return complaints
                .change(
                        tx,
                        new Complaints.Stored(
                                complaint.adding(added.elements()),
                                stored.personal().adding(added.summaries(), sources.byPath()),
                                stored.key()))
                .chain(() -> outbox.append(tx, ComplaintAmended.event(complaint.id(), added.elements(), on)))
                .replaceWith(Answer.created(
                        "/v1/complaints/" + complaint.id(),
                        new Added(added.elements().stream().map(Element::id).toList())));
    }
}
