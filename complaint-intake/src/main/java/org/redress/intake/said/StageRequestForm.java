package org.redress.intake.said;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.http.PlainText;
import org.redress.platform.time.FactDate;

@Schema(
        description =
                "The complainant wants the next stage, in whatever words: any sign of still being unhappy after an"
                        + " answer is a request for stage 2.")
record StageRequestForm(
        @NotNull @Min(2) @Max(3) Integer stage,
        @NotNull FactDate receivedOn,
        @NotNull MadeBy madeBy,
        @NotNull Form form,
        @Size(max = 20_000) @PlainText(lines = true) @Schema(description = "Never needed for stage 2.")
                String reasons) {}
