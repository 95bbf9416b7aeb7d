package org.redress.remedies.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.redress.platform.http.Problems;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;

/**
 * A complaint to the Ombudsman about this council, from the day the council hears of it until the Ombudsman has done with
 * it, remedies included. Its decision, recorded apart, bears the same reference.
 *
 * @param complaintId null where it stands without a complaint
 * @param eventKey what its events are ordered by, for ever: the complaint, or its own id where it had none at first
 * @param follows the decision whose remedy failed and brought the complainant back, or null
 * @param closedOn null while it is open
 */
record OmbudsmanCase(
        UUID id,
        UUID complaintId,
        UUID eventKey,
        String reference,
        FactDate openedOn,
        UUID follows,
        FactDate closedOn,
        List<OmbudsmanRequest> requests,
        long version) {

    OmbudsmanCase asked(OmbudsmanRequest request) {
        mustBeOpen();
        mustNotBeBeforeItsOpening("askedOn", request.askedOn());
        List<OmbudsmanRequest> more = new ArrayList<>(requests);
        more.add(request);
        return with(closedOn, more);
    }

    /** 404 where the case has no such request. An answer may be recorded after the case was closed, a new day not. */
    OmbudsmanCase changed(UUID requestId, UnaryOperator<OmbudsmanRequest> change) {
        OmbudsmanRequest before = request(requestId);
        OmbudsmanRequest after = change.apply(before);
        if (!after.dueOn().equals(before.dueOn())) {
            mustBeOpen();
        }
        return with(
                closedOn,
                requests.stream()
                        .map(one -> one.id().equals(requestId) ? after : one)
                        .toList());
    }

    /** @param openRemedies how many remedies of its decision the Ombudsman has not judged yet */
    OmbudsmanCase closed(FactDate on, int openRemedies) {
        mustBeOpen();
        mustNotBeBeforeItsOpening("closedOn", on);
        if (openRemedies > 0) {
            throw new Refusal(
                    "remedies-open",
                    "The Ombudsman has not judged all remedies of this case's decision: record the outcomes first.",
                    null);
        }
        return with(on, requests);
    }

    /** The Ombudsman takes it up again, or its closing was recorded by mistake. */
    OmbudsmanCase reopened() {
        if (isOpen()) {
            throw new Refusal("case-open", "The case is open.", null);
        }
        return with(null, requests);
    }

    OmbudsmanRequest request(UUID requestId) {
        return requests.stream()
                .filter(one -> one.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("request"));
    }

    boolean isOpen() {
        return closedOn == null;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new Refusal("case-closed", "The case is closed: reopen it first.", null);
        }
    }

    private void mustNotBeBeforeItsOpening(String field, FactDate day) {
        LocalDate opened = openedOn.earliest().orElse(LocalDate.MIN);
        if (day.latest().filter(end -> end.isBefore(opened)).isPresent()) {
            throw Problems.invalid(field, field + " lies before the case was opened.");
        }
    }

    private OmbudsmanCase with(FactDate newClosedOn, List<OmbudsmanRequest> newRequests) {
        return new OmbudsmanCase(
                id, complaintId, eventKey, reference, openedOn, follows, newClosedOn, newRequests, version + 1);
    }
}
