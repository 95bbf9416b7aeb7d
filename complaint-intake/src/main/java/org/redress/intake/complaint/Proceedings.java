package org.redress.intake.complaint;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.BroughtBy;
import org.redress.intake.codes.ProceedingsKind;
import org.redress.intake.codes.ProceedingsState;

@Schema(description = "Proceedings that run, ran or are expected beside the complaint (SI 2006/1738 reg 8).")
record Proceedings(
        @NotNull ProceedingsKind kind,
        @NotNull BroughtBy broughtBy,
        @NotNull ProceedingsState state,
        @Schema(
                        description =
                                "Whether the complainant has said so in writing; without that reg 8(1)(a) is not met.",
                        defaultValue = "false")
                boolean notifiedInWriting) {}
