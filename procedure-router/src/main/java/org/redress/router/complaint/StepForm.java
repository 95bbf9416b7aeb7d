package org.redress.router.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Channel;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;
import org.redress.router.procedure.Declared;
import org.redress.router.procedure.ElementFinding;
import org.redress.router.procedure.ReferralCriterion;
import org.redress.router.procedure.StepEntry;
import org.redress.router.procedure.StepRule;

@Schema(
        name = "StepForm",
        description = "A step that was taken. What the complainant says (a request, a withdrawal, being satisfied) is"
                + " recorded at complaint intake instead.")
record StepForm(
        @NotNull @Size(max = 60) @Schema(implementation = Step.class, description = "See lawfulNextSteps of the track.")
                String step,
        @NotNull
                @Schema(
                        ref = "#/components/schemas/FactDate",
                        description = "The day it was taken; of a letter the day it was sent.")
                FactDate on,
        @Schema(
                        ref = "#/components/schemas/FactDate",
                        description = "Of a letter: the day the complainant received it, where that is known.")
                FactDate receivedOn,
        Channel channel,
        @Size(max = 4) @Schema(description = "Of a letter: to whom it went. Absent: to the complainant.")
                List<@NotNull SentTo> sentTo,
        @Schema(description = "Of stage2_delay_notified: the day by which the response will have been sent.")
                LocalDate newDate,
        @Pattern(regexp = "[a-z0-9_]{1,60}") @Schema(description = "The code of the ground it rests on, if it has one.")
                String ground,
        @Valid RoleForm role,
        @Size(max = 50) List<@NotNull @Valid FindingForm> findings,
        @Size(max = 50) @Schema(description = "The elements it is about. Absent: all of the track.")
                List<@NotNull UUID> elements,
        @Schema(description = "The step this one stands in place of.") UUID corrects,
        @Size(max = 4000) @Schema(description = "Kept here; never leaves in an event.") String note,
        @Size(max = 5) @Schema(description = "Of panel_members_appointed: the two who join the chair.")
                List<@NotNull @Valid RoleForm> panel,
        @Size(max = 7) @Schema(description = "Of early_referral_agreed: which criteria are met; all have to be.")
                Set<@NotNull ReferralCriterion> criteria,
        @Schema(
                        description =
                                "Of adjudication_sent and final_response_sent: whether the independent person took"
                                        + " part in the discussion.")
                Boolean independentPersonTookPart) {

    StepEntry entry(StepRule rule) {
        return new StepEntry(
                rule.step(),
                on,
                receivedOn,
                channel,
                rule.sent() && (sentTo == null || sentTo.isEmpty()) ? List.of(SentTo.COMPLAINANT) : sentTo,
                newDate,
                ground,
                role == null ? null : role.holder(),
                findings().stream()
                        .map(one -> new ElementFinding(one.element(), one.finding(), one.reason()))
                        .toList(),
                elements,
                corrects,
                note,
                null,
                new Declared(
                        panel == null
                                ? null
                                : panel.stream().map(RoleForm::holder).toList(),
                        criteria,
                        independentPersonTookPart));
    }

    @Override
    public List<FindingForm> findings() {
        return findings == null ? List.of() : findings;
    }

    @Override
    public List<UUID> elements() {
        return elements == null ? List.of() : elements;
    }
}
