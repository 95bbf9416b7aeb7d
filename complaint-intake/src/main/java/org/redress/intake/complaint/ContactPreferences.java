package org.redress.intake.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Channel;
import org.redress.platform.http.PlainText;

@Schema(description = "How the complainant can be reached safely, in which language and with which help.")
record ContactPreferences(
        @Size(max = 7) @Schema(description = "Channels that are safe to use.") List<@NotNull Channel> safeChannels,
        @Size(max = 20) @Schema(description = "Whom, where or how not to contact, in the complainant's words.")
                List<@NotNull @Size(max = 500) @PlainText(lines = true) String> doNotContact,
        @Size(max = 100)
                @PlainText
                @Schema(
                        examples = {"pl"},
                        description = "Language to write and speak in.")
                String language,
        @Schema(description = "Whether an interpreter is needed.") Boolean interpreter,
        @Size(max = 20) @Schema(description = "Adjustments asked for, such as large print.")
                List<@NotNull @Size(max = 500) @PlainText(lines = true) String> adjustments) {}
