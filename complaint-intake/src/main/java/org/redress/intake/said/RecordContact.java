package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Keeps that somebody wrote or spoke to somebody, an officer's report of what was said included. */
@ApplicationScoped
class RecordContact {
    private final Hearing hearing;

    RecordContact(Hearing hearing) {
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
                Made::new);
    }
}
