package org.redress.router.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Channel;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;

/**
 * What somebody wants to put on record as a step.
 *
 * @param on the day it was taken; of a letter the day it was sent
 * @param receivedOn of a letter the day it was received, where known; of a request the day it reached the council
 * @param newDate the day by which an answer will have been sent
 * @param ground the code of the ground it rests on, where it has one
 * @param elements the elements it is about; empty means all of the track
 * @param corrects the step it stands in place of, or null
 * @param origin what made the suite record it, or nothing
 * @param declared what was declared with it
 */
public record StepEntry(
        Step step,
        FactDate on,
        FactDate receivedOn,
        Channel channel,
        List<SentTo> sentTo,
        LocalDate newDate,
        String ground,
        RoleHolder role,
        List<ElementFinding> findings,
        List<UUID> elements,
        UUID corrects,
        String note,
        Origin origin,
        Declared declared) {

    /**
     * What another service recorded that led to the step.
     *
     * @param stageRequestId the request at intake, if that is what it was
     * @param remedyId the Ombudsman's remedy, if that is what it was
     * @param satisfied of satisfaction_recorded, what the complainant said
     */
    public record Origin(UUID stageRequestId, UUID remedyId, Boolean satisfied) {
        public static final Origin NONE = new Origin(null, null, null);
    }

    public StepEntry {
        sentTo = sentTo == null ? List.of() : List.copyOf(sentTo);
        findings = findings == null ? List.of() : List.copyOf(findings);
        elements = elements == null ? List.of() : List.copyOf(elements);
        origin = origin == null ? Origin.NONE : origin;
        declared = declared == null ? Declared.NOTHING : declared;
    }

    /** The same step on another day, in place of the one that named the wrong day. */
    public StepEntry movedTo(FactDate day, UUID wrong) {
        return new StepEntry(
                step,
                day,
                receivedOn,
                channel,
                sentTo,
                newDate,
                ground,
                role,
                findings,
                elements,
                wrong,
                note,
                origin,
                declared);
    }

    /** A step that says nothing but its day. */
    public static StepEntry of(Step step, FactDate on) {
        return new StepEntry(step, on, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public StepEntry because(Origin newOrigin) {
        return new StepEntry(
                step,
                on,
                receivedOn,
                channel,
                sentTo,
                newDate,
                ground,
                role,
                findings,
                elements,
                corrects,
                note,
                newOrigin,
                declared);
    }

    public StepEntry receivedOn(FactDate newReceivedOn) {
        return new StepEntry(
                step,
                on,
                newReceivedOn,
                channel,
                sentTo,
                newDate,
                ground,
                role,
                findings,
                elements,
                corrects,
                note,
                origin,
                declared);
    }
}
