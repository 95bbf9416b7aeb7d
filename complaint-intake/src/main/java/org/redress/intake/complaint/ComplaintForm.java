package org.redress.intake.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Capacity;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.Nature;
import org.redress.intake.codes.ProcedureInUse;
import org.redress.platform.http.PlainText;
import org.redress.platform.time.FactDate;

@Schema(
        description =
                "Everything that a portal, a mailbox reader or a telephone adviser may know of a complaint. Required is"
                        + " one child with a relationship (which may be unknown), and a narrative or one element.")
record ComplaintForm(
        @Schema(
                        ref = "#/components/schemas/FactDate",
                        description =
                                "The first day it reached any part of the council. Absent: today, and marked as not stated.")
                FactDate receivedOn,
        @Schema(
                        description =
                                "Whether it was first spoken to anyone at the council. Absent: true for the channels"
                                        + " telephone and in_person.")
                Boolean madeOrally,
        @Schema(description = "Absent: portal for a portal's token.") Channel channel,
        @Schema(defaultValue = "complaint") Nature nature,
        @Valid Person complainant,
        @Valid RepresentativeEntry representative,
        Capacity capacity,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid ChildEntry> children,
        @Size(max = 50) List<@NotNull @Valid ElementEntry> elements,
        @Size(max = 100_000)
                @PlainText(lines = true)
                @Schema(description = "The complaint in the complainant's own words, in any language.")
                String narrative,
        @Size(max = 20) List<@NotNull @Size(max = 2000) @PlainText(lines = true) String> desiredOutcomes,
        @Size(max = 20) List<@NotNull @Valid Proceedings> proceedings,
        @Valid ProposedChangeEntry proposedChange,
        @Schema(defaultValue = "false") Boolean advocateRequested,
        @Schema(description = "Whether somebody may be at risk of harm.", defaultValue = "false")
                Boolean safeguardingConcern,
        @Valid ContactPreferences contactPreferences,
        @Pattern(regexp = "[A-Za-z0-9/_.-]{1,64}")
                @Schema(
                        description =
                                "Your own number for it, never anything that names a person. A complaint that bears it"
                                        + " already is named in the answer.")
                String externalReference,
        @Schema(defaultValue = "unknown") ProcedureInUse procedureInUse,
        @Size(max = 20) List<@NotNull @Valid Link> links) {}
