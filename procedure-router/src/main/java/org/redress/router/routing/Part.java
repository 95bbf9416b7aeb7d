package org.redress.router.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Age;
import org.redress.router.codes.ApprovedBy;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.Head;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.Relationship;
import org.redress.router.rules.Condition;

/** What is decided at once: one element of a complaint, for one child. */
record Part(ComplaintFacts complaint, ElementFacts element, ChildFacts child) implements Condition.Subject {

    static List<Part> of(ComplaintFacts complaint) {
        List<ElementFacts> elements =
                complaint.elements().isEmpty() ? List.of(onlyAStory(complaint)) : complaint.elements();
        return elements.stream()
                .flatMap(element -> children(complaint, element).map(child -> new Part(complaint, element, child)))
                .toList();
    }

    /** Of a story triage may say that it belongs to the Children Act procedure, never that it belongs anywhere else. */
    private static ElementFacts onlyAStory(ComplaintFacts complaint) {
        ElementFacts notStated = ElementFacts.notStated(complaint.receivedOn());
        return Optional.ofNullable(complaint.triage())
                .filter(Triage::statutoryLikely)
                .flatMap(Triage::first)
                .map(notStated::readByTriage)
                .orElse(notStated);
    }

    /** Never none: an element whose children nobody knows is decided as for a child of whom nothing is recorded. */
    private static Stream<ChildFacts> children(ComplaintFacts complaint, ElementFacts element) {
        List<ChildFacts> about = complaint.children().stream()
                .filter(child ->
                        element.children().isEmpty() || element.children().contains(child.id()))
                .toList();
        return about.isEmpty() ? Stream.of(ChildFacts.NOT_RECORDED) : about.stream();
    }

    PartId id() {
        return new PartId(element.id(), child.id());
    }

    /** The day that decides which rules hold. */
    LocalDate ruledOn(LocalDate rulesHoldFrom) {
        FactDate received = element.receivedOn() == null ? complaint.receivedOn() : element.receivedOn();
        LocalDate day = Optional.ofNullable(received)
                .flatMap(date -> date.latest().or(date::earliest))
                .orElse(complaint.registeredOn());
        return day == null || day.isBefore(rulesHoldFrom) ? rulesHoldFrom : day;
    }

    @Override
    public CouncilFunction function() {
        return element.function();
    }

    /** Someone whom the person represented has refused stands on their own feet. */
    @Override
    public Relationship relationship() {
        Representative representative = complaint.representative();
        return representative != null && representative.isRefused()
                ? Relationship.OTHER_INTERESTED_PERSON
                : child.relationship();
    }

    @Override
    public Age age() {
        return child.age();
    }

    @Override
    public Set<ChildStatus> status() {
        return child.status();
    }

    @Override
    public ApprovedBy approvedBy() {
        return child.approvedBy();
    }

    @Override
    public Set<Head> heads() {
        return element.heads();
    }

    @Override
    public Set<ProceedingsKind> proceedings(boolean liveOnly) {
        return complaint.proceedings().stream()
                .filter(one -> !liveOnly || one.isLive())
                .map(Proceedings::kind)
                .collect(Collectors.toSet());
    }

    boolean isAbout(UUID elementId) {
        return elementId != null && elementId.equals(element.id());
    }
}
