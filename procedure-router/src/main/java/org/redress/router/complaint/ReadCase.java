package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.router.procedure.Departures;

/** Reads how a complaint was routed and where its tracks stand. */
@ApplicationScoped
class ReadCase {
    private final CurrentCaller caller;
    private final Database database;
    private final CaseFiles files;
    private final DepartureRows departures;
    private final Departures law;

    ReadCase(CurrentCaller caller, Database database, CaseFiles files, DepartureRows departures, Departures law) {
        this.caller = caller;
        this.database = database;
        this.files = files;
        this.departures = departures;
        this.law = law;
    }

    Uni<RoutingView> routing(UUID complaintId) {
        return database.inCouncil(caller.access(), tx -> files.read(tx, complaintId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("complaint")))
                .chain(file -> departures.of(tx, complaintId).map(departed -> RoutingView.of(file, departed, law))));
    }

    Uni<Response> track(UUID complaintId, UUID trackId) {
        return database.inCouncil(caller.access(), tx -> files.read(tx, complaintId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("complaint")))
                .chain(file -> {
                    TrackFile track = file.track(trackId).orElseThrow(() -> Problems.notFound("track"));
                    return departures.of(tx, complaintId).map(departed -> Response.ok(
                                    TrackView.of(file, track, departed, law))
                            .tag(Versions.tag(track.version()))
                            .build());
                }));
    }
}
