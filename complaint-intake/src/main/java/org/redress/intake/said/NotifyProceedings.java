package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Keeps that the council was told of proceedings, by whomever. What they mean for the complaint, a person decides. */
@ApplicationScoped
class NotifyProceedings {
    private final Hearing hearing;

    NotifyProceedings(Hearing hearing) {
        this.hearing = hearing;
    }

    Uni<Response> notify(UUID complaintId, ProceedingsForm form) {
        return hearing.hear(
                complaintId,
                form,
                "on",
                id -> new ProceedingsNotified(
                        id,
                        form.on().withSource(null),
                        form.kind(),
                        form.broughtBy(),
                        form.state(),
                        Boolean.TRUE.equals(form.notifiedInWriting())),
                Words.of(form.words(), form.on()),
                Made::of);
    }
}
