package org.redress.intake.said;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Recorded", description = "The id under which it was recorded.")
record Made(
        UUID id,
        @Schema(description = "Present where what was said sounds like a request that nobody has recorded yet.")
                StillUnhappy.Offer offer) {
    static Made of(UUID id) {
        return new Made(id, null);
    }
}
