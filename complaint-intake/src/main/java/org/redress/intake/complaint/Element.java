package org.redress.intake.complaint;

import java.util.List;
import java.util.UUID;
import org.redress.intake.codes.ActOf;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.codes.FunctionSource;
import org.redress.intake.codes.Head;
import org.redress.platform.time.FactDate;

/**
 * One thing complained of. The procedure is decided for each.
 *
 * @param children whom it is about; empty means all children of the complaint
 * @param aboutElement for the handling of a complaint: the element that was handled; null where it was not said
 * @param continuing whether it still goes on; null where it was not said
 * @param receivedOn when this element reached the council; it runs its own clock
 */
record Element(
        UUID id,
        CouncilFunction function,
        FunctionSource functionSource,
        List<Head> heads,
        List<UUID> children,
        UUID aboutElement,
        FactDate arisenFrom,
        FactDate arisenTo,
        Boolean continuing,
        ActOf actOf,
        FactDate receivedOn) {}
