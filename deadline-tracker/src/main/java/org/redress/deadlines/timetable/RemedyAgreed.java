package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.deadlines.calendar.Length;
import org.redress.platform.time.FactDate;

/**
 * A remedy the council agreed to.
 *
 * @param within the period; null where none was stated
 * @param from what the period counts from: final_decision, remedy:{id}, step:{name} or date
 * @param by a day stated instead of a period
 * @param immediately whether the decision says so; the period beside it is that of the list it stands in
 * @param startOn the day the period counts from, as far as the registry knows it
 */
record RemedyAgreed(
        UUID remedyId,
        UUID decisionId,
        String kind,
        Length within,
        String from,
        LocalDate by,
        boolean immediately,
        FactDate startOn)
        implements Fact {
    private static final String REMEDY = "remedy:";
    private static final String STEP = "step:";

    RemedyAgreed {
        requireNonNull(remedyId, "remedyId");
        requireNonNull(decisionId, "decisionId");
        from = from == null ? "final_decision" : from;
        startOn = startOn == null ? FactDate.notKnown() : startOn;
    }

    /** The remedy the period counts from. */
    Optional<UUID> fromRemedy() {
        return from.startsWith(REMEDY)
                ? Optional.of(UUID.fromString(from.substring(REMEDY.length())))
                : Optional.empty();
    }

    /** The name of the step the period counts from. */
    Optional<String> fromStep() {
        return from.startsWith(STEP) ? Optional.of(from.substring(STEP.length())) : Optional.empty();
    }

    @Override
    public UUID item() {
        return remedyId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return startOn.earliest();
    }
}
