package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.UUID;
import org.redress.platform.http.Refusal;

/**
 * One recommendation with one due date: what was agreed, and how far it has come.
 *
 * @param place its place in the decision's list, from 1
 * @param agreedDueOn the last day as last changed by agreement with the Ombudsman, or null
 * @param version rises with every change; what the tracker tells of the due date is no change
 */
public record Remedy(
        UUID id,
        UnderDecision decision,
        int place,
        RemedyKind kind,
        RemedySource source,
        RemedyClass remedyClass,
        DueTerms terms,
        Recommendation recommendation,
        Progress progress,
        LocalDate agreedDueOn,
        long version) {

    /** Refused while the decision is a draft, for nothing is agreed yet, and once its personal data were erased. */
    public void mustTakeChanges() {
        decision.key().mustNotBeErased();
        if (!decision.isFinal()) {
            throw new Refusal(
                    "decision-is-draft",
                    "The decision is a draft: its remedies are agreed when the final decision is recorded.",
                    null);
        }
    }

    /** The same remedy, moved on. */
    Remedy at(Progress next) {
        return changed(next, agreedDueOn, version + 1);
    }

    /** The same version of it, at another point: a change that is not complete yet. */
    Remedy with(Progress next) {
        return changed(next, agreedDueOn, version);
    }

    /** Another due date. Only the Ombudsman can agree to one, whatever was said to the complainant on the telephone. */
    Remedy dueOn(LocalDate newDueOn, AgreedWith who) {
        if (who != AgreedWith.OMBUDSMAN) {
            throw new Refusal(
                            "only-the-ombudsman-moves-it",
                            "A due date moves only by agreement with the Ombudsman.",
                            "LGSCO Compliance Manual, part 4")
                    .withField("agreedWith");
        }
        if (progress.status().isOutcome()) {
            throw new Refusal("remedy-status", "The Ombudsman has given a verdict: the due date stays.", null);
        }
        if (decision.decidedOn().earliest().filter(newDueOn::isBefore).isPresent()) {
            throw new Refusal("due-before-decision", "The new due date lies before the decision.", null)
                    .withField("dueOn");
        }
        return changed(progress, newDueOn, version + 1);
    }

    private Remedy changed(Progress next, LocalDate newDueOn, long newVersion) {
        return new Remedy(
                id, decision, place, kind, source, remedyClass, terms, recommendation, next, newDueOn, newVersion);
    }
}
