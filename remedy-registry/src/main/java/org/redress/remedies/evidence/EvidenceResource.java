package org.redress.remedies.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.redress.platform.identity.Roles;

/** What proves that a remedy was carried out. */
@Path("/v1/remedies/{id}/evidence")
@Tag(name = "Evidence")
public class EvidenceResource {

    private final KeepEvidence keep;
    private final FetchEvidence fetch;

    EvidenceResource(KeepEvidence keep, FetchEvidence fetch) {
        this.keep = keep;
        this.fetch = fetch;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON})
    @Operation(
            operationId = "keepEvidence",
            summary = "Keep a file as evidence",
            description =
                    "At most 20 MiB. The type is found in the content, not in the name. What is kept is never changed"
                            + " or deleted. The same content sent again is answered 200 with the evidence held already.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = EvidenceForm.class)))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = KeepEvidence.Kept.class)))
    @APIResponse(
            responseCode = "200",
            description = "Held already",
            content = @Content(schema = @Schema(implementation = KeepEvidence.Kept.class)))
    @APIResponse(responseCode = "408", description = "The file did not arrive")
    @APIResponse(responseCode = "429", description = "Too many uploads at a time (try again after Retry-After)")
    public Uni<Response> keep(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        return keep.keep(id, request);
    }

    @GET
    @Path("/{evidenceId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "fetchEvidence",
            summary = "Fetch evidence",
            description = "The file as it was sent; its ETag is the SHA-256 digest.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestMulti<Buffer> fetch(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        return fetch.fetch(id, evidenceId);
    }
}
