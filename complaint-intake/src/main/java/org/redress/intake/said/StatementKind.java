package org.redress.intake.said;

import java.util.Arrays;

/** The sorts of statements. Each is a type of event on the topic complaints and is stored under that type. */
enum StatementKind {
    STAGE_REQUEST("stage-requested", StageRequested.class),
    SATISFACTION("satisfaction-recorded", SatisfactionRecorded.class),
    WITHDRAWAL("complaint-withdrawn", ComplaintWithdrawn.class),
    WITHDRAWAL_RETRACTION("withdrawal-retracted", WithdrawalRetracted.class),
    RESUBMISSION("representations-resubmitted", RepresentationsResubmitted.class),
    ADVOCATE_REQUEST("advocate-requested", AdvocateRequested.class),
    PROCEEDINGS("proceedings-notified", ProceedingsNotified.class),
    CONTACT("contact-recorded", ContactRecorded.class);

    private final String eventType;
    private final Class<? extends Statement> shape;

    StatementKind(String eventType, Class<? extends Statement> shape) {
        this.eventType = eventType;
        this.shape = shape;
    }

    String eventType() {
        return eventType;
    }

    Class<? extends Statement> shape() {
        return shape;
    }

    static StatementKind of(String eventType) {
        return Arrays.stream(values())
                .filter(kind -> kind.eventType.equals(eventType))
                .findFirst()
                .orElseThrow();
    }
}
