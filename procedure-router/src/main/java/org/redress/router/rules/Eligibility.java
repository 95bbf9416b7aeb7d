package org.redress.router.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.router.codes.CouncilFunction;

/**
 * The rules of eligibility of one edition, read from {@code law/eligibility.yaml} and checked as a whole: every code of
 * functions ends somewhere on every date, and every rule that another names exists.
 */
public final class Eligibility {
    private final Written written;
    private final Map<String, Rule> byId = new HashMap<>();

    /** The file as it is written. */
    record Written(
            String edition,
            LocalDate holdsFrom,
            List<WhoRule> who,
            List<FunctionRule> function,
            List<PairRule> pair,
            List<HeadRule> head,
            List<GateRule> gate) {}

    Eligibility(Written written) {
        this.written = written;
        all().forEach(rule -> {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalStateException("two rules are called " + rule.id());
            }
        });
        EligibilityCheck.of(this).run();
    }

    public static Eligibility load() {
        return new Eligibility(LawFile.read("eligibility.yaml", Written.class));
    }

    /** Stored with every decision: the same facts under the same edition always give the same decision. */
    public String edition() {
        return written.edition();
    }

    /** The first date of receipt for which there are rules. */
    public LocalDate holdsFrom() {
        return written.holdsFrom();
    }

    public Stream<Rule> all() {
        return Stream.of(written.who(), written.function(), written.pair(), written.head(), written.gate())
                .flatMap(Collection::stream);
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public WhoRule who(String id) {
        return (WhoRule) rule(id);
    }

    public FunctionRule function(String id) {
        return (FunctionRule) rule(id);
    }

    public GateRule gate(String id) {
        return (GateRule) rule(id);
    }

    /** The rules for a function on a date; the first decides, the others are further authority. */
    public List<FunctionRule> functionRules(CouncilFunction function, LocalDate receivedOn) {
        return functionRules().stream()
                .filter(rule -> rule.functions().contains(function) && rule.holdsOn(receivedOn))
                .toList();
    }

    List<FunctionRule> functionRules() {
        return written.function();
    }

    public List<PairRule> pairs() {
        return written.pair();
    }

    public List<GateRule> gates() {
        return written.gate();
    }

    Rule rule(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("there is no rule " + id));
    }
}
