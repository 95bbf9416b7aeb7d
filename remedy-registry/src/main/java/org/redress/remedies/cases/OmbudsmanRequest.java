package org.redress.remedies.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.remedies.remedy.AgreedWith;

/**
 * Something the Ombudsman asked for by a day. The day is the one in the letter; nothing is reckoned.
 *
 * @param askedOn the date of the letter
 * @param dueOn the last day, as the Ombudsman last set it
 * @param dueAgreedOn when the Ombudsman set that day in place of the one in the letter, or null
 * @param answeredOn when the answer was sent, or null
 */
record OmbudsmanRequest(
        UUID id, RequestKind kind, FactDate askedOn, LocalDate dueOn, FactDate dueAgreedOn, FactDate answeredOn) {

    /** The answer was sent; said again, it corrects the day. */
    OmbudsmanRequest answered(FactDate on) {
        if (before(on, askedOn)) {
            throw new Refusal("before-the-request", "The answer cannot have gone before the request came.", null)
                    .withField("answeredOn");
        }
        return new OmbudsmanRequest(id, kind, askedOn, dueOn, dueAgreedOn, on);
    }

    /** The Ombudsman gave another day. Nobody else can. */
    OmbudsmanRequest dueOn(LocalDate newDueOn, AgreedWith who, FactDate agreedOn) {
        if (who != AgreedWith.OMBUDSMAN) {
            throw new Refusal(
                            "only-the-ombudsman-moves-it",
                            "Only the Ombudsman gives more time for an answer to the Ombudsman.",
                            "LGSCO Compliance Manual, part 4")
                    .withField("agreedWith");
        }
        if (answeredOn != null) {
            throw new Refusal("request-answered", "The request was answered: its day stays.", null);
        }
        if (askedOn.earliest().filter(newDueOn::isBefore).isPresent()) {
            throw new Refusal("before-the-request", "The new day lies before the request.", null).withField("dueOn");
        }
        return new OmbudsmanRequest(id, kind, askedOn, newDueOn, agreedOn, null);
    }

    /** Whether the answer went after the day; empty while there is none or where it cannot be told. */
    Optional<Boolean> late() {
        if (answeredOn == null) {
            return Optional.empty();
        }
        if (answeredOn.latest().filter(day -> !day.isAfter(dueOn)).isPresent()) {
            return Optional.of(false);
        }
        return answeredOn.earliest().filter(day -> day.isAfter(dueOn)).map(day -> true);
    }

    private static boolean before(FactDate one, FactDate other) {
        return one.latest()
                .flatMap(end -> other.earliest().filter(end::isBefore))
                .isPresent();
    }
}
