package org.redress.router.complaint;

import java.util.Optional;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Step;
import org.redress.router.procedure.DateOrder;
import org.redress.router.procedure.StepEntry;
import org.redress.router.procedure.Track;

/** Whether a request for a stage can be taken, and on which day it takes effect. */
final class Requests {
    private static final String ANSWER_STAGE_1 = "CA-S1-RESP";

    private final CaseFile file;
    private final Occasion now;

    Requests(CaseFile file, Occasion now) {
        this.file = file;
        this.now = now;
    }

    /** Also where a remedy has opened the stage since: the stage counts from the request (SI 2006/1738 reg 17(4)). */
    boolean canTake(Statement request, Step step, Track procedure) {
        FactDate on = takesEffectOn(request, step, procedure);
        return procedure.whyNotOn(step, on).isEmpty() || procedure.joins(step, on);
    }

    void take(Statement request, Step step, TrackFile track, Track procedure, StepEntry.Origin origin) {
        FactDate on = takesEffectOn(request, step, procedure);
        file.take(
                track.id(),
                StepEntry.of(step, on).receivedOn(request.said().on()).because(origin),
                now);
    }

    /**
     * A request kept until now takes effect on the day of the answer it waited for, or where none came on the day after the
     * limit for it; any other on its own day.
     */
    private FactDate takesEffectOn(Statement request, Step step, Track procedure) {
        FactDate asked = request.said().on();
        return notBeforeReceipt(procedure
                .whatItFollowsWasOn(step)
                .or(() -> step == Step.STAGE2_REQUESTED ? overdueSince(procedure) : Optional.empty())
                .map(since -> DateOrder.later(asked, since))
                .orElse(asked));
    }

    private Optional<FactDate> overdueSince(Track procedure) {
        return procedure
                .limit(ANSWER_STAGE_1)
                .filter(limit -> limit.hasPassedBy(FactDate.day(now.today())))
                .map(limit -> FactDate.day(limit.dueTo().plusDays(1)));
    }

    FactDate notBeforeReceipt(FactDate day) {
        return DateOrder.later(day, file.receivedOn());
    }
}
