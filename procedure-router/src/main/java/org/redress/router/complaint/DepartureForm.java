package org.redress.router.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.DepartureKind;

@Schema(name = "DepartureForm", description = "Something that was done against the procedure.")
record DepartureForm(
        @NotNull DepartureKind kind,
        @NotNull @Schema(ref = "#/components/schemas/FactDate", description = "The day it was done.") FactDate on,
        @Size(max = 4000) @Schema(description = "What was done, in your words. Kept here; never leaves in an event.")
                String words,
        @Schema(description = "The track it concerns. Absent: the complaint as a whole.") UUID trackId) {}
