package org.redress.platform.events;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.platform.time.TimeOrderedId;

/**
 * Events that leave with the transaction that caused them: stored in it, sent after its commit, in the order in which the
 * transactions of one key were committed.
 */
@ApplicationScoped
public class Outbox {
    private static final String APPEND = "select append_event($1, $2, $3, $4, $5, $6, $7, $8)";

    private final StoredJson json;
    private final Clock clock;
    private final Runnable wake;

    public Outbox(StoredJson json, Clock clock, RelayWakeUp relay) {
        this.json = json;
        this.clock = clock;
        this.wake = relay::wake;
    }

    public Uni<Void> append(CouncilTransaction tx, NewEvent... events) {
        return append(tx, List.of(events));
    }

    public Uni<Void> append(CouncilTransaction tx, List<NewEvent> events) {
        tx.afterCommit(wake);
        return tx.batch(
                APPEND, events.stream().map(event -> row(tx.council(), event)).toList());
    }

    private Tuple row(String council, NewEvent event) {
        return Tuple.from(new Object[] {
            event.key(),
            event.topic(),
            council,
            event.complaintId(),
            TimeOrderedId.next(),
            event.type(),
            clock.instant().atOffset(ZoneOffset.UTC),
            json.write(event.data())
        });
    }
}
