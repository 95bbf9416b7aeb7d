package org.redress.intake.said;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.http.PlainText;
import org.redress.platform.time.FactDate;

@Schema(description = "Something that the complainant, or someone who speaks for them, says: when, who and how.")
record SaidForm(
        @NotNull FactDate on,
        @NotNull MadeBy madeBy,
        @NotNull Form form,
        @Size(max = 20_000) @PlainText(lines = true) @Schema(description = "What was said.") String words) {}
