package org.redress.router.complaint;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.router.procedure.Role;
import org.redress.router.procedure.RoleHolder;

@Schema(name = "RoleForm", description = "Who takes a role. The name is kept here and never leaves in an event.")
record RoleForm(
        @Schema(description = "With role_replaced: which role changes hands. Otherwise the step says it.") Role role,
        @Size(min = 1, max = 200) String name,
        @Size(min = 1, max = 200) String organisation,
        @Schema(
                        description = "Of an independent person: whether they have declared that they are no member or"
                                + " officer of the council nor the spouse or civil partner of one.")
                Boolean independent) {
    RoleHolder holder() {
        return new RoleHolder(role, name, organisation, independent);
    }
}
