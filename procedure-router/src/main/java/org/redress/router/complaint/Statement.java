package org.redress.router.complaint;

import java.util.UUID;
import org.redress.platform.time.FactDate;

/**
 * Something that another service recorded and that is to take effect in the procedure when it can.
 *
 * @param id the request's, record's, withdrawal's, contact's or remedy's id at the service that recorded it
 */
record Statement(UUID id, Kind kind, Said said, State state) {

    enum Kind {
        STAGE_REQUEST,
        SATISFACTION,
        WITHDRAWAL,
        CONTACT,
        STAGE2_REMEDY
    }

    enum State {
        /** Kept until the procedure allows it. */
        WAITING,
        /** Kept, and a person has been asked. */
        IN_REVIEW,
        APPLIED,
        /** Kept for the record; there is nothing to apply. */
        NOTED
    }

    /**
     * What was said, in codes.
     *
     * @param on the day it was said or reached the council; of a remedy the day stage 2 is owed from
     * @param stage of a stage request
     * @param satisfied of a record of satisfaction
     */
    record Said(FactDate on, Integer stage, Boolean satisfied) {
        static Said on(FactDate on) {
            return new Said(on, null, null);
        }
    }

    boolean isPending() {
        return state == State.WAITING || state == State.IN_REVIEW;
    }

    Statement in(State newState) {
        return new Statement(id, kind, said, newState);
    }
}
