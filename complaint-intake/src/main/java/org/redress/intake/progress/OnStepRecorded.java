package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** A step was taken in a track. */
@ApplicationScoped
class OnStepRecorded implements EventHandler {
    private final ToldByOthers told;

    OnStepRecorded(ToldByOthers told) {
        this.told = told;
    }

    record StepRecorded(UUID trackId, UUID stepId, String step, UUID corrects, UUID stageRequestId) {}

    @Override
    public String type() {
        return "step-recorded";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        StepRecorded taken = event.as(StepRecorded.class);
        return told.add(
                tx,
                event.complaintId(),
                Kind.STEP,
                taken.stepId(),
                new Step(taken.trackId(), taken.step(), taken.corrects(), taken.stageRequestId()));
    }
}
