package org.redress.intake.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.time.FactDate;

@Schema(description = "Further things complained of, and when they reached the council.")
record ElementsForm(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid ElementEntry> elements,
        @NotNull
                @Schema(
                        required = true,
                        ref = "#/components/schemas/FactDate",
                        description = "Their own day of receipt: it moves no clock of the elements before them.")
                FactDate receivedOn) {}
