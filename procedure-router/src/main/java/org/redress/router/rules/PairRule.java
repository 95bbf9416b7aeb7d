package org.redress.router.rules;

import java.time.LocalDate;
import java.util.List;
import org.redress.router.codes.Confidence;

/**
 * A right to use the Children Act procedure: who may complain of what.
 *
 * @param own ids of those who complain in their own right
 * @param interest id of the rule that lets others in once their interest is decided to be sufficient; null where none does
 * @param interestIf for whom that rule can count at all; null means everybody else
 * @param functions ids of the functions it is about
 */
public record PairRule(
        String id,
        String test,
        String effect,
        LocalDate from,
        LocalDate to,
        String source,
        Confidence confidence,
        List<String> own,
        String interest,
        Condition interestIf,
        List<String> functions)
        implements Rule {

    public boolean isAbout(String function) {
        return functions.contains(function);
    }

    public boolean opensByInterest(Condition.Subject subject) {
        return interest != null && (interestIf == null || interestIf.holds(subject));
    }
}
