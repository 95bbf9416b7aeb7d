package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;
import org.redress.remedies.complaint.Complaints;
import org.redress.remedies.complaint.RecordedSteps;
import org.redress.remedies.complaint.StepFact;

/** A step was recorded on a complaint: it is kept, and may carry a remedy out. */
@ApplicationScoped
class StepRecorded implements EventHandler {

    private final Complaints complaints;
    private final RecordedSteps steps;
    private final CarryOutBySteps carryOut;

    /** What is read of the event. */
    record Data(
            UUID complaintId, UUID trackId, String procedure, UUID stepId, String step, FactDate on, UUID corrects) {

        StepFact fact() {
            return new StepFact(stepId, trackId, procedure, step, on, corrects);
        }
    }

    StepRecorded(Complaints complaints, RecordedSteps steps, CarryOutBySteps carryOut) {
        this.complaints = complaints;
        this.steps = steps;
        this.carryOut = carryOut;
    }

    @Override
    public String type() {
        return "step-recorded";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        Data data = event.as(Data.class);
        return complaints
                .hold(tx, data.complaintId())
                .chain(() -> steps.add(tx, data.complaintId(), data.fact()))
                .chain(() -> carryOut.of(tx, data.complaintId()));
    }
}
