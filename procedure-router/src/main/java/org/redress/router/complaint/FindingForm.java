package org.redress.router.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.router.codes.Finding;

@Schema(name = "FindingForm", description = "What was found of one element.")
record FindingForm(@NotNull UUID element, @NotNull Finding finding, @Size(max = 4000) String reason) {}
