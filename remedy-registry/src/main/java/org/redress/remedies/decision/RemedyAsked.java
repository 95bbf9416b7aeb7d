package org.redress.remedies.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.PlainText;
import org.redress.platform.time.FactDate;
import org.redress.remedies.remedy.PaymentPurpose;
import org.redress.remedies.remedy.RemedyKind;
import org.redress.remedies.remedy.RemedySource;
import org.redress.remedies.remedy.Within;

/**
 * One recommendation as it is recorded. A recommendation with two due dates is two of these.
 *
 * @param remedySource the Ombudsman, unless said otherwise
 * @param startOn only where {@code from} is {@code date}: the day the period runs from
 */
@Schema(name = "RemedyAsked")
record RemedyAsked(
        @NotNull RemedyKind kind,
        RemedySource remedySource,
        @Pattern(regexp = Within.FORM, message = "must be a period such as P1M, P4W or P28D, or working days as 65WD")
                @Schema(description = "A period or a number of working days", examples = "P1M")
                String within,
        @Schema(
                        description = "final_decision (default), remedy:<id>, remedy:<place of an earlier one in this"
                                + " list, from 1>, step:<name> or date",
                        examples = "final_decision")
                String from,
        @Schema(description = "The last day itself, instead of a period") LocalDate by,
        Boolean immediately,
        FactDate startOn,
        @Positive @Schema(description = "Of a payment, in pence", examples = "25000") Long amountPence,
        @Size(max = 4) List<@NotNull PaymentPurpose> purposes,
        @Size(max = 4000) @PlainText(lines = true) String text,
        @Size(max = 20) List<@NotBlank @Size(max = 200) @PlainText String> mustCover) {}
