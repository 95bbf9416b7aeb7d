package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Page;
import org.redress.platform.time.FactDate;

/** A remedy as it is shown to the council's own staff. */
@Schema(name = "Remedy")
public record RemedyView(
        UUID id,
        UUID decisionId,
        String reference,
        @Schema(description = "While it is draft nothing is agreed") DecisionState decisionState,
        UUID complaintId,
        RemedyKind kind,
        RemedySource remedySource,
        RemedyClass remedyClass,
        @Schema(description = "The period as the decision states it", examples = "P1M") String within,
        @Schema(description = "What the period runs from", examples = "final_decision") String from,
        @Schema(description = "The last day, where the decision names one") LocalDate by,
        boolean immediately,
        FactDate startOn,
        Long amountPence,
        List<PaymentPurpose> purposes,
        @Schema(description = "The recommendation's wording. Of a personal remedy it must not be published.")
                String text,
        List<String> mustCover,
        RemedyStatus status,
        DueState dueState,
        @Schema(description = "From the deadline tracker; absent while dueState is not known") LocalDate dueOn,
        Due.Span dueBetween,
        @Schema(description = "The working day to aim at where dueOn is none") LocalDate internalTargetOn,
        @Schema(description = "Whether dueOn rests on a calendar that is not published yet") Boolean provisional,
        @Schema(description = "What must happen before the period begins") String waitingFor,
        @Schema(description = "The day last agreed with the Ombudsman in place of the first") LocalDate agreedDueOn,
        FactDate achievedOn,
        AchievedBy achievedBy,
        FactDate evidenceSentOn,
        FactDate outcomeOn,
        @Schema(description = "By achievedOn against dueOn; absent where it cannot be told") Boolean late,
        Standing standing,
        boolean evidenceRequested,
        @Schema(description = "Since then what is personal cannot be read any more") LocalDate personalDataErasedOn,
        List<HeldEvidence.Piece> evidence)
        implements Page.Item {

    static RemedyView of(RemedyToday today, List<HeldEvidence.Piece> evidence) {
        Remedy remedy = today.remedy();
        UnderDecision decision = remedy.decision();
        DueTerms terms = remedy.terms();
        Recommendation recommendation = remedy.recommendation();
        Progress progress = remedy.progress();
        Due due = today.dueDate().due().orElse(new Due(null, null, null, false));
        return new RemedyView(
                remedy.id(),
                decision.id(),
                decision.reference(),
                decision.state(),
                decision.complaintId(),
                remedy.kind(),
                remedy.source(),
                remedy.remedyClass(),
                terms.within() == null ? null : terms.within().text(),
                terms.from().text(),
                terms.by(),
                terms.immediately(),
                terms.startOn(),
                recommendation.amountPence(),
                recommendation.purposes(),
                recommendation.wording(),
                recommendation.mustCover(),
                progress.status(),
                today.dueDate().state(),
                due.dueOn(),
                due.between(),
                due.internalTargetOn(),
                due.provisional() ? Boolean.TRUE : null,
                today.dueDate().waitingFor(),
                remedy.agreedDueOn(),
                progress.achievedOn(),
                progress.achievedBy(),
                progress.evidenceSentOn(),
                progress.outcomeOn(),
                today.late().orElse(null),
                today.standing(),
                decision.evidenceRequested(),
                decision.key().erasedOn(),
                evidence);
    }
}
