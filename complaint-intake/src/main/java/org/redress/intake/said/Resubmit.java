package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.redress.intake.rules.ComplainantsWords;

/** Takes representations again that were not considered because of proceedings. */
@ApplicationScoped
class Resubmit {
    private final ComplainantsWords words;
    private final Hearing hearing;

    Resubmit(ComplainantsWords words, Hearing hearing) {
        this.words = words;
        this.hearing = hearing;
    }

    Uni<Response> resubmit(UUID complaintId, SaidForm form) {
        words.require("IN-RESUBMISSION", form.madeBy());
        return hearing.hear(
                complaintId,
                form,
                "on",
                id -> new RepresentationsResubmitted(id, form.on().withSource(null), form.madeBy(), form.form()),
                Words.of(form.words(), form.on()),
                Made::of);
    }
}
