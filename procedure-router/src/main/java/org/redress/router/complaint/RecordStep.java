package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.Problems;
import org.redress.platform.http.Refusal;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CurrentCaller;
import org.redress.router.codes.Codes;
import org.redress.router.codes.Step;
import org.redress.router.procedure.DateNotKnownYet;
import org.redress.router.procedure.Departures;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.procedure.StepRule;
import org.redress.router.procedure.Track;

/** Records a step that an officer says was taken, if it is lawful at the point the track has reached. */
@ApplicationScoped
class RecordStep {
    private final CurrentCaller caller;
    private final IdempotentWrites writes;
    private final CaseFiles files;
    private final Desk desk;
    private final Departures departures;
    private final Clock clock;

    RecordStep(
            CurrentCaller caller,
            IdempotentWrites writes,
            CaseFiles files,
            Desk desk,
            Departures departures,
            Clock clock) {
        this.caller = caller;
        this.writes = writes;
        this.files = files;
        this.desk = desk;
        this.departures = departures;
        this.clock = clock;
    }

    @Schema(name = "RecordedStep")
    record Recorded(UUID id, Step step) {}

    Uni<Response> record(UUID complaintId, UUID trackId, String ifMatch, StepForm form) {
        long expected = Versions.require(ifMatch);
        Occasion now = Occasion.of(clock, caller.get().subject());
        return writes.once(form, tx -> files.take(tx, complaintId).chain(found -> {
                    CaseFile file = found.orElseThrow(() -> Problems.notFound("complaint"));
                    file.requireNotErased();
                    TrackFile track = file.track(trackId).orElseThrow(() -> Problems.notFound("track"));
                    Versions.check(expected, track.version());
                    RecordedStep step = take(file, track, form, now);
                    if (form.corrects() != null) {
                        new KeptRequests(file, now)
                                .moveAlong(file.track(trackId).orElseThrow());
                    }
                    desk.settle(file, now);
                    return files.putBack(tx, file, now).map(done -> Answer.created(
                                    "/v1/complaints/" + complaintId + "/tracks/" + trackId,
                                    new Recorded(step.id(), step.step()))
                            .withVersion(file.track(trackId).orElseThrow().version()));
                }))
                .onFailure(DateNotKnownYet.class)
                .transform(RecordStep::notYet);
    }

    private RecordedStep take(CaseFile file, TrackFile track, StepForm form, Occasion now) {
        Step step = named(form.step());
        Track procedure = file.procedureOf(track)
                .orElseThrow(() -> new Refusal(
                        "procedure-not-kept-here",
                        "The steps of the procedure " + Codes.text(track.route().procedure()) + " are not kept here.",
                        null));
        StepRule rule = procedure.officersStep(step);
        if (form.corrects() == null) {
            procedure.whyNotOn(step, form.on()).ifPresent(refusal -> {
                throw refusal;
            });
        }
        new StepCheck(form, rule, track, now.today()).run();
        return file.take(track.id(), form.entry(rule), now);
    }

    private static Throwable notYet(Throwable waiting) {
        return Problems.notYet(
                "date-not-known-yet",
                waiting.getMessage() + ". It will in a moment; send the step again then. Nothing was recorded.");
    }

    private Step named(String code) {
        Departures.named(code).ifPresent(kind -> {
            throw departures.asStep(kind);
        });
        return Codes.find(Step.class, code)
                .orElseThrow(() -> Problems.invalid(
                        "step",
                        "The value must be one of: "
                                + Arrays.stream(Step.values())
                                        .map(Codes::text)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
