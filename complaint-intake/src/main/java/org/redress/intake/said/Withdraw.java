package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.redress.intake.rules.ComplainantsWords;

/** Takes a withdrawal. What it ends is the router's to say. */
@ApplicationScoped
class Withdraw {
    private final ComplainantsWords words;
    private final Hearing hearing;

    Withdraw(ComplainantsWords words, Hearing hearing) {
        this.words = words;
        this.hearing = hearing;
    }

    Uni<Response> withdraw(UUID complaintId, WithdrawalForm form) {
        words.require("IN-WITHDRAWAL", form.madeBy());
        return hearing.hear(
                complaintId,
                form,
                "on",
                id -> new ComplaintWithdrawn(id, form.on().withSource(null), form.madeBy(), form.form()),
                Words.of(null, form.on()),
                Made::of);
    }
}
