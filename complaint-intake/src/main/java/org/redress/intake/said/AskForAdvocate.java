package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.redress.intake.rules.ComplainantsWords;

/** Takes the wish for an advocate. Who is entitled to one, the router says. */
@ApplicationScoped
class AskForAdvocate {
    private final ComplainantsWords words;
    private final Hearing hearing;

    AskForAdvocate(ComplainantsWords words, Hearing hearing) {
        this.words = words;
        this.hearing = hearing;
    }

    Uni<Response> ask(UUID complaintId, SaidForm form) {
        words.require("IN-ADVOCATE", form.madeBy());
        return hearing.hear(
                complaintId,
                form,
                "on",
                id -> new AdvocateRequested(id, form.on().withSource(null), form.madeBy(), form.form()),
                Words.of(form.words(), form.on()),
                Made::of);
    }
}
