package org.redress.router.procedure;

import java.time.Instant;
import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Step;

/**
 * A step on record. It is never changed; a later one may correct it.
 *
 * @param stage the stage it belongs to; of a step that opens a stage, that stage
 * @param recordedBy the account that recorded it, or the service
 */
public record RecordedStep(UUID id, int stage, StepEntry entry, Instant recordedAt, String recordedBy) {
    public Step step() {
        return entry.step();
    }

    public FactDate on() {
        return entry.on();
    }

    /** Whether it was asked for before the day it took effect, so that it moves with what it waited for. */
    public boolean waitedForWhatItFollows() {
        return entry.origin().stageRequestId() != null
                && entry.receivedOn() != null
                && DateOrder.surelyBefore(entry.receivedOn(), entry.on());
    }
}
