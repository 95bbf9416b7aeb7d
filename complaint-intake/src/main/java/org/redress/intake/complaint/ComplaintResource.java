package org.redress.intake.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.identity.Roles;

@Path("/v1/complaints")
@Tag(name = "Complaints", description = "The front door: a complaint comes in and is added to.")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL, Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER})
class ComplaintResource {
    private static final String EXAMPLE_OF_A_PORTAL =
            """
            {
              "receivedOn": "2024-02-16",
              "complainant": {"name": "A Parent", "contact": {"email": "a.parent@example.org"}},
              "children": [{"relationship": "parent", "status": ["in_need"], "age": "under_16"}],
              "elements": [{"function": "section_17_support", "heads": ["delivery", "staff_conduct"]}],
              "narrative": "The help that was promised in the plan never came.",
              "desiredOutcomes": ["An apology"]
            }
            """;
    private final RegisterComplaint register;
    private final AddElements addElements;

    ComplaintResource(RegisterComplaint register, AddElements addElements) {
        this.register = register;
        this.addElements = addElements;
    }

    @POST
    @Operation(
            operationId = "registerComplaint",
            summary = "Register a complaint",
            description =
                    "Required is one child with a relationship, and a narrative or one element. What is not known is"
                            + " left out: nobody has to guess. Which procedure applies is decided afterwards, element by element.")
    @APIResponse(
            responseCode = "201",
            description = "Registered. Location is the complaint.",
            content = @Content(schema = @Schema(implementation = RegisterComplaint.Registered.class)))
    public Uni<Response> register(
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ComplaintForm.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "A parent through a portal",
                                                        value = EXAMPLE_OF_A_PORTAL)
                                            }))
                    ComplaintForm form) {
        return register.register(form);
    }

    @POST
    @Path("/{id}/elements")
    @Operation(
            operationId = "addElements",
            summary = "Add what the complainant raised later",
            description = "Added elements have their own day of receipt and clock; those of the others do not move.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = AddElements.Added.class)))
    public Uni<Response> addElements(@PathParam("id") UUID id, @NotNull @Valid ElementsForm form) {
        return addElements.add(id, form);
    }
}
