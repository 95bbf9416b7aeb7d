package org.redress.intake.said;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Recorded", description = "The id under which it was recorded.")
record Made(UUID id) {}
