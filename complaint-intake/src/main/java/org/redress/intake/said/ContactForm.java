package org.redress.intake.said;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.ContactDirection;
import org.redress.intake.codes.ContactKind;
import org.redress.platform.http.PlainText;
import org.redress.platform.time.FactDate;

@Schema(description = "Somebody wrote or spoke to somebody. It moves nothing and closes nothing.")
record ContactForm(
        @NotNull FactDate on,
        @NotNull Channel channel,
        @NotNull ContactDirection direction,
        @NotNull @Schema(description = "report: what an officer says the complainant said.") ContactKind kind,
        @Schema(description = "Whether it was answered.", defaultValue = "false") Boolean answered,
        @Size(max = 20_000) @PlainText(lines = true) String note) {}
