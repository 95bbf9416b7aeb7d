package org.redress.intake.complaint;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.LinkKind;

@Schema(description = "Another complaint of the same council that this one belongs to.")
record Link(
        @NotNull @Schema(description = "The other complaint's id; unknown: 422.") UUID complaint,
        @NotNull LinkKind kind) {}
