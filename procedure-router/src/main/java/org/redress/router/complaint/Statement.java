package org.redress.router.complaint;

import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.TimeOrderedId;

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
        STAGE2_REMEDY,
        RETRACTION,
        /** Something promised in the procedure, until it is done. */
        PROMISE
    }

    enum State {
        /** Kept until the procedure allows it. */
        WAITING,
        /** Kept, and a person has been asked. */
        IN_REVIEW,
        /** A person has decided that it takes effect although it came late. */
        ACCEPTED,
        APPLIED,
        /** Kept for the record; there is nothing to apply. */
        NOTED
    }

    /**
     * What was said, in codes.
     *
     * @param on the day it was said or reached the council; of a remedy the day stage 2 is owed from
     * @param stage of a stage request
     * @param satisfied of a record of satisfaction; of a stage request false where it lies in such a record
     */
    record Said(FactDate on, Integer stage, Boolean satisfied) {
        /** Where a day was found stays at the service that recorded it. */
        Said {
            on = on == null ? null : on.withSource(null);
        }

        static Said on(FactDate on) {
            return new Said(on, null, null);
        }
    }

    /** The request for stage 2 that lies in being unhappy with the answer; it waits for that answer to be on record. */
    Statement impliedRequest() {
        return new Statement(TimeOrderedId.next(), Kind.STAGE_REQUEST, new Said(said.on(), 2, false), State.WAITING);
    }

    boolean isImpliedRequest() {
        return kind == Kind.STAGE_REQUEST && Boolean.FALSE.equals(said.satisfied());
    }

    boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    boolean isPending() {
        return state == State.WAITING || state == State.IN_REVIEW || state == State.ACCEPTED;
    }

    Statement in(State newState) {
        return new Statement(id, kind, said, newState);
    }
}
