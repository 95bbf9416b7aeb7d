package org.redress.router.routing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ActOf;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.FunctionSource;
import org.redress.router.codes.Head;

/**
 * One thing complained of.
 *
 * @param functionSource who said what it is about; the complainant where nobody is recorded
 * @param children whom it is about; empty means every child of the complaint
 * @param aboutElement for the handling of a complaint: the element that was handled, or null
 * @param arisenFrom when the grounds arose, or began to; null where it is not recorded
 * @param arisenTo when they ended; null where they arose at one time or it is not recorded
 * @param continuing whether they still go on; null where it is not recorded
 * @param receivedOn when this element reached the council
 */
public record ElementFacts(
        UUID id,
        CouncilFunction function,
        FunctionSource functionSource,
        Set<Head> heads,
        List<UUID> children,
        UUID aboutElement,
        FactDate arisenFrom,
        FactDate arisenTo,
        Boolean continuing,
        ActOf actOf,
        FactDate receivedOn) {
    public ElementFacts {
        function = function == null ? CouncilFunction.NOT_STATED : function;
        functionSource = functionSource == null ? FunctionSource.COMPLAINANT : functionSource;
        heads = heads == null ? Set.of() : Set.copyOf(heads);
        children = children == null ? List.of() : List.copyOf(children);
        actOf = actOf == null ? ActOf.THIS_COUNCIL : actOf;
    }

    /** Stands in for the elements of a complaint of which nothing is told but a story. */
    static ElementFacts notStated(FactDate receivedOn) {
        return new ElementFacts(null, null, null, null, null, null, null, null, null, null, receivedOn);
    }

    /** The same where triage has read a function in the story; nobody of the council has confirmed it. */
    ElementFacts readByTriage(CouncilFunction read) {
        return new ElementFacts(
                id,
                read,
                FunctionSource.TRIAGE,
                heads,
                children,
                null,
                arisenFrom,
                arisenTo,
                continuing,
                actOf,
                receivedOn);
    }

    ElementFacts with(UUID newId, FactDate newReceivedOn) {
        return new ElementFacts(
                newId,
                function,
                functionSource,
                heads,
                children,
                aboutElement,
                arisenFrom,
                arisenTo,
                continuing,
                actOf,
                newReceivedOn);
    }

    boolean isHandling() {
        return function == CouncilFunction.COMPLAINT_HANDLING;
    }

    boolean isNotStated() {
        return function == CouncilFunction.NOT_STATED;
    }
}
