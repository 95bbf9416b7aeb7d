package org.redress.remedies.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.redress.platform.events.NewEvent;
import org.redress.platform.time.FactDate;
import org.redress.remedies.remedy.RemedyEvents;

/** What the registry tells the other services of Ombudsman cases: ids, codes and dates, and the Ombudsman's reference. */
final class CaseEvents {

    private CaseEvents() {}

    record Opened(UUID caseId, UUID complaintId, String reference, FactDate openedOn, UUID followsDecision) {}

    record Closed(UUID caseId, UUID complaintId, FactDate closedOn) {}

    record Requested(
            UUID requestId,
            UUID caseId,
            UUID complaintId,
            RequestKind kind,
            FactDate askedOn,
            LocalDate dueOn,
            FactDate dueAgreedOn) {}

    record Answered(UUID requestId, UUID caseId, UUID complaintId, FactDate answeredOn) {}

    /** Told when a case is opened, and again when it is reopened. */
    static NewEvent opened(OmbudsmanCase one) {
        return about(
                one,
                "case-opened",
                new Opened(
                        one.id(),
                        one.complaintId(),
                        one.reference(),
                        RemedyEvents.withoutWords(one.openedOn()),
                        one.follows()));
    }

    static NewEvent closed(OmbudsmanCase one) {
        return about(
                one, "case-closed", new Closed(one.id(), one.complaintId(), RemedyEvents.withoutWords(one.closedOn())));
    }

    /** Told when something is asked for, and again when the Ombudsman gives another day. */
    static NewEvent requested(OmbudsmanCase one, UUID requestId) {
        OmbudsmanRequest request = one.request(requestId);
        return about(
                one,
                "ombudsman-request-recorded",
                new Requested(
                        request.id(),
                        one.id(),
                        one.complaintId(),
                        request.kind(),
                        RemedyEvents.withoutWords(request.askedOn()),
                        request.dueOn(),
                        RemedyEvents.withoutWords(request.dueAgreedOn())));
    }

    /** Told when the answer was sent, and again when its day is corrected. */
    static NewEvent answered(OmbudsmanCase one, UUID requestId) {
        OmbudsmanRequest request = one.request(requestId);
        return about(
                one,
                "ombudsman-request-answered",
                new Answered(
                        request.id(), one.id(), one.complaintId(), RemedyEvents.withoutWords(request.answeredOn())));
    }

    private static NewEvent about(OmbudsmanCase one, String type, Object data) {
        return new NewEvent(RemedyEvents.TOPIC, one.eventKey().toString(), one.complaintId(), type, data);
    }
}
