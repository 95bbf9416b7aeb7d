package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.rules.ComplainantsWords;

/** Takes a request for stage 2 or 3, whether or not the procedure has been decided yet. */
@ApplicationScoped
class AskForStage {
    private final ComplainantsWords words;
    private final Hearing hearing;

    AskForStage(ComplainantsWords words, Hearing hearing) {
        this.words = words;
        this.hearing = hearing;
    }

    @Schema(name = "StageAskedFor")
    record Asked(UUID id, StageRequestState state) {}

    Uni<Response> ask(UUID complaintId, StageRequestForm form) {
        words.require("IN-STAGE-REQUEST", form.madeBy());
        return hearing.hear(
                complaintId,
                form,
                "receivedOn",
                id -> new StageRequested(
                        id, form.stage(), form.receivedOn().withSource(null), form.madeBy(), form.form()),
                Words.of(form.reasons(), form.receivedOn()),
                id -> new Asked(id, StageRequestState.WAITING));
    }
}
