package org.redress.router.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.RepresentativeKind;

/**
 * What a complaint's route is decided from: codes and dates, no name and no word of anybody.
 *
 * @param registeredOn the day it was registered
 * @param receivedOn the first day it reached any part of the council
 * @param receivedOnStated false where nobody said and the day of registration was taken; null where that is not known
 * @param madeOrally whether it was first spoken to anyone at the council
 * @param representative null where nobody acts for the complainant
 * @param proposedChange null where the complaint is about something already done
 * @param triage what triage reads in its story; null where it was not asked
 */
public record ComplaintFacts(
        LocalDate registeredOn,
        FactDate receivedOn,
        Boolean receivedOnStated,
        boolean madeOrally,
        Representative representative,
        List<ChildFacts> children,
        List<ElementFacts> elements,
        List<Proceedings> proceedings,
        ProposedChange proposedChange,
        boolean advocateRequested,
        boolean safeguardingConcern,
        ProcedureInUse procedureInUse,
        Triage triage) {

    /** That the complaint is about a change not yet made; the date may be null. */
    public record ProposedChange(FactDate takesEffectOn) {}

    public ComplaintFacts {
        children = children == null ? List.of() : List.copyOf(children);
        elements = elements == null ? List.of() : List.copyOf(elements);
        proceedings = proceedings == null ? List.of() : List.copyOf(proceedings);
        procedureInUse = procedureInUse == null ? ProcedureInUse.UNKNOWN : procedureInUse;
    }

    /** With elements that were told since; one that is told again stands as it was told last. */
    public ComplaintFacts adding(List<ElementFacts> more) {
        Set<UUID> told = more.stream().map(ElementFacts::id).collect(Collectors.toSet());
        return with(
                Stream.concat(elements.stream().filter(one -> !told.contains(one.id())), more.stream())
                        .toList(),
                proceedings,
                advocateRequested);
    }

    /** With proceedings of which was told since; of the same kind, brought by the same, the last word stands. */
    public ComplaintFacts beside(Proceedings told) {
        return beside(Stream.concat(
                        proceedings.stream()
                                .filter(one -> one.kind() != told.kind() || one.broughtBy() != told.broughtBy()),
                        Stream.of(told))
                .toList());
    }

    public ComplaintFacts beside(List<Proceedings> allThatStand) {
        return with(elements, allThatStand, advocateRequested);
    }

    public ComplaintFacts askingForAnAdvocate() {
        return with(elements, proceedings, true);
    }

    /** The elements put again count as received on that day. */
    public ComplaintFacts resubmitted(Set<UUID> again, FactDate on) {
        return with(
                elements.stream()
                        .map(element -> again.contains(element.id()) ? element.with(element.id(), on) : element)
                        .toList(),
                proceedings,
                advocateRequested);
    }

    private ComplaintFacts with(List<ElementFacts> newElements, List<Proceedings> newProceedings, boolean advocate) {
        return new ComplaintFacts(
                registeredOn,
                receivedOn,
                receivedOnStated,
                madeOrally,
                representative,
                children,
                newElements,
                newProceedings,
                proposedChange,
                advocate,
                safeguardingConcern,
                procedureInUse,
                triage);
    }

    public Optional<ElementFacts> element(UUID id) {
        return elements.stream().filter(one -> Objects.equals(one.id(), id)).findFirst();
    }

    /** The ids of the children an element is about. */
    public List<UUID> childrenOf(UUID elementId) {
        List<UUID> named = element(elementId).map(ElementFacts::children).orElse(List.of());
        return children.stream()
                .map(ChildFacts::id)
                .filter(id -> named.isEmpty() || named.contains(id))
                .toList();
    }

    /** Whether an advocate under Children Act 1989 s 26A brought it, whom the letters of the procedure go to as well. */
    public boolean broughtByAdvocate() {
        return representative != null
                && representative.kind() == RepresentativeKind.ADVOCATE_S26A
                && !representative.isRefused()
                && children.stream().anyMatch(ChildFacts::complainsAboutOwnCare);
    }

    /**
     * Whether somebody asked for an advocate whom Children Act 1989 s 26A owes one: a child or a care leaver. Only then
     * does the appointment start stage 1 (SI 2006/1738 reg 14(3)(b)).
     */
    public boolean awaitsAdvocate() {
        return advocateRequested && children.stream().anyMatch(ChildFacts::complainsAboutOwnCare);
    }
}
