package org.redress.intake.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Channel;
import org.redress.intake.triage.Suggested;
import org.redress.intake.triage.Triage;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.identity.Caller;
import org.redress.platform.identity.Councils;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.London;
import org.redress.platform.time.TimeOrderedId;

/** Takes a complaint in: stored and told to the others in one transaction, or not at all. */
@ApplicationScoped
class RegisterComplaint {
    private final CurrentCaller currentCaller;
    private final Councils councils;
    private final FormCheck check;
    private final Triage triage;
    private final IdempotentWrites writes;
    private final Complaints complaints;
    private final Outbox outbox;
    private final Clock clock;

    RegisterComplaint(
            CurrentCaller currentCaller,
            Councils councils,
            FormCheck check,
            Triage triage,
            IdempotentWrites writes,
            Complaints complaints,
            Outbox outbox,
            Clock clock) {
        this.currentCaller = currentCaller;
        this.councils = councils;
        this.check = check;
        this.triage = triage;
        this.writes = writes;
        this.complaints = complaints;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Schema(name = "Registered")
    record Registered(
            UUID id,
            @Schema(
                            examples = {"KENT-26-01482"},
                            description = "Short enough to be said on the telephone.")
                    String reference,
            FactDate receivedOn,
            @Schema(description = "Complaints of your council that bear the same externalReference.")
                    List<PossibleDuplicate> duplicates) {}

    Uni<Response> register(ComplaintForm form) {
        Caller caller = currentCaller.get();
        check.check(form, caller);
        LocalDate today = London.today(clock);
        Channel usualChannel = caller.has(Roles.PORTAL) ? Channel.PORTAL : null;
        Registration registration = Registration.of(form, today, usualChannel, TimeOrderedId::next);
        String words = registration.personal().inOwnWords();
        Suggested suggested = words.isBlank() ? null : triage.read(words).suggested();
        String shortName = councils.get(caller.council()).shortName();
        return writes.once(form, tx -> complaints
                .requireAll(tx, registration.facts().links())
                .chain(() -> complaints.add(
                        tx, TimeOrderedId.next(), shortName, today, form.externalReference(), registration))
                .call(complaint -> outbox.append(tx, ComplaintRegistered.event(complaint, suggested)))
                .chain(complaint -> complaints
                        .withSameExternalReference(tx, complaint)
                        .map(duplicates -> answer(complaint, duplicates))));
    }

    private static Answer answer(Complaint complaint, List<PossibleDuplicate> duplicates) {
        return Answer.created(
                "/v1/complaints/" + complaint.id(),
                new Registered(
                        complaint.id(), complaint.reference(), complaint.facts().receivedOn(), duplicates));
    }
}
