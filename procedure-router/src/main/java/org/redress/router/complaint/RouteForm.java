package org.redress.router.complaint;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Problems;
import org.redress.router.codes.Destination;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.Route;

@Schema(name = "RouteForm", description = "Where something goes.")
record RouteForm(
        @NotNull Procedure procedure,
        @Schema(description = "Named for elsewhere, and only there.") Destination destination) {

    /** @param field where it stands in the request, for a refusal */
    Route route(String field) {
        if ((procedure == Procedure.ELSEWHERE) != (destination != null)) {
            throw Problems.invalid(field, "A destination is named for elsewhere, and only there.");
        }
        return new Route(procedure, destination);
    }
}
