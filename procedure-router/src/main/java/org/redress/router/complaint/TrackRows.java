package org.redress.router.complaint;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Codes;
import org.redress.router.codes.Destination;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.Route;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.procedure.StepEntry;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Reason;

/** The tables {@code track} and {@code step}. */
@ApplicationScoped
class TrackRows {
    private static final TypeReference<List<PartId>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private static final String PERSONAL = "step.personal";

    private final StoredJson json;

    TrackRows(StoredJson json) {
        this.json = json;
    }

    private record StepOfTrack(UUID trackId, RecordedStep step) {}

    /** All tracks of a complaint, in the order in which they were opened, with their steps in the order of recording. */
    Uni<List<TrackFile>> of(CouncilTransaction tx, UUID complaintId, CaseKey key) {
        return tx.list(
                        "select track_id, id, stage, entry::text as entry, personal, recorded_at, recorded_by from step"
                                + " where complaint_id = $1 order by position",
                        row -> step(row, key),
                        complaintId)
                .map(steps -> steps.stream()
                        .collect(Collectors.groupingBy(
                                StepOfTrack::trackId, Collectors.mapping(StepOfTrack::step, Collectors.toList()))))
                .chain(steps -> tx.list(
                        "select id, procedure, destination, parts::text as parts, reasons::text as reasons,"
                                + " rule_edition, decided_on, by_person, stage, closed_as, version from track"
                                + " where complaint_id = $1 order by id",
                        row -> track(row, steps),
                        complaintId));
    }

    Uni<Void> store(CouncilTransaction tx, UUID complaintId, Stream<TrackFile> changed) {
        return tx.batch(
                "insert into track (id, complaint_id, council, procedure, destination, parts, reasons, rule_edition,"
                        + " decided_on, by_person, stage, closed_as, version) values ($1, $2, $3, $4, $5, $6::text::jsonb,"
                        + " $7::text::jsonb, $8, $9, $10, $11, $12, $13) on conflict (id) do update set parts ="
                        + " excluded.parts, reasons = excluded.reasons, rule_edition = excluded.rule_edition, decided_on ="
                        + " excluded.decided_on, by_person = excluded.by_person, stage = excluded.stage, closed_as ="
                        + " excluded.closed_as, version = excluded.version",
                changed.map(track -> tuple(tx, complaintId, track)).toList());
    }

    Uni<Void> storeSteps(CouncilTransaction tx, UUID complaintId, CaseKey key, List<Happening> happenings) {
        return tx.batch(
                "insert into step (id, track_id, complaint_id, council, step, stage, entry, personal, recorded_at,"
                        + " recorded_by) values ($1, $2, $3, $4, $5, $6, $7::text::jsonb, $8, $9, $10)",
                happenings.stream()
                        .filter(Happening.Stepped.class::isInstance)
                        .map(Happening.Stepped.class::cast)
                        .map(stepped -> tuple(tx, complaintId, key, stepped))
                        .toList());
    }

    private Tuple tuple(CouncilTransaction tx, UUID complaintId, TrackFile track) {
        return Tuple.from(new Object[] {
            track.id(),
            complaintId,
            tx.council(),
            Codes.text(track.route().procedure()),
            Codes.text(track.route().destination()),
            json.write(track.parts()),
            json.write(track.reasons()),
            track.ruleEdition(),
            track.decidedOn(),
            track.byPerson(),
            track.stage(),
            Codes.text(track.closedAs()),
            track.version()
        });
    }

    private Tuple tuple(CouncilTransaction tx, UUID complaintId, CaseKey key, Happening.Stepped stepped) {
        RecordedStep step = stepped.step();
        StepWords words = StepWords.of(step.entry());
        return Tuple.from(new Object[] {
            step.id(),
            stepped.trackId(),
            complaintId,
            tx.council(),
            Codes.text(step.step()),
            step.stage(),
            json.write(StepWords.leftOutOf(step.entry())),
            words.isEmpty() ? null : key.seal(json.write(words), PERSONAL, step.id()),
            Rows.timestamp(step.recordedAt()),
            step.recordedBy()
        });
    }

    private StepOfTrack step(Row row, CaseKey key) {
        UUID id = row.getUUID("id");
        StepEntry entry = json.read(row.getString("entry"), StepEntry.class);
        StepWords words = key.unseal(Rows.sealed(row, "personal"), PERSONAL, id, StepWords.class, json);
        return new StepOfTrack(
                row.getUUID("track_id"),
                new RecordedStep(
                        id,
                        row.getInteger("stage"),
                        words == null ? entry : words.in(entry),
                        Rows.instant(row, "recorded_at"),
                        row.getString("recorded_by")));
    }

    private TrackFile track(Row row, Map<UUID, List<RecordedStep>> steps) {
        UUID id = row.getUUID("id");
        return new TrackFile(
                id,
                new Route(
                        Codes.read(Procedure.class, row.getString("procedure")),
                        Codes.read(Destination.class, row.getString("destination"))),
                json.read(row.getString("parts"), PARTS),
                json.read(row.getString("reasons"), REASONS),
                row.getString("rule_edition"),
                row.getLocalDate("decided_on"),
                row.getBoolean("by_person"),
                row.getInteger("stage"),
                Codes.read(ClosedAs.class, row.getString("closed_as")),
                row.getLong("version"),
                Optional.ofNullable(steps.get(id)).orElse(List.of()));
    }
}
