package org.redress.router.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Channel;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.DepartureKind;
import org.redress.router.codes.Destination;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;
import org.redress.router.procedure.Departures;
import org.redress.router.procedure.ElementFinding;
import org.redress.router.procedure.NextStep;
import org.redress.router.procedure.NotOnRecord;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.procedure.ReferralCriterion;
import org.redress.router.procedure.Role;
import org.redress.router.procedure.RoleHolder;
import org.redress.router.procedure.StepEntry;
import org.redress.router.procedure.Track;

@Schema(
        name = "Track",
        description = "Where a part of the complaint stands in its procedure, and what may lawfully come next.")
record TrackView(
        UUID id,
        UUID complaintId,
        Procedure procedure,
        Destination destination,
        @Schema(description = "Absent where the steps of the procedure are not kept here.") Integer stage,
        @Schema(description = "Absent while the track is open.") ClosedAs closedAs,
        @Schema(description = "Absent while what is personal is there.") LocalDate personalDataErasedOn,
        List<RoutingView.ElementOfRouting> elements,
        List<RoleInTrack> roles,
        List<StepView> steps,
        List<DepartureOfTrack> departures,
        @Schema(description = "What the law wants declared and nobody has.") List<NotOnRecord> notOnRecord,
        List<NextStep> lawfulNextSteps) {

    @Schema(name = "RoleInTrack")
    record RoleInTrack(Role role, String name, String organisation, FactDate since) {}

    @Schema(name = "StepOnRecord")
    record StepView(
            UUID id,
            Step step,
            Integer stage,
            FactDate on,
            FactDate receivedOn,
            Channel channel,
            List<SentTo> sentTo,
            LocalDate newDate,
            String ground,
            RoleHolder role,
            List<ElementFinding> findings,
            @Schema(description = "Empty: all of the track.") List<UUID> elements,
            UUID corrects,
            Boolean satisfied,
            UUID stageRequestId,
            UUID remedyId,
            @Schema(description = "Who joins the chair of the panel.") List<RoleHolder> panel,
            @Schema(description = "The criteria of an early referral that are met.") Set<ReferralCriterion> criteria,
            @Schema(description = "Absent where nobody said.") Boolean independentPersonTookPart,
            String note,
            Instant recordedAt) {

        static StepView of(RecordedStep step) {
            StepEntry entry = step.entry();
            return new StepView(
                    step.id(),
                    step.step(),
                    step.stage(),
                    entry.on(),
                    entry.receivedOn(),
                    entry.channel(),
                    entry.sentTo(),
                    entry.newDate(),
                    entry.ground(),
                    entry.role(),
                    entry.findings(),
                    entry.elements(),
                    entry.corrects(),
                    entry.origin().satisfied(),
                    entry.origin().stageRequestId(),
                    entry.origin().remedyId(),
                    entry.declared().panel(),
                    entry.declared().criteria(),
                    entry.declared().independentPersonTookPart(),
                    entry.note(),
                    step.recordedAt());
        }
    }

    @Schema(name = "DepartureOfTrack")
    record DepartureOfTrack(
            UUID id, DepartureKind kind, FactDate on, String words, String citation, Instant recordedAt) {}

    static TrackView of(CaseFile file, TrackFile track, List<Departure> departures, Departures law) {
        List<RecordedStep> asCorrected =
                file.procedureOf(track).map(Track::steps).orElse(track.steps());
        return new TrackView(
                track.id(),
                file.complaintId(),
                track.route().procedure(),
                track.route().destination(),
                track.stage(),
                track.closedAs(),
                file.key().erasedOn(),
                RoutingView.elements(file.routing().facts(), track),
                Arrays.stream(Role.values())
                        .flatMap(role -> holder(asCorrected, role))
                        .toList(),
                track.steps().stream().map(StepView::of).toList(),
                departures.stream()
                        .filter(one -> one.trackId() == null || one.trackId().equals(track.id()))
                        .map(one -> new DepartureOfTrack(
                                one.id(),
                                one.kind(),
                                one.on(),
                                one.words(),
                                law.citation(one.kind()),
                                one.recordedAt()))
                        .toList(),
                file.procedureOf(track).map(Track::notOnRecord).orElse(List.of()),
                file.procedureOf(track).map(Track::lawfulNextSteps).orElse(List.of()));
    }

    /** Whoever took the role last. */
    private static Stream<RoleInTrack> holder(List<RecordedStep> steps, Role role) {
        Optional<RecordedStep> last = steps.stream()
                .filter(step -> step.entry().role() != null && role == roleOf(step))
                .reduce((first, second) -> second);
        return last.stream()
                .map(step -> new RoleInTrack(
                        role, step.entry().role().name(), step.entry().role().organisation(), step.on()));
    }

    private static Role roleOf(RecordedStep step) {
        return Arrays.stream(Role.values())
                .filter(role -> role.filledBy() == step.step())
                .findFirst()
                .orElse(step.entry().role().role());
    }
}
