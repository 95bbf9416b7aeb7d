package org.redress.deadlines.calendar;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.redress.platform.identity.ClockDatabase;
import org.redress.platform.json.StoredJson;

/**
 * The editions of the calendar of England and Wales: the shipped one and those accepted since, of which the last is in
 * force. A transaction that reckons asks the database for the edition's number and this for the edition; what stores
 * nothing uses the one that is known here, which is at most a few seconds old.
 */
@ApplicationScoped
public class Calendars {
    /** The number of the edition that is shipped. */
    public static final int SHIPPED = 1;

    private static final Logger LOG = Logger.getLogger(Calendars.class);
    private static final String LATEST =
            "select number, content::text as content from calendar_edition where number > $1 order by number desc"
                    + " limit 1";

    private final ClockDatabase database;
    private final StoredJson json;
    private final Clock clock;
    private volatile InForce inForce = new InForce(SHIPPED, new WorkingDays(CalendarEdition.shipped()));

    /** An edition, ready to be reckoned with. */
    public record InForce(int number, WorkingDays workingDays) {}

    /** An edition as it was accepted, with how far the cases it may move have been gone through. */
    public record Accepted(String edition, Instant acceptedAt, Replanning replanning) {}

    /**
     * @param total how many cases there are to go through; absent until they are counted
     * @param moved how many deadlines were told anew
     */
    public record Replanning(Integer total, int cases, int moved, Instant endedAt) {}

    Calendars(ClockDatabase database, StoredJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The edition known here. */
    public InForce inForce() {
        return inForce;
    }

    /** The edition of that number, or a later one. */
    public Uni<InForce> atLeast(int number) {
        return inForce.number() >= number ? Uni.createFrom().item(inForce) : refresh();
    }

    /** The last one that was accepted anywhere. */
    public Uni<InForce> refresh() {
        return database.execute(LATEST, inForce.number()).map(rows -> {
            rows.forEach(row -> use(new InForce(
                    row.getInteger("number"),
                    new WorkingDays(json.read(row.getString("content"), CalendarEdition.class)))));
            return inForce;
        });
    }

    /** False where somebody else accepted an edition in the meantime. */
    public Uni<Boolean> accept(int number, CalendarEdition edition, LocalDate firstChanged) {
        return database.execute(
                        "select accept_edition($1, $2, $3::text::jsonb, $4) as accepted",
                        number,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        json.write(edition),
                        firstChanged)
                .map(rows -> rows.iterator().next().getBoolean("accepted"))
                .call(this::refresh);
    }

    /** The latest first; the shipped one is in none of the rows. */
    public Uni<List<Accepted>> accepted() {
        return database.execute("select content->>'edition' as edition, accepted_at, total, cases, moved, ended_at"
                        + " from calendar_edition join replan using (number) order by number desc")
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Accepted(
                                row.getString("edition"),
                                row.getOffsetDateTime("accepted_at").toInstant(),
                                new Replanning(
                                        row.getInteger("total"),
                                        row.getInteger("cases"),
                                        row.getInteger("moved"),
                                        row.getOffsetDateTime("ended_at") == null
                                                ? null
                                                : row.getOffsetDateTime("ended_at")
                                                        .toInstant())))
                        .toList());
    }

    @Scheduled(every = "5s")
    Uni<Void> look() {
        return refresh()
                .onFailure()
                .invoke(away -> LOG.warnf("the calendar could not be looked up: %s", away.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private synchronized void use(InForce edition) {
        if (edition.number() > inForce.number()) {
            inForce = edition;
        }
    }
}
