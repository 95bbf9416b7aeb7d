package org.redress.intake.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.PlainText;

@Schema(description = "The person whose complaint it is. Nothing is required: an anonymous complaint is registered.")
record Person(@Size(max = 200) @PlainText String name, LocalDate dateOfBirth, @Valid ContactDetails contact) {}
