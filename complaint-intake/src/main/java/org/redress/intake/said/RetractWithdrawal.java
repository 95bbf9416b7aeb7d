package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.redress.intake.rules.ComplainantsWords;

/** Takes the word that the complainant goes on after all. Whether anything was withdrawn, the router knows. */
@ApplicationScoped
class RetractWithdrawal {
    private final ComplainantsWords words;
    private final Hearing hearing;

    RetractWithdrawal(ComplainantsWords words, Hearing hearing) {
        this.words = words;
        this.hearing = hearing;
    }

    Uni<Response> retract(UUID complaintId, SaidForm form) {
        words.require("IN-RETRACTION", form.madeBy());
        return hearing.hear(
                complaintId,
                form,
                "on",
                id -> new WithdrawalRetracted(id, form.on().withSource(null), form.madeBy(), form.form()),
                Words.of(form.words(), form.on()),
                Made::of);
    }
}
