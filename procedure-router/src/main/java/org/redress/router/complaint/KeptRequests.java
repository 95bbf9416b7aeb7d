package org.redress.router.complaint;

import java.util.List;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.procedure.DateOrder;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.procedure.Track;

/** A request that was kept until an answer took effect on the day of that answer; a corrected day moves it along. */
final class KeptRequests {
    private final CaseFile file;
    private final Occasion now;

    KeptRequests(CaseFile file, Occasion now) {
        this.file = file;
        this.now = now;
    }

    void moveAlong(TrackFile track) {
        Track procedure = file.procedureOf(track).orElseThrow();
        List<RecordedStep> requests = procedure.steps().stream()
                .filter(step -> step.entry().origin().stageRequestId() != null
                        && step.entry().receivedOn() != null)
                .toList();
        requests.forEach(request -> procedure
                .whatOpeningFollowedWasOn(request)
                .map(answered -> DateOrder.later(request.entry().receivedOn(), answered))
                .filter(day -> !day.equals(request.on()))
                .ifPresent(day -> move(track, request, day)));
    }

    private void move(TrackFile track, RecordedStep request, FactDate day) {
        try {
            file.take(track.id(), request.entry().movedTo(day, request.id()), now);
        } catch (Refusal followed) {
            // What was done since stands on days of its own; somebody who corrects those moves the request too.
            return;
        }
    }
}
