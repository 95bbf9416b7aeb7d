package org.redress.router.rules;

import java.time.LocalDate;
import java.util.List;
import org.redress.router.codes.Confidence;
import org.redress.router.codes.CouncilFunction;

/**
 * To which procedure a function belongs.
 *
 * @param functions the codes it covers; none where no code stands for it alone
 * @param outcomes of which the first that holds counts
 * @param askForAgeAndStatus whether an age or status that is not recorded is worth a notice
 */
public record FunctionRule(
        String id,
        String test,
        String effect,
        LocalDate from,
        LocalDate to,
        String source,
        Confidence confidence,
        List<CouncilFunction> functions,
        List<Outcome> outcomes,
        boolean askForAgeAndStatus)
        implements Rule {
    public FunctionRule {
        functions = functions == null ? List.of() : List.copyOf(functions);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    public Outcome outcome(Condition.Subject subject) {
        return outcomes.stream()
                .filter(one -> one.holds(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " ends nowhere"));
    }
}
