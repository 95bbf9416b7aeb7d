package org.redress.router.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.Head;

/** Checks at start that the rules of eligibility hang together; a gap is an error before anybody is misrouted. */
final class EligibilityCheck {
    private final Eligibility rules;

    private EligibilityCheck(Eligibility rules) {
        this.rules = rules;
    }

    static EligibilityCheck of(Eligibility rules) {
        return new EligibilityCheck(rules);
    }

    void run() {
        everyFunctionEndsOnEveryDate();
        everyOutcomeListEnds();
        everyRuleNamedExists();
        everyHeadHasItsRule();
    }

    private void everyFunctionEndsOnEveryDate() {
        for (CouncilFunction function : CouncilFunction.values()) {
            datesOnWhichRulesChange()
                    .forEach(date -> require(
                            !rules.functionRules(function, date).isEmpty(),
                            "no rule for " + function + " received on " + date));
        }
    }

    private Stream<LocalDate> datesOnWhichRulesChange() {
        return Stream.concat(
                        Stream.of(rules.holdsFrom()),
                        rules.all().flatMap(rule -> Stream.of(rule.from(), dayAfter(rule.to()))))
                .filter(Objects::nonNull)
                .distinct();
    }

    private static LocalDate dayAfter(LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }

    private void everyOutcomeListEnds() {
        rules.functionRules().stream()
                .filter(rule -> !rule.functions().isEmpty())
                .forEach(rule -> {
                    Outcome last = rule.outcomes().get(rule.outcomes().size() - 1);
                    require(last.when() == null, rule.id() + " must end with an outcome that always holds");
                    rule.outcomes()
                            .forEach(one -> require(one.goes() != null, rule.id() + " leaves open where it goes"));
                });
    }

    private void everyRuleNamedExists() {
        rules.pairs().forEach(pair -> {
            pair.own().forEach(rules::who);
            pair.functions().forEach(rules::function);
            if (pair.interest() != null) {
                require(rules.who(pair.interest()).missing() != null, pair.interest() + " names no missing fact");
            }
        });
        outcomes().forEach(one -> {
            if (one.rule() != null) {
                rules.rule(one.rule());
            }
            if (one.asIf() != null) {
                rules.function(one.asIf());
            }
        });
    }

    private Stream<Outcome> outcomes() {
        return Stream.concat(
                rules.functionRules().stream().flatMap(rule -> rule.outcomes().stream()),
                rules.gates().stream().filter(gate -> gate.cases() != null).flatMap(gate -> gate.cases().stream()));
    }

    private void everyHeadHasItsRule() {
        Arrays.stream(Head.values())
                .forEach(head -> require(
                        rules.all().anyMatch(rule -> rule instanceof HeadRule one && one.head() == head),
                        "no rule for the head " + head));
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalStateException("law/eligibility.yaml: " + complaint);
        }
    }
}
