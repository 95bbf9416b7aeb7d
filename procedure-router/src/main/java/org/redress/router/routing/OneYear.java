package org.redress.router.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.Route;
import org.redress.router.rules.GateRule;

/** Made no later than a year after the grounds arose; the anniversary is in time. What is later a person weighs. */
final class OneYear implements Gate {
    @Override
    public void test(Consideration part) {
        if (!part.route().isChildrenAct()) {
            return;
        }
        GateRule rule = part.rules().gate("X-LATE");
        if (part.isAccepted()) {
            part.notFound(rule, "the council has taken the complaint", "how late it is counts as decided");
            return;
        }
        ElementFacts element = part.part().element();
        FactDate grounds = element.arisenTo() == null ? element.arisenFrom() : element.arisenTo();
        FactDate received =
                element.receivedOn() == null ? part.part().complaint().receivedOn() : element.receivedOn();
        String fact = "grounds arose on " + Facts.date(grounds) + ", received on " + Facts.date(received);
        if (Boolean.TRUE.equals(element.continuing())) {
            part.notFound(rule, "the grounds go on", "in time");
        } else if (isUnknown(grounds) || isUnknown(received)) {
            part.notFound(rule, fact, "nothing shows that it is late");
        } else if (surelyInTime(rule, grounds, received)) {
            part.notFound(rule, fact, "in time");
        } else {
            part.found(rule, fact);
            part.ask(Question.blocking(
                    rule.review(),
                    rule,
                    Route.CHILDREN_ACT,
                    List.of(new Route(Procedure.CORPORATE, null)),
                    surelyLate(rule, grounds, received)
                            ? rule.missing()
                            : "The day on which the grounds arose: whether it is late cannot be told. If it is: "
                                    + rule.missing()));
        }
    }

    private static boolean isUnknown(FactDate date) {
        return date == null || (date.earliest().isEmpty() && date.latest().isEmpty());
    }

    private static boolean surelyInTime(GateRule rule, FactDate grounds, FactDate received) {
        Optional<LocalDate> lastDay = grounds.earliest().map(day -> day.plus(rule.limit()));
        return lastDay.isPresent()
                && received.latest().filter(day -> !day.isAfter(lastDay.get())).isPresent();
    }

    private static boolean surelyLate(GateRule rule, FactDate grounds, FactDate received) {
        Optional<LocalDate> lastDay = grounds.latest().map(day -> day.plus(rule.limit()));
        return lastDay.isPresent()
                && received.earliest().filter(day -> day.isAfter(lastDay.get())).isPresent();
    }
}
