package org.redress.intake.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Channel;
import org.redress.intake.triage.Suggested;
import org.redress.intake.triage.Triage;
import org.redress.platform.http.RequestKey;
import org.redress.platform.identity.Caller;
import org.redress.platform.identity.Councils;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.London;
import org.redress.platform.time.TimeOrderedId;

/** Takes a complaint in: stored and told to the others, or not at all. */
@ApplicationScoped
class RegisterComplaint {
    private final CurrentCaller currentCaller;
    private final Councils councils;
    private final FormCheck check;
    private final Triage triage;
    private final RequestKey requestKey;
    private final Registrations registrations;
    private final Clock clock;

    RegisterComplaint(
            CurrentCaller currentCaller,
            Councils councils,
            FormCheck check,
            Triage triage,
            RequestKey requestKey,
            Registrations registrations,
            Clock clock) {
        this.currentCaller = currentCaller;
        this.councils = councils;
        this.check = check;
        this.triage = triage;
        this.requestKey = requestKey;
        this.registrations = registrations;
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
            @Schema(
                            description = "Open complaints of your council that may be the same one: they bear the same"
                                    + " externalReference, or came with the same words a short while ago.")
                    List<PossibleDuplicate> duplicates) {}

    Uni<Response> register(ComplaintForm form) {
        Caller caller = currentCaller.get();
        check.check(form, caller);
        LocalDate today = London.today(clock);
        Channel usualChannel = caller.has(Roles.PORTAL) ? Channel.PORTAL : null;
        Registration registration = Registration.of(form, today, usualChannel, TimeOrderedId::next);
        String words = registration.personal().inOwnWords();
        Suggested suggested = words.isBlank() ? null : triage.read(words).suggested();
        Complaint complaint =
                new Complaint(TimeOrderedId.next(), null, today, form.externalReference(), registration.facts(), null);
        return registrations
                .add(
                        currentCaller.access(),
                        requestKey.of(caller.council(), form),
                        councils.get(caller.council()).shortName(),
                        complaint,
                        registration.personal(),
                        ComplaintRegistered.of(complaint, suggested))
                .map(RegisterComplaint::answer);
    }

    private static Response answer(Registrations.Kept kept) {
        return Response.status(kept.status())
                .location(URI.create(kept.location()))
                .type(MediaType.APPLICATION_JSON)
                .entity(kept.body())
                .build();
    }
}
