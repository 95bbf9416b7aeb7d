package org.redress.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was seen or changed, as the history keeps it. */
@Schema(description = "One thing that was seen or changed. Entries are never changed or taken away.")
public record HistoryEntry(
        @Schema(description = "The place in the aggregate's chain, from 1.") long number,
        Instant at,
        @Schema(description = "The account; or event, where an event of another service had its effect.") String actor,
        @Schema(description = "The operation of the API, or the type and id of the event.") String purpose,
        @Schema(
                        enumeration = {"read", "insert", "update", "delete"},
                        description = "What was done.")
                String deed,
        @Schema(description = "What it was done to: a table; case or list for what was read.") String subject,
        @Schema(description = "Which row of it; absent for reads.") String row,
        @Schema(
                        description =
                                "What changed, as it was; all of it where it was deleted. What was encrypted is shown as it"
                                        + " was, or as erased.")
                JsonNode before,
        @Schema(
                        description =
                                "What changed, as it is; all of it where it was inserted. Of what is encrypted stands the"
                                        + " SHA-256 digest. For a list, the ids that were shown.")
                JsonNode after,
        @Schema(description = "The hash over this entry and the hash of the entry before, in hexadecimal digits.")
                String hash) {}
