package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.List;

/**
 * What remedy-kinds.yaml says of one kind of remedy.
 *
 * @param remedyClass personal or service improvement
 * @param payee whether somebody is paid, who can hold the payment up
 * @param doneWhen in plain words, when it counts as done
 * @param evidence what to hold as proof
 * @param metBy the steps that carry it out; null where only a person can say that it is done
 * @param source where the rule comes from
 * @param validFrom first day it applied, or null where the source has none
 * @param confidence whether {@code doneWhen} was seen in the source, recalled, or is an inference
 * @param evidenceConfidence the same of {@code evidence}
 */
public record KindRule(
        RemedyKind kind,
        RemedyClass remedyClass,
        boolean payee,
        String doneWhen,
        List<String> evidence,
        MetBySteps metBy,
        String source,
        LocalDate validFrom,
        Confidence confidence,
        Confidence evidenceConfidence) {

    /** How sure we are of a rule. */
    public enum Confidence {
        SEEN,
        RECALLED,
        INFERENCE
    }
}
