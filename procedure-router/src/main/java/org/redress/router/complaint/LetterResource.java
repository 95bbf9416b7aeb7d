package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Roles;
import org.redress.router.codes.Codes;
import org.redress.router.codes.LetterKind;

@Path("/v1/complaints/{id}/letters/{kind}")
@Tag(name = "Letters", description = "The letters of the procedures, as they stand today.")
@RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER})
class LetterResource {
    private final WriteLetter write;

    LetterResource(WriteLetter write) {
        this.write = write;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "writeLetter",
            summary = "A letter of the procedure, as a page or in plain text",
            description =
                    "Names the procedure and the next right. Nothing is sent and nothing recorded: record the step"
                            + " when it has been sent. Names and addresses are for whoever sends it to add.")
    public Uni<String> page(
            @PathParam("id") UUID id,
            @Parameter(schema = @Schema(implementation = LetterKind.class)) @PathParam("kind") String kind,
            @Parameter(
                            description =
                                    "The track it is about. Absent: that of the Children Act procedure, or the only"
                                            + " one.")
                    @QueryParam("track")
                    UUID track) {
        return write.write(id, track, read(kind), true);
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(hidden = true)
    public Uni<String> plain(
            @PathParam("id") UUID id, @PathParam("kind") String kind, @QueryParam("track") UUID track) {
        return write.write(id, track, read(kind), false);
    }

    private static LetterKind read(String kind) {
        return Codes.find(LetterKind.class, kind).orElseThrow(() -> Problems.notFound("letter"));
    }
}
