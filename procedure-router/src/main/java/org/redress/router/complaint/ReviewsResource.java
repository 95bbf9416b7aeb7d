package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Page;
import org.redress.platform.identity.Roles;

@Path("/v1/reviews")
@Tag(name = "Decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ReviewsResource {
    private final ReviewQueue queue;
    private final AssignReview assign;

    ReviewsResource(ReviewQueue queue, AssignReview assign) {
        this.queue = queue;
        this.assign = assign;
    }

    @GET
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listReviews",
            summary = "What waits for a person in your council",
            description = "Open reviews, those first that should be decided first.")
    public Uni<Page<QueuedReview>> list(@BeanParam @Valid ReviewFilter filter) {
        return queue.list(filter);
    }

    @PUT
    @Path("/{reviewId}/assignment")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER})
    @Operation(operationId = "assignReview", summary = "Say who sees to a review")
    @APIResponse(
            responseCode = "200",
            description = "The review. The ETag is its new version.",
            content = @Content(schema = @Schema(implementation = QueuedReview.class)))
    @APIResponse(responseCode = "412", description = "Someone changed the review since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> assign(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam("If-Match") @Parameter(description = "The version of the review, quoted.", required = true)
                    String ifMatch,
            @NotNull @Valid AssignmentForm form) {
        return assign.assign(reviewId, ifMatch, form);
    }
}
