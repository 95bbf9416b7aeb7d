package org.redress.router.complaint;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.Council;
import org.redress.platform.identity.Councils;
import org.redress.platform.identity.Database;
import org.redress.router.rules.Reviews;

/**
 * What a day brings by itself: a request for stage 2 that was kept takes effect when stage 1 is overdue, and an answer of
 * which nobody has said whether it settles the matter is asked about. Any number of replicas may do it; each complaint is
 * worked on under its own lock, and what has been done is not done again.
 */
@ApplicationScoped
class DailyTick {
    private static final Logger LOG = Logger.getLogger(DailyTick.class);
    private static final String ACTOR = "clock";
    private static final String PURPOSE = "daily-tick";

    private final Councils councils;
    private final Database database;
    private final TickRows rows;
    private final Desk desk;
    private final Reviews reviews;
    private final Clock clock;

    DailyTick(Councils councils, Database database, TickRows rows, Desk desk, Reviews reviews, Clock clock) {
        this.councils = councils;
        this.database = database;
        this.rows = rows;
        this.desk = desk;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return Multi.createFrom()
                .iterable(councils.all())
                .onItem()
                .transformToUniAndConcatenate(
                        council -> tick(council).onFailure().recoverWithItem(failure -> {
                            LOG.errorf(
                                    failure,
                                    "The daily tick of council %s failed; it is tried again",
                                    council.gssCode());
                            return null;
                        }))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    Uni<Void> tick(Council council) {
        Access access = new Access(council.gssCode(), ACTOR, PURPOSE);
        Occasion now = Occasion.ofEvent(clock);
        return database.inCouncil(access, tx -> rows.waiting(tx, now.today()))
                .chain(waiting ->
                        each(waiting, id -> database.inCouncil(access, tx -> desk.work(tx, id, now, file -> {}))))
                .chain(() -> database.inCouncil(access, tx -> rows.unconfirmed(tx, answeredBefore(now.today()))))
                .chain(unconfirmed -> each(
                        unconfirmed,
                        id -> database.inCouncil(
                                access,
                                tx -> desk.work(tx, id, now, file -> new Unconfirmed(file, reviews, now).ask()))));
    }

    private LocalDate answeredBefore(LocalDate today) {
        return today.minus(reviews.unconfirmedAfter());
    }

    private static Uni<Void> each(List<UUID> complaints, Function<UUID, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(complaints)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
