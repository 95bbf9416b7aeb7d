package org.redress.intake.complaint;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.PlainText;

@Schema(description = "How to reach a person. Nothing is required.")
record ContactDetails(
        @Size(max = 320) @PlainText String email,
        @Size(max = 40) @PlainText String telephone,
        @Size(max = 500) @PlainText(lines = true) String address) {}
