package org.redress.intake.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.redress.intake.codes.Capacity;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.Nature;
import org.redress.intake.codes.ProcedureInUse;
import org.redress.platform.time.FactDate;

/**
 * The codes and dates of a complaint: what the other services may know. No name, no contact, no word of anybody.
 *
 * @param receivedOn the first day it reached any part of the council
 * @param receivedOnStated false where nobody said and the day of registration was taken
 * @param madeOrally whether it was first spoken to anyone at the council (SI 2006/1738 reg 17(5))
 * @param channel null where it was not said
 * @param capacity null where it was not said
 * @param representative null where nobody acts for the complainant
 * @param proposedChange null where the complaint is about something already done
 */
record ComplaintFacts(
        FactDate receivedOn,
        boolean receivedOnStated,
        boolean madeOrally,
        Channel channel,
        Nature nature,
        Capacity capacity,
        Representative representative,
        List<Child> children,
        List<Element> elements,
        List<Proceedings> proceedings,
        ProposedChange proposedChange,
        boolean advocateRequested,
        boolean safeguardingConcern,
        ProcedureInUse procedureInUse,
        List<Link> links) {

    ComplaintFacts adding(List<Element> more) {
        return new ComplaintFacts(
                receivedOn,
                receivedOnStated,
                madeOrally,
                channel,
                nature,
                capacity,
                representative,
                children,
                Stream.concat(elements.stream(), more.stream()).toList(),
                proceedings,
                proposedChange,
                advocateRequested,
                safeguardingConcern,
                procedureInUse,
                links);
    }
}
