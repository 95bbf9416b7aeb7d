package org.redress.router.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ActOf;
import org.redress.router.codes.Age;
import org.redress.router.codes.ApprovedBy;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.FunctionSource;
import org.redress.router.codes.Head;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ProceedingsState;
import org.redress.router.codes.Relationship;

/** Complaints of every combination of codes. */
final class AnyComplaint {
    private AnyComplaint() {}

    static Arbitrary<Set<ChildStatus>> statuses() {
        return Arbitraries.of(ChildStatus.class).set().ofMaxSize(3);
    }

    static Arbitrary<ComplaintFacts> complaints() {
        return children().list().ofMinSize(1).ofMaxSize(2).flatMap(children -> Combinators.combine(
                        elements(children).list().ofMaxSize(3),
                        proceedings().list().ofMaxSize(2),
                        Arbitraries.of(ProcedureInUse.class),
                        Arbitraries.of(true, false))
                .as((elements, proceedings, inUse, flag) -> new ComplaintFacts(
                        LocalDate.of(2026, 6, 1),
                        FactDate.day(LocalDate.of(2026, 6, 1)),
                        true,
                        flag,
                        null,
                        children,
                        elements,
                        proceedings,
                        flag ? new ComplaintFacts.ProposedChange(null) : null,
                        flag,
                        flag,
                        inUse,
                        null)));
    }

    private static Arbitrary<ChildFacts> children() {
        return Combinators.combine(
                        Arbitraries.of(Relationship.class),
                        statuses(),
                        Arbitraries.of(Age.class),
                        Arbitraries.of(ApprovedBy.class).injectNull(0.5))
                .as((relationship, status, age, approvedBy) ->
                        new ChildFacts(UUID.randomUUID(), relationship, status, age, approvedBy));
    }

    private static Arbitrary<ElementFacts> elements(List<ChildFacts> children) {
        return Combinators.combine(
                        Arbitraries.of(CouncilFunction.class),
                        Arbitraries.of(FunctionSource.class),
                        Arbitraries.of(Head.class).set().ofMaxSize(3),
                        Arbitraries.of(children).list().ofMaxSize(1),
                        Arbitraries.of("2024-01-10", "2025-06-01", "2025-05-31", "2026-05-01")
                                .injectNull(0.4),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(ActOf.THIS_COUNCIL)),
                                Tuple.of(1, Arbitraries.just(ActOf.OTHER_BODY))),
                        Arbitraries.of("2026-06-01", "2026-07-01"))
                .as((function, source, heads, about, arisen, actOf, received) -> new ElementFacts(
                        UUID.randomUUID(),
                        function,
                        source,
                        heads,
                        about.stream().map(ChildFacts::id).toList(),
                        null,
                        arisen == null ? null : FactDate.day(LocalDate.parse(arisen)),
                        null,
                        null,
                        actOf,
                        FactDate.day(LocalDate.parse(received))));
    }

    private static Arbitrary<Proceedings> proceedings() {
        return Combinators.combine(
                        Arbitraries.of(ProceedingsKind.class),
                        Arbitraries.of(BroughtBy.class),
                        Arbitraries.of(ProceedingsState.class),
                        Arbitraries.of(true, false))
                .as(Proceedings::new);
    }
}
