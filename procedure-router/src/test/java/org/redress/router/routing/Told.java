package org.redress.router.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ActOf;
import org.redress.router.codes.Age;
import org.redress.router.codes.ApprovedBy;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.Destination;
import org.redress.router.codes.FunctionSource;
import org.redress.router.codes.Head;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ProceedingsState;
import org.redress.router.codes.Relationship;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.rules.Eligibility;

/** A complaint as a test tells it, one fact after the other; what is not told is not recorded. */
final class Told {
    static final Route CHILDREN_ACT = Route.CHILDREN_ACT;
    static final Route CORPORATE = new Route(Procedure.CORPORATE, null);
    static final Router ROUTER = new Router(Eligibility.load());

    private final List<ChildFacts> children = new ArrayList<>();
    private final List<ElementFacts> elements = new ArrayList<>();
    private final List<Proceedings> proceedings = new ArrayList<>();
    private FactDate receivedOn = FactDate.day(LocalDate.of(2026, 3, 2));
    private Representative representative;
    private ComplaintFacts.ProposedChange proposedChange;
    private ProcedureInUse inUse = ProcedureInUse.UNKNOWN;
    private boolean advocate;
    private boolean safeguarding;
    private Triage triage;

    static Told by(Relationship relationship, ChildStatus... status) {
        return by(relationship, Age.UNKNOWN, status);
    }

    static Told by(Relationship relationship, Age age, ChildStatus... status) {
        return new Told().child(relationship, age, status);
    }

    Told child(Relationship relationship, Age age, ChildStatus... status) {
        children.add(new ChildFacts(UUID.randomUUID(), relationship, Set.of(status), age, null));
        return this;
    }

    Told fosterCarer(ApprovedBy approvedBy) {
        children.clear();
        children.add(new ChildFacts(UUID.randomUUID(), Relationship.FOSTER_CARER, null, null, approvedBy));
        return this;
    }

    Told about(CouncilFunction function, Head... heads) {
        return about(FunctionSource.OFFICER, function, heads);
    }

    Told about(FunctionSource source, CouncilFunction function, Head... heads) {
        elements.add(new ElementFacts(
                UUID.randomUUID(), function, source, Set.of(heads), null, null, null, null, null, null, receivedOn));
        return this;
    }

    Told doneByAnotherBody() {
        change(last -> new ElementFacts(
                last.id(),
                last.function(),
                last.functionSource(),
                last.heads(),
                last.children(),
                last.aboutElement(),
                last.arisenFrom(),
                last.arisenTo(),
                last.continuing(),
                ActOf.OTHER_BODY,
                last.receivedOn()));
        return this;
    }

    Told arisen(FactDate from, FactDate to, Boolean continuing) {
        change(last -> new ElementFacts(
                last.id(),
                last.function(),
                last.functionSource(),
                last.heads(),
                last.children(),
                last.aboutElement(),
                from,
                to,
                continuing,
                last.actOf(),
                last.receivedOn()));
        return this;
    }

    /** What triage reads in the story. */
    Told triagedAs(CouncilFunction function, boolean statutory) {
        triage = new Triage(List.of(new Triage.Suggestion(function, 80)), null, statutory);
        return this;
    }

    Told arisen(String day) {
        return arisen(FactDate.day(LocalDate.parse(day)), null, null);
    }

    /** Makes the last element one about the handling of the first. */
    Told aboutTheFirst() {
        UUID first = elements.get(0).id();
        change(last -> new ElementFacts(
                last.id(),
                last.function(),
                last.functionSource(),
                last.heads(),
                last.children(),
                first,
                last.arisenFrom(),
                last.arisenTo(),
                last.continuing(),
                last.actOf(),
                last.receivedOn()));
        return this;
    }

    private void change(java.util.function.UnaryOperator<ElementFacts> change) {
        int last = elements.size() - 1;
        elements.set(last, change.apply(elements.get(last)));
    }

    Told receivedOn(String day) {
        return receivedOn(FactDate.day(LocalDate.parse(day)));
    }

    Told receivedOn(FactDate day) {
        receivedOn = day;
        return this;
    }

    Told beside(ProceedingsKind kind, BroughtBy by, ProceedingsState state, boolean inWriting) {
        proceedings.add(new Proceedings(kind, by, state, inWriting));
        return this;
    }

    Told representedBy(Representative by) {
        representative = by;
        return this;
    }

    Told proposedChange() {
        proposedChange = new ComplaintFacts.ProposedChange(null);
        return this;
    }

    Told inUse(ProcedureInUse procedure) {
        inUse = procedure;
        return this;
    }

    Told askingForAnAdvocate() {
        advocate = true;
        return this;
    }

    Told withSafeguardingConcern() {
        safeguarding = true;
        return this;
    }

    ComplaintFacts facts() {
        return new ComplaintFacts(
                LocalDate.of(2026, 3, 2),
                receivedOn,
                true,
                false,
                representative,
                children,
                elements,
                proceedings,
                proposedChange,
                advocate,
                safeguarding,
                inUse,
                triage);
    }

    Decision decided() {
        return ROUTER.decide(facts());
    }

    static Route elsewhere(Destination destination) {
        return Route.elsewhere(destination);
    }

    static List<Route> routes(Decision decision) {
        return decision.tracks().stream().map(Decision.DecidedTrack::route).toList();
    }

    static List<ReviewKind> blocking(Decision decision) {
        return kinds(decision, true);
    }

    static List<ReviewKind> notices(Decision decision) {
        return kinds(decision, false);
    }

    private static List<ReviewKind> kinds(Decision decision, boolean blocking) {
        return decision.reviews().stream()
                .filter(review -> review.blocking() == blocking)
                .map(Decision.ReviewNeeded::kind)
                .toList();
    }

    static Decision.ReviewNeeded review(Decision decision, ReviewKind kind) {
        return decision.reviews().stream()
                .filter(review -> review.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no review of kind " + kind + " in " + decision.reviews()));
    }

    static List<String> rulesThatApplied(Decision decision) {
        return decision.tracks().stream()
                .flatMap(track -> track.reasons().stream())
                .filter(Reason::applies)
                .map(Reason::rule)
                .toList();
    }

    static boolean cites(Decision decision, String citation) {
        return decision.tracks().stream()
                .flatMap(track -> track.reasons().stream())
                .anyMatch(reason -> reason.citation().contains(citation));
    }

    static <T> List<T> none() {
        return Arrays.asList();
    }
}
