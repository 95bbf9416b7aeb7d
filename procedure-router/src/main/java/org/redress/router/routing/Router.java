package org.redress.router.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.router.rules.Eligibility;

/**
 * Decides which procedure each element of a complaint belongs to, for each child, or says what a person has to decide
 * first. Pure: the same facts under the same edition of the rules always give the same decision.
 */
public final class Router {
    private static final List<Gate> GATES = List.of(
            new SafeguardingFlag(),
            new PlacedByAPerson(),
            new WhoseAct(),
            new WhichFunction(),
            new PersonAgainstFunction(),
            new AlreadyAccepted(),
            new WhoComplains(),
            new OneYear(),
            new BesideProceedings(),
            new SelfChosenFunction(),
            new Notices());

    private final Eligibility rules;

    public Router(Eligibility rules) {
        this.rules = rules;
    }

    public Decision decide(ComplaintFacts complaint) {
        return decide(complaint, List.of());
    }

    /** @param rulings what people have decided of parts of it, the latest last */
    public Decision decide(ComplaintFacts complaint, List<Ruling> rulings) {
        Map<PartId, List<Ruling>> byPart = rulings.stream().collect(Collectors.groupingBy(Ruling::part));
        List<Consideration> parts = Part.of(complaint).stream()
                .map(part -> new Consideration(part, rules, byPart.getOrDefault(part.id(), List.of())))
                .toList();
        List<Consideration> substance = new ArrayList<>();
        List<Consideration> handling = new ArrayList<>();
        parts.forEach(part -> (part.part().element().isHandling() ? handling : substance).add(part));

        substance.forEach(part -> GATES.forEach(gate -> gate.test(part)));
        List<Gate> gatesOfHandling = gatesOfHandling(substance);
        handling.forEach(part -> gatesOfHandling.forEach(gate -> gate.test(part)));
        return DecisionSheet.of(rules.edition(), complaint, parts);
    }

    private static List<Gate> gatesOfHandling(List<Consideration> substance) {
        return List.of(
                new SafeguardingFlag(),
                new PlacedByAPerson(),
                new HandlingFollows(substance),
                new AlreadyAccepted(),
                new SelfChosenFunction(),
                new Notices());
    }
}
