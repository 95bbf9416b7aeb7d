package org.redress.intake.said;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.time.FactDate;

@Schema(description = "The complainant withdraws, orally or in writing.")
record WithdrawalForm(@NotNull FactDate on, @NotNull MadeBy madeBy, @NotNull Form form) {}
