package org.redress.router.complaint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Route;
import org.redress.router.procedure.CouncilProcedures;
import org.redress.router.procedure.Limit;
import org.redress.router.procedure.ProcedureRules;
import org.redress.router.procedure.Track;
import org.redress.router.procedure.TrackFacts;
import org.redress.router.routing.ComplaintFacts;
import org.redress.router.routing.ElementFacts;

/** The procedures of a complaint's tracks, with what the deadline tracker has told of each. */
final class KeptProcedures {
    private final CouncilProcedures procedures;
    private final List<TrackLimit> limits;

    KeptProcedures(CouncilProcedures procedures, List<TrackLimit> limits) {
        this.procedures = procedures;
        this.limits = List.copyOf(limits);
    }

    Optional<Track> of(TrackFile track, ComplaintFacts complaint) {
        return procedures
                .find(track.route().procedure())
                .map(rules -> new Track(rules, facts(track, complaint), track.steps(), track.closedAs()));
    }

    Integer firstStage(Route route) {
        return procedures
                .find(route.procedure())
                .map(ProcedureRules::firstStage)
                .orElse(null);
    }

    private TrackFacts facts(TrackFile track, ComplaintFacts complaint) {
        Map<UUID, FactDate> elements = new HashMap<>();
        track.elements()
                .forEach(id -> elements.put(
                        id, complaint.element(id).map(ElementFacts::receivedOn).orElse(complaint.receivedOn())));
        return new TrackFacts(
                complaint.receivedOn(),
                complaint.madeOrally(),
                complaint.broughtByAdvocate(),
                elements,
                limitsOf(track));
    }

    private Map<String, Limit> limitsOf(TrackFile track) {
        return limits.stream()
                .filter(limit -> limit.trackId().equals(track.id()))
                .collect(Collectors.toMap(limit -> limit.limit().rule(), TrackLimit::limit, (earlier, later) -> later));
    }
}
