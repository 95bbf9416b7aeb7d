package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.redress.intake.codes.ContactDirection;
import org.redress.intake.codes.ContactKind;

/** Keeps that somebody wrote or spoke to somebody, an officer's report of what was said included. */
@ApplicationScoped
class RecordContact {
    private final StillUnhappy stillUnhappy;
    private final Hearing hearing;

    RecordContact(StillUnhappy stillUnhappy, Hearing hearing) {
        this.stillUnhappy = stillUnhappy;
        this.hearing = hearing;
    }

    Uni<Response> record(UUID complaintId, ContactForm form) {
        return hearing.hear(
                complaintId,
                form,
                "on",
                id -> new ContactRecorded(
                        id,
                        form.on().withSource(null),
                        form.channel(),
                        form.direction(),
                        form.kind(),
                        Boolean.TRUE.equals(form.answered())),
                Words.of(form.note(), form.on()),
                (tx, id) -> tellsOfUnhappiness(form)
                        ? stillUnhappy.offer(tx, complaintId).map(offer -> new Made(id, offer))
                        : Uni.createFrom().item(Made.of(id)));
    }

    private boolean tellsOfUnhappiness(ContactForm form) {
        boolean theirWords = form.direction() == ContactDirection.FROM_COMPLAINANT || form.kind() == ContactKind.REPORT;
        return theirWords && stillUnhappy.isSaidIn(form.note());
    }
}
