package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Answer;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** How a person's change to a remedy goes: held, compared with the version that person saw, moved, kept, told. */
@ApplicationScoped
class RemedyChange {

    private final Remedies remedies;
    private final Outbox outbox;

    /** What a change is answered with. The answer is stored, so it has no words of a person in it. */
    @Schema(name = "RemedyChanged")
    record Answered(UUID id, RemedyStatus status, FactDate achievedOn, FactDate evidenceSentOn, FactDate outcomeOn) {}

    RemedyChange(Remedies remedies, Outbox outbox) {
        this.remedies = remedies;
        this.outbox = outbox;
    }

    /**
     * @param seen the version the person saw; 412 where it is not the latest
     * @param move what happens to the remedy, in the same transaction
     * @param event what is told of it
     */
    Uni<Answer> make(
            CouncilTransaction tx,
            UUID id,
            long seen,
            Remedies.Entry entry,
            BiFunction<CouncilTransaction, Remedy, Uni<Remedy>> move,
            Function<Remedy, NewEvent> event) {
        return remedies.hold(tx, id)
                .invoke(remedy -> {
                    Versions.check(seen, remedy.version());
                    remedy.mustTakeChanges();
                })
                .chain(remedy -> move.apply(tx, remedy))
                .call(moved -> remedies.keep(tx, moved, entry))
                .call(moved -> outbox.append(tx, event.apply(moved)))
                .map(moved -> Answer.ok(answered(moved)).withVersion(moved.version()));
    }

    private static Answered answered(Remedy remedy) {
        Progress progress = remedy.progress();
        return new Answered(
                remedy.id(),
                progress.status(),
                RemedyEvents.withoutWords(progress.achievedOn()),
                RemedyEvents.withoutWords(progress.evidenceSentOn()),
                RemedyEvents.withoutWords(progress.outcomeOn()));
    }
}
