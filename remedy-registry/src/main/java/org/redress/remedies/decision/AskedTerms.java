package org.redress.remedies.decision;

import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.time.FactDate;
import org.redress.remedies.FactDays;
import org.redress.remedies.remedy.DueTerms;
import org.redress.remedies.remedy.StartsFrom;
import org.redress.remedies.remedy.Within;

/** Reads the time a recommendation states; what contradicts itself is refused with the field at fault. */
final class AskedTerms {

    private static final String PLACE = "remedy:([1-9]\\d?)";

    private final RemedyAsked asked;
    private final String path;
    private final List<UUID> earlier;
    private final FactDays days;

    /**
     * @param path where in the request it stands, such as {@code remedies[0]}
     * @param earlier the ids of the remedies before it in the list
     * @param days which days may be named
     */
    AskedTerms(RemedyAsked asked, String path, List<UUID> earlier, FactDays days) {
        this.asked = asked;
        this.path = path;
        this.earlier = earlier;
        this.days = days;
    }

    DueTerms read() {
        StartsFrom from = from();
        boolean fromADate = from instanceof StartsFrom.NamedDate;
        boolean immediately = Boolean.TRUE.equals(asked.immediately());
        if (asked.by() != null && (asked.within() != null || immediately)) {
            throw Problems.invalid(path + ".by", "Give either the last day (by), or within or immediately.");
        }
        if (asked.by() != null && !fromADate) {
            throw Problems.invalid(path + ".from", "A last day (by) runs from nothing: leave from out.");
        }
        if (fromADate && asked.by() == null && (asked.within() == null || asked.startOn() == null)) {
            throw Problems.invalid(
                    path + ".from",
                    "From a date: give the last day (by), or within and the day it runs from (startOn).");
        }
        if (asked.startOn() != null && (!fromADate || asked.by() != null)) {
            throw Problems.invalid(path + ".startOn", "Only a period from a date has a day it runs from.");
        }
        Within within = asked.within() == null ? null : new Within(asked.within());
        days.checkPlanned(path + ".within", within == null ? null : FactDate.day(within.atLeastFrom(days.today())));
        days.checkPlanned(path + ".by", asked.by() == null ? null : FactDate.day(asked.by()));
        days.checkPlanned(path + ".startOn", asked.startOn());
        return new DueTerms(within, from, asked.by(), immediately, asked.startOn());
    }

    private StartsFrom from() {
        if (asked.from() == null) {
            return asked.by() == null ? new StartsFrom.FinalDecision() : new StartsFrom.NamedDate();
        }
        if (asked.from().matches(PLACE)) {
            return new StartsFrom.AfterRemedy(
                    remedyAt(Integer.parseInt(asked.from().substring(7))));
        }
        return StartsFrom.parse(asked.from())
                .orElseThrow(() -> Problems.invalid(
                        path + ".from",
                        "The value must be final_decision, remedy:<id>, remedy:<place>, step:<name> or date."));
    }

    private UUID remedyAt(int place) {
        if (place > earlier.size()) {
            throw Problems.invalid(path + ".from", "The remedy it runs from must stand before it in the list.");
        }
        return earlier.get(place - 1);
    }
}
