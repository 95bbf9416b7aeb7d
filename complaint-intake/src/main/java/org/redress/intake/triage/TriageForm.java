package org.redress.intake.triage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.PlainText;

@Schema(description = "A complaint in the complainant's own words, to be read and forgotten.")
record TriageForm(@NotBlank @Size(max = 100_000) @PlainText(lines = true) String narrative) {}
