package org.redress.deadlines.timetable;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of facts, by the type of the event that tells them. */
enum FactKind {
    PROCEDURE_ASSIGNED("procedure-assigned", ProcedureAssigned.class),
    REVIEW_REQUESTED("review-requested", ReviewRequested.class),
    REVIEW_DECIDED("review-decided", ReviewDecided.class),
    STEP_RECORDED("step-recorded", StepRecorded.class),
    TRACK_CLOSED("track-closed", TrackClosed.class),
    DECISION_RECORDED("decision-recorded", DecisionRecorded.class),
    REMEDY_AGREED("remedy-agreed", RemedyAgreed.class),
    REMEDY_PROGRESSED("remedy-progressed", RemedyProgressed.class),
    REMEDY_DUE_DATE_CHANGED("remedy-due-date-changed", RemedyDueDateChanged.class),
    OMBUDSMAN_REQUEST_RECORDED("ombudsman-request-recorded", OmbudsmanRequestRecorded.class),
    OMBUDSMAN_REQUEST_ANSWERED("ombudsman-request-answered", OmbudsmanRequestAnswered.class);

    private static final Map<String, FactKind> BY_EVENT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactKind::event, Function.identity()));

    private final String event;
    private final Class<? extends Fact> shape;

    FactKind(String event, Class<? extends Fact> shape) {
        this.event = event;
        this.shape = shape;
    }

    static FactKind of(String event) {
        return BY_EVENT.get(event);
    }

    String event() {
        return event;
    }

    Class<? extends Fact> shape() {
        return shape;
    }

    /** Whether the fact is how the tracker comes to know a complaint. */
    boolean startsComplaint() {
        return this == PROCEDURE_ASSIGNED || this == REVIEW_REQUESTED;
    }
}
