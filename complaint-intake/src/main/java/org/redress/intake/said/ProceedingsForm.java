package org.redress.intake.said;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.BroughtBy;
import org.redress.intake.codes.ProceedingsKind;
import org.redress.intake.codes.ProceedingsState;
import org.redress.platform.http.PlainText;
import org.redress.platform.time.FactDate;

@Schema(description = "Proceedings that were taken up, are expected or have ended beside the complaint.")
record ProceedingsForm(
        @NotNull @Schema(description = "When the council was told.") FactDate on,
        @NotNull ProceedingsKind kind,
        @NotNull BroughtBy broughtBy,
        @NotNull ProceedingsState state,
        @Schema(
                        description =
                                "Whether the complainant has said so in writing; without that reg 8(1)(a) is not met.",
                        defaultValue = "false")
                Boolean notifiedInWriting,
        @Size(max = 20_000) @PlainText(lines = true) @Schema(description = "What was said of them.") String words) {}
