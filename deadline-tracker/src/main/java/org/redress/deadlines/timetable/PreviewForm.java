package org.redress.deadlines.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.time.FactDate;

@Schema(
        name = "TimetablePreviewForm",
        description = "Cases as they would be known, to see their dates. Nothing is stored.")
record PreviewForm(
        @Schema(description = "The day to look at; today where absent") LocalDate asOf,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Case> cases) {
    /** The procedures that have dates of their own, and what has none. */
    enum Procedure {
        CHILDREN_ACT,
        CORPORATE,
        ADULT_SOCIAL_CARE,
        DATA_PROTECTION,
        ELSEWHERE
    }

    @Schema(name = "TimetablePreviewCase")
    record Case(
            @NotNull Procedure procedure,
            @NotNull FactDate receivedOn,
            Boolean madeOrally,
            @Schema(description = "Somebody who has a right to an advocate asked for one") Boolean advocateRequested,
            @Size(max = 200) List<@NotNull @Valid Step> steps) {
        CaseFacts facts(UUID subject, Instant now) {
            List<KeptFact> facts = new ArrayList<>();
            UUID track = new UUID(0, 1);
            facts.add(new KeptFact(
                    0,
                    now,
                    new ProcedureAssigned(
                            track,
                            procedure.name().toLowerCase(Locale.ROOT),
                            List.of(),
                            receivedOn,
                            true,
                            Boolean.TRUE.equals(madeOrally),
                            new ProcedureAssigned.Advocate(Boolean.TRUE.equals(advocateRequested)))));
            for (Step step : steps == null ? List.<Step>of() : steps) {
                facts.add(new KeptFact(facts.size(), now, step.recorded(track, new UUID(1, facts.size()))));
            }
            return CaseFacts.of(subject, facts);
        }
    }

    @Schema(name = "TimetablePreviewStep")
    record Step(
            @NotBlank @Pattern(regexp = "[a-z0-9_]{1,60}") @Schema(examples = "stage1_response_sent") String step,
            @NotNull FactDate on,
            FactDate receivedOn,
            @Pattern(regexp = "[a-z_]{1,40}") String channel,
            @Schema(description = "The day that an extension or an agreement names") LocalDate newDate,
            Boolean satisfied) {
        StepRecorded recorded(UUID track, UUID id) {
            return new StepRecorded(
                    track, id, step, on, receivedOn, channel, newDate, null, satisfied, List.of(), null);
        }
    }
}
