package org.redress.remedies.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Page;
import org.redress.platform.time.FactDate;

/** An Ombudsman case as it is shown. */
@Schema(name = "OmbudsmanCase")
record CaseView(
        UUID id,
        String reference,
        UUID complaintId,
        FactDate openedOn,
        @Schema(description = "The decision whose remedy failed and brought the complainant back") UUID followsDecision,
        @Schema(description = "Absent while it is open") FactDate closedOn,
        List<Requested> requests)
        implements Page.Item {

    /** Something the Ombudsman asked for. */
    @Schema(name = "OmbudsmanRequest")
    record Requested(
            UUID id,
            RequestKind kind,
            FactDate askedOn,
            @Schema(description = "The day in the letter, or as the Ombudsman last set it") LocalDate dueOn,
            @Schema(description = "When the Ombudsman set another day") FactDate dueAgreedOn,
            FactDate answeredOn,
            @Schema(description = "By answeredOn against dueOn; absent where it cannot be told") Boolean late) {

        static Requested of(OmbudsmanRequest request) {
            return new Requested(
                    request.id(),
                    request.kind(),
                    request.askedOn(),
                    request.dueOn(),
                    request.dueAgreedOn(),
                    request.answeredOn(),
                    request.late().orElse(null));
        }
    }

    static CaseView of(OmbudsmanCase one) {
        return new CaseView(
                one.id(),
                one.reference(),
                one.complaintId(),
                one.openedOn(),
                one.follows(),
                one.closedOn(),
                one.requests().stream().map(Requested::of).toList());
    }
}
