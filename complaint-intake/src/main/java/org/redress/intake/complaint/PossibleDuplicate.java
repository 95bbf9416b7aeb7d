package org.redress.intake.complaint;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A complaint that may be the same one.")
record PossibleDuplicate(UUID id, String reference) {}
