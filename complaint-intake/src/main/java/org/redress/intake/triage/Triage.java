package org.redress.intake.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.codes.Head;
import org.redress.intake.rules.RuleFile;
import org.redress.platform.json.CodeNames;

/**
 * Reads a narrative and suggests what it is about. It knows nothing but its lists ({@code rules/triage}), keeps nothing and
 * asks nobody; the same text always gives the same answer. English only: of other languages it makes nothing.
 */
@ApplicationScoped
public class Triage {
    private final Lists lists;
    private final Experience experience;
    private final Reckoning reckoning;

    public Triage() {
        this(
                Lists.read(),
                RuleFile.read("triage/experience.yaml", Experience.class),
                RuleFile.read("triage/reckoning.yaml", Reckoning.class));
    }

    Triage(Lists lists, Experience experience, Reckoning reckoning) {
        this.lists = lists;
        this.experience = experience;
        this.reckoning = reckoning;
    }

    public Reading read(String narrative) {
        return read(lists.in(narrative));
    }

    Reading read(List<Found> found) {
        return new Reading(functions(found), heads(found), statutoryLikelihood(found) >= reckoning.statutoryFrom());
    }

    /** Where much speaks for another route, words count less that could mean either; plain ones count in full. */
    double statutoryLikelihood(List<Found> found) {
        double plain = together(statutory(found).filter(this::isPlain), this::statutoryWeight);
        double vague = together(statutory(found).filter(sign -> !isPlain(sign)), this::statutoryWeight);
        double elsewhere = together(
                found.stream().filter(sign -> lists.kindOf(sign.sign().topic()) == Lists.Kind.ELSEWHERE), this::weight);
        return 1 - (1 - plain) * (1 - vague * (1 - reckoning.elsewhere() * elsewhere));
    }

    private Stream<Found> statutory(List<Found> found) {
        return found.stream().filter(sign -> lists.isStatutory(sign.sign()));
    }

    private boolean isPlain(Found found) {
        return found.sign().law() >= reckoning.plainFrom();
    }

    private List<Reading.SuggestedFunction> functions(List<Found> found) {
        Map<String, List<Found>> byTopic = byTopic(found);
        return Stream.of(CouncilFunction.values())
                .filter(function -> byTopic.containsKey(CodeNames.of(function)))
                .map(function -> {
                    List<Found> signs = byTopic.get(CodeNames.of(function));
                    return new Reading.SuggestedFunction(function, weight(signs), words(signs));
                })
                .filter(suggested -> suggested.weight() >= reckoning.suggestFrom())
                .sorted(Comparator.comparingDouble(Reading.SuggestedFunction::weight)
                        .reversed())
                .toList();
    }

    private List<Reading.SuggestedHead> heads(List<Found> found) {
        Map<String, List<Found>> byTopic = byTopic(found);
        return Stream.of(Head.values())
                .filter(head -> byTopic.containsKey(CodeNames.of(head)))
                .map(head -> {
                    List<Found> signs = byTopic.get(CodeNames.of(head));
                    return new Reading.SuggestedHead(head, weight(signs), words(signs));
                })
                .filter(suggested -> suggested.weight() >= reckoning.suggestFrom())
                .sorted(Comparator.comparingDouble(Reading.SuggestedHead::weight)
                        .reversed())
                .toList();
    }

    private static Map<String, List<Found>> byTopic(List<Found> found) {
        Map<String, List<Found>> byTopic = new LinkedHashMap<>();
        found.forEach(sign -> byTopic.computeIfAbsent(sign.sign().topic(), topic -> new ArrayList<>())
                .add(sign));
        return byTopic;
    }

    /** To two places, which is finer than what the lists know. */
    private double weight(List<Found> signs) {
        return Math.round(100 * together(signs.stream(), this::weight)) / 100.0;
    }

    private double weight(Found found) {
        Sign sign = found.sign();
        return reckoning.weight(sign.law(), experience.of(sign.topic(), sign.written()));
    }

    private double statutoryWeight(Found found) {
        return reckoning.weight(found.sign().law(), experience.ofStatutory(found.sign()));
    }

    private static List<String> words(List<Found> signs) {
        return signs.stream().map(Found::words).distinct().toList();
    }

    /** That not every one of several independent signs misleads. */
    private static double together(Stream<Found> signs, ToDoubleFunction<Found> weight) {
        return 1 - signs.mapToDouble(sign -> 1 - weight.applyAsDouble(sign)).reduce(1, (a, b) -> a * b);
    }
}
