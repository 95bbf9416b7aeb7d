package org.redress.intake.complaint;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the personal data of a complaint are erased. In this service that is done when it is asked for. */
@Schema(description = "How far the personal data are erased.")
public record Erasure(
        @Schema(description = "Since when this service cannot read them any more.") LocalDate requestedOn,
        @Schema(description = "The services that have not told yet that they have erased theirs.") List<String> pending,
        @Schema(description = "When the last of them told; absent until then.") LocalDate completedOn) {}
