package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.redress.intake.rules.ComplainantsWords;

/** Takes the complainant's answer to the question whether the matter is settled. */
@ApplicationScoped
class RecordSatisfaction {
    private final ComplainantsWords words;
    private final StillUnhappy stillUnhappy;
    private final Hearing hearing;

    RecordSatisfaction(ComplainantsWords words, StillUnhappy stillUnhappy, Hearing hearing) {
        this.words = words;
        this.stillUnhappy = stillUnhappy;
        this.hearing = hearing;
    }

    Uni<Response> record(UUID complaintId, SatisfactionForm form) {
        words.require("IN-SATISFACTION", form.madeBy());
        return hearing.hear(
                complaintId,
                form,
                "on",
                id -> new SatisfactionRecorded(
                        id, form.satisfied(), form.on().withSource(null), form.madeBy(), form.form()),
                Words.of(form.words(), form.on()),
                (tx, id) -> form.satisfied()
                        ? Uni.createFrom().item(Made.of(id))
                        : stillUnhappy.offer(tx, complaintId).map(offer -> new Made(id, offer)));
    }
}
