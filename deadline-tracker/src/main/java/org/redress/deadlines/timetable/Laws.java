package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.redress.deadlines.calendar.Calendars;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.deadlines.choices.CouncilChoices;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.identity.CouncilTransaction;

/** The law for each council, with the edition of the calendar that is in force. */
@ApplicationScoped
class Laws {
    private final TimeLimits limits;
    private final Calendars calendars;
    private final CouncilChoices choices;
    private volatile OfEdition known = new OfEdition(0, new ConcurrentHashMap<>());

    private record OfEdition(int number, Map<String, Law> byCouncil) {}

    Laws(TimeLimits limits, Calendars calendars, CouncilChoices choices) {
        this.limits = limits;
        this.calendars = calendars;
        this.choices = choices;
    }

    /** The calendar of England and Wales. */
    WorkingDays calendar() {
        return calendars.inForce().workingDays();
    }

    /** For what is read: with the edition known here. */
    Law of(String council) {
        return of(council, calendars.inForce());
    }

    /** For what is stored: with the edition in force, which stays so until the transaction ends. */
    Uni<Law> inForce(CouncilTransaction tx) {
        return tx.one("select edition_in_force() as number", row -> row.getInteger("number"))
                .chain(number -> inForce(tx, number.orElseThrow()));
    }

    /** @param number what the database says is the edition in force */
    Uni<Law> inForce(CouncilTransaction tx, int number) {
        return calendars.atLeast(number).map(edition -> of(tx.council(), edition));
    }

    /** With another calendar than the one in force. */
    Law with(WorkingDays calendar, String council) {
        return new Law(limits, calendar, choices.of(council));
    }

    private Law of(String council, Calendars.InForce edition) {
        OfEdition laws = known;
        if (laws.number() != edition.number()) {
            laws = new OfEdition(edition.number(), new ConcurrentHashMap<>());
            known = laws;
        }
        return laws.byCouncil().computeIfAbsent(council, code -> with(edition.workingDays(), code));
    }
}
