package org.redress.intake.erasure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.redress.intake.complaint.Erasure;
import org.redress.platform.identity.Roles;

@Path("/v1/complaints/{id}/personal-data")
@Tag(name = "Erasure", description = "Making everything personal of a complaint unreadable for ever.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMPLAINTS_MANAGER)
class ErasureResource {
    private final ErasePersonalData erasePersonalData;

    ErasureResource(ErasePersonalData erasePersonalData) {
        this.erasePersonalData = erasePersonalData;
    }

    @DELETE
    @ResponseStatus(202)
    @Operation(
            operationId = "erasePersonalData",
            summary = "Erase a complaint's personal data, in every service",
            description =
                    "Destroys the keys of everything personal: names, contact, words, notes, evidence. Codes, dates and the"
                            + " history's structure stay, so that figures and proofs hold. It cannot be undone. The"
                            + " complaint shows which services have yet to answer. While an Ombudsman's case is open it"
                            + " must wait (409).")
    public Uni<Erasure> erase(@PathParam("id") UUID id) {
        return erasePersonalData.erase(id);
    }
}
