package org.redress.router.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Confidence;
import org.redress.router.codes.ReviewKind;

/**
 * What a person is asked in a review of a kind, and by when.
 *
 * @param blocking whether it usually blocks its elements; each review says so itself
 * @param within how long after it was opened somebody should have decided; advice, no limit of the law
 * @param after how long after the event it is opened by the clock; null where the clock opens none
 * @param faultFound references of Ombudsman decisions that found fault in the like
 * @param takenIf the answers without which going on is against the rule
 * @param notTaken how a part ends that is not considered; null where that is no answer to this review
 * @param lawfulIf the answers without which not considering it is against the rule
 * @param lawfulIfAny the same where one of them will do
 */
public record ReviewRule(
        ReviewKind kind,
        boolean blocking,
        Period within,
        Period after,
        String source,
        Confidence confidence,
        List<String> faultFound,
        List<Question> questions,
        Map<String, Set<String>> takenIf,
        ClosedAs notTaken,
        Map<String, Set<String>> lawfulIf,
        Map<String, Set<String>> lawfulIfAny) {

    /** @param answers the answers that may be given */
    public record Question(String id, String text, List<String> answers) {}

    public ReviewRule {
        takenIf = takenIf == null ? Map.of() : Map.copyOf(takenIf);
        lawfulIf = lawfulIf == null ? Map.of() : Map.copyOf(lawfulIf);
        lawfulIfAny = lawfulIfAny == null ? Map.of() : Map.copyOf(lawfulIfAny);
    }

    public LocalDate dueBy(LocalDate openedOn) {
        return openedOn.plus(within);
    }

    /** Whether these answers allow the part to go on. */
    public boolean allowsTaking(Map<String, String> answers) {
        return takenIf.entrySet().stream().allMatch(wanted -> meets(wanted, answers));
    }

    /** Whether these answers allow not to consider the part. */
    public boolean allowsNotTaking(Map<String, String> answers) {
        return notTaken != null
                && lawfulIf.entrySet().stream().allMatch(wanted -> meets(wanted, answers))
                && (lawfulIfAny.isEmpty()
                        || lawfulIfAny.entrySet().stream().anyMatch(wanted -> meets(wanted, answers)));
    }

    private static boolean meets(Map.Entry<String, Set<String>> wanted, Map<String, String> answers) {
        return wanted.getValue().contains(answers.getOrDefault(wanted.getKey(), ""));
    }
}
