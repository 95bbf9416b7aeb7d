package org.redress.intake.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;

/**
 * A registered complaint without anything that identifies people.
 *
 * @param reference what is said on the telephone and stands in letters, such as KENT-26-01482
 * @param registeredOn the day on which this system took it in
 * @param externalReference the number it bears in another system; null where it has none
 * @param erasure how far its personal data are erased; null where they are not
 */
public record Complaint(
        UUID id,
        String reference,
        LocalDate registeredOn,
        String externalReference,
        ComplaintFacts facts,
        Erasure erasure) {

    Complaint adding(List<Element> elements) {
        return new Complaint(id, reference, registeredOn, externalReference, facts.adding(elements), erasure);
    }

    Set<UUID> childIds() {
        return facts.children().stream().map(Child::id).collect(Collectors.toUnmodifiableSet());
    }

    Set<UUID> elementIds() {
        return facts.elements().stream().map(Element::id).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Refusal {@code personal-data-erased} where there is nothing left to add to */
    void requireNotErased() {
        if (erasure != null) {
            throw new Refusal(
                    "personal-data-erased",
                    "The personal data of this complaint were erased on " + erasure.requestedOn()
                            + ". Nothing can be added to it; register a new complaint.",
                    null);
        }
    }

    /**
     * Nothing can be said about a complaint before it was made.
     *
     * @param field the field that holds the date, for the refusal
     * @throws Refusal {@code before-the-complaint} where the date cannot be on or after the day of receipt
     */
    public void requireNotBefore(String field, FactDate on) {
        boolean before = on.latest().isPresent()
                && facts.receivedOn().earliest().isPresent()
                && on.latest().get().isBefore(facts.receivedOn().earliest().get());
        if (before) {
            throw new Refusal(
                            "before-the-complaint",
                            field + " lies before the complaint reached the council ("
                                    + facts.receivedOn().earliest().get()
                                    + "). If the complaint came earlier than recorded, its receivedOn is wrong.",
                            null)
                    .withField(field);
        }
    }
}
