package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.redress.platform.events.NewEvent;
import org.redress.platform.time.FactDate;

/**
 * What the registry tells the other services of remedies. No amount, no wording, no name is in it, and of a date not the
 * words in which somebody said where it was found.
 */
public final class RemedyEvents {

    /** The topic of everything the registry tells. */
    public static final String TOPIC = "remedies";

    private RemedyEvents() {}

    /** A remedy stands as agreed: its decision is final. */
    record Agreed(
            UUID remedyId,
            UUID decisionId,
            UUID complaintId,
            RemedyKind kind,
            RemedySource remedySource,
            RemedyClass remedyClass,
            String within,
            String from,
            LocalDate by,
            boolean immediately,
            FactDate startOn,
            RemedyStatus status) {}

    /** The council's own side moved: begun, held up by the payee, done. */
    record Progressed(UUID remedyId, UUID complaintId, RemedyKind kind, RemedyStatus status, FactDate achievedOn) {}

    /** Evidence went to the Ombudsman. */
    record EvidenceSent(UUID remedyId, FactDate evidenceSentOn) {}

    /** The Ombudsman agreed to another due date. */
    record DueDateChanged(UUID remedyId, LocalDate newDueOn, FactDate agreedWithOmbudsmanOn) {}

    /** The Ombudsman gave a verdict. */
    record OutcomeRecorded(UUID remedyId, RemedyStatus status, FactDate outcomeOn) {}

    /** As of the moment of agreement. */
    public static NewEvent agreed(Remedy remedy) {
        DueTerms terms = remedy.terms();
        FactDate start = terms.from() instanceof StartsFrom.FinalDecision
                ? remedy.decision().decidedOn()
                : terms.startOn();
        return about(
                remedy,
                "remedy-agreed",
                new Agreed(
                        remedy.id(),
                        remedy.decision().id(),
                        remedy.decision().complaintId(),
                        remedy.kind(),
                        remedy.source(),
                        remedy.remedyClass(),
                        terms.within() == null ? null : terms.within().text(),
                        terms.from().text(),
                        terms.by(),
                        terms.immediately(),
                        withoutWords(start),
                        remedy.progress().status()));
    }

    /** Everything that was told of a remedy, as it stands now, for those who could do nothing with it before. */
    public static List<NewEvent> asItStands(Remedy remedy) {
        Progress progress = remedy.progress();
        List<NewEvent> events = new ArrayList<>();
        events.add(agreed(remedy));
        if (progress.status() != RemedyStatus.AGREED) {
            events.add(progressed(remedy));
        }
        if (progress.evidenceSentOn() != null) {
            events.add(evidenceSent(remedy, progress.evidenceSentOn()));
        }
        if (progress.outcomeOn() != null) {
            events.add(outcomeRecorded(remedy));
        }
        return events;
    }

    static NewEvent progressed(Remedy remedy) {
        Progress progress = remedy.progress();
        return about(
                remedy,
                "remedy-progressed",
                new Progressed(
                        remedy.id(),
                        remedy.decision().complaintId(),
                        remedy.kind(),
                        progress.status(),
                        withoutWords(progress.achievedOn())));
    }

    static NewEvent evidenceSent(Remedy remedy, FactDate on) {
        return about(remedy, "evidence-sent", new EvidenceSent(remedy.id(), withoutWords(on)));
    }

    static NewEvent dueDateChanged(Remedy remedy, FactDate agreedOn) {
        return about(
                remedy,
                "remedy-due-date-changed",
                new DueDateChanged(remedy.id(), remedy.agreedDueOn(), withoutWords(agreedOn)));
    }

    static NewEvent outcomeRecorded(Remedy remedy) {
        Progress progress = remedy.progress();
        return about(
                remedy,
                "remedy-outcome-recorded",
                new OutcomeRecorded(remedy.id(), progress.status(), withoutWords(progress.outcomeOn())));
    }

    /** The date as it may travel; null stays null. */
    public static FactDate withoutWords(FactDate date) {
        return date == null ? null : date.withSource(null);
    }

    private static NewEvent about(Remedy remedy, String type, Object data) {
        UnderDecision decision = remedy.decision();
        return new NewEvent(TOPIC, decision.eventKey().toString(), decision.complaintId(), type, data);
    }
}
