package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** One handler for each event the tracker listens to. All do the same: keep the fact and derive the deadlines again. */
final class FactHandlers {
    private FactHandlers() {}

    abstract static class Handler implements EventHandler {
        private final FactKind kind;
        private final KeepTime keepTime;

        Handler(FactKind kind, KeepTime keepTime) {
            this.kind = kind;
            this.keepTime = keepTime;
        }

        @Override
        public String type() {
            return kind.event();
        }

        @Override
        public boolean startsComplaint() {
            return kind.startsComplaint();
        }

        @Override
        public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
            return keepTime.by(tx, event, kind);
        }
    }

    @Singleton
    static class OfAssignedProcedures extends Handler {
        OfAssignedProcedures(KeepTime keepTime) {
            super(FactKind.PROCEDURE_ASSIGNED, keepTime);
        }
    }

    @Singleton
    static class OfRequestedReviews extends Handler {
        OfRequestedReviews(KeepTime keepTime) {
            super(FactKind.REVIEW_REQUESTED, keepTime);
        }
    }

    @Singleton
    static class OfDecidedReviews extends Handler {
        OfDecidedReviews(KeepTime keepTime) {
            super(FactKind.REVIEW_DECIDED, keepTime);
        }
    }

    @Singleton
    static class OfSteps extends Handler {
        OfSteps(KeepTime keepTime) {
            super(FactKind.STEP_RECORDED, keepTime);
        }
    }

    @Singleton
    static class OfClosedTracks extends Handler {
        OfClosedTracks(KeepTime keepTime) {
            super(FactKind.TRACK_CLOSED, keepTime);
        }
    }

    @Singleton
    static class OfDecisions extends Handler {
        OfDecisions(KeepTime keepTime) {
            super(FactKind.DECISION_RECORDED, keepTime);
        }
    }

    @Singleton
    static class OfAgreedRemedies extends Handler {
        OfAgreedRemedies(KeepTime keepTime) {
            super(FactKind.REMEDY_AGREED, keepTime);
        }
    }

    @Singleton
    static class OfProgressOfRemedies extends Handler {
        OfProgressOfRemedies(KeepTime keepTime) {
            super(FactKind.REMEDY_PROGRESSED, keepTime);
        }
    }

    @Singleton
    static class OfChangedDueDates extends Handler {
        OfChangedDueDates(KeepTime keepTime) {
            super(FactKind.REMEDY_DUE_DATE_CHANGED, keepTime);
        }
    }

    @Singleton
    static class OfOmbudsmanRequests extends Handler {
        OfOmbudsmanRequests(KeepTime keepTime) {
            super(FactKind.OMBUDSMAN_REQUEST_RECORDED, keepTime);
        }
    }

    @Singleton
    static class OfAnswersToTheOmbudsman extends Handler {
        OfAnswersToTheOmbudsman(KeepTime keepTime) {
            super(FactKind.OMBUDSMAN_REQUEST_ANSWERED, keepTime);
        }
    }
}
