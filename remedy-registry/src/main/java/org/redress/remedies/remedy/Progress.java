package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;

/**
 * How far a remedy has come, and the three dates that must not be mixed up: when it was achieved (by which lateness is
 * judged), when evidence went to the Ombudsman, and when the Ombudsman gave a verdict.
 *
 * <p>Agreed, in progress, done by the council, evidence sent, verdict. A move that is not lawful from where the remedy
 * stands is refused and changes nothing. The order of statuses is our reading of the Ombudsman's compliance manual.
 */
public record Progress(
        RemedyStatus status, FactDate achievedOn, AchievedBy achievedBy, FactDate evidenceSentOn, FactDate outcomeOn) {

    /** Where every remedy begins. */
    public static Progress agreed() {
        return new Progress(RemedyStatus.AGREED, null, null, null, null);
    }

    /**
     * The council has begun, or goes on after the payee no longer holds it up, or takes back that it was done. What went to
     * the Ombudsman as done cannot be taken back here.
     */
    Progress begun() {
        return switch (status) {
            case AGREED, BLOCKED_BY_PAYEE -> at(RemedyStatus.IN_PROGRESS);
            case DONE_BY_COUNCIL -> {
                mustBeAPersonsWord("status");
                yield new Progress(RemedyStatus.IN_PROGRESS, null, null, null, null);
            }
            default -> throw notFromHere(RemedyStatus.IN_PROGRESS);
        };
    }

    /** The payee holds it up: details awaited, refused, returned. Only payments can be held up so. */
    Progress heldUpByPayee(boolean paysSomebody) {
        if (!paysSomebody) {
            throw new Refusal("no-payee", "Only a payment can be blocked by its payee.", null).withField("status");
        }
        return switch (status) {
            case AGREED, IN_PROGRESS -> at(RemedyStatus.BLOCKED_BY_PAYEE);
            default -> throw notFromHere(RemedyStatus.BLOCKED_BY_PAYEE);
        };
    }

    /**
     * Somebody at the council says it was done that day. Said again before there is a verdict, it corrects the day. Said
     * after the Ombudsman found it not complete, it begins anew: what was sent before proved nothing, and the verdict waits
     * to be given again.
     */
    Progress done(FactDate on) {
        return switch (status) {
            case AGREED, IN_PROGRESS, BLOCKED_BY_PAYEE -> achieved(on, AchievedBy.PERSON);
            case DONE_BY_COUNCIL -> {
                mustBeAPersonsWord("achievedOn");
                yield achieved(on, AchievedBy.PERSON);
            }
            case EVIDENCE_SENT -> {
                mustBeAPersonsWord("achievedOn");
                mustNotBeSentBefore(evidenceSentOn, on, "achievedOn");
                yield new Progress(status, on, AchievedBy.PERSON, evidenceSentOn, outcomeOn);
            }
            case OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED ->
                new Progress(RemedyStatus.DONE_BY_COUNCIL, on, AchievedBy.PERSON, null, null);
            default -> throw notFromHere(RemedyStatus.DONE_BY_COUNCIL);
        };
    }

    /**
     * What the recorded steps say now: done on a day, or not done. A person's word stands; so does what has been shown
     * to the Ombudsman, but for the day itself, which a corrected step still corrects until there is a verdict.
     */
    Progress accordingToSteps(Optional<FactDate> on) {
        return switch (status) {
            case AGREED, IN_PROGRESS, BLOCKED_BY_PAYEE ->
                on.map(day -> achieved(day, AchievedBy.STEPS)).orElse(this);
            case DONE_BY_COUNCIL ->
                achievedBy == AchievedBy.PERSON
                        ? this
                        : on.map(day -> achieved(day, AchievedBy.STEPS))
                                .orElseGet(() -> new Progress(RemedyStatus.IN_PROGRESS, null, null, null, null));
            case EVIDENCE_SENT ->
                achievedBy == AchievedBy.PERSON
                        ? this
                        : on.map(day -> new Progress(status, day, achievedBy, evidenceSentOn, outcomeOn))
                                .orElse(this);
            default -> this;
        };
    }

    /**
     * Evidence went to the Ombudsman. More may follow later, also after a verdict that what was done is not complete;
     * {@code evidenceSentOn} stays the first day, each file keeps its own.
     *
     * @param unsent how many pieces of evidence are held that had not been sent before
     */
    Progress evidenceSent(FactDate on, int unsent) {
        boolean saidToBeDone = status == RemedyStatus.DONE_BY_COUNCIL
                || status == RemedyStatus.EVIDENCE_SENT
                || (status == RemedyStatus.OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED && achievedOn != null);
        if (!saidToBeDone) {
            throw notFromHere(RemedyStatus.EVIDENCE_SENT);
        }
        if (unsent == 0) {
            throw new Refusal(
                    "no-evidence-to-send", "No evidence is held that was not sent already: upload it first.", null);
        }
        mustNotBeSentBefore(on, achievedOn, "on");
        return new Progress(
                RemedyStatus.EVIDENCE_SENT, achievedOn, achievedBy, evidenceSentOn == null ? on : evidenceSentOn, null);
    }

    /**
     * The Ombudsman's verdict. "Not complete" may come at any time; a verdict that it was done needs it recorded as done,
     * and, where the decision asked for evidence, evidence sent. A verdict may be replaced by another one, for the
     * Ombudsman may change it; but for "not complete", nothing else leaves it.
     */
    Progress verdict(RemedyStatus verdict, FactDate on, boolean evidenceRequested) {
        if (!verdict.isOutcome()) {
            throw new IllegalArgumentException(verdict + " is no verdict");
        }
        if (verdict == status && Objects.equals(on, outcomeOn)) {
            throw new Refusal("outcome-already-recorded", "This outcome is recorded already.", null);
        }
        if (verdict.saysItWasDone() && achievedOn == null) {
            throw new Refusal(
                            "not-done-yet",
                            "Record first when the council carried this remedy out: lateness is judged by that day.",
                            null)
                    .withField("status");
        }
        if (verdict.saysItWasDone() && evidenceRequested && evidenceSentOn == null) {
            throw new Refusal(
                            "evidence-not-sent",
                            "The decision asks for evidence: record first what was sent to the Ombudsman.",
                            null)
                    .withField("status");
        }
        return new Progress(verdict, achievedOn, achievedBy, evidenceSentOn, on);
    }

    private Progress at(RemedyStatus next) {
        return new Progress(next, achievedOn, achievedBy, evidenceSentOn, outcomeOn);
    }

    private Progress achieved(FactDate on, AchievedBy by) {
        return new Progress(RemedyStatus.DONE_BY_COUNCIL, on, by, evidenceSentOn, outcomeOn);
    }

    private Refusal notFromHere(RemedyStatus wanted) {
        return new Refusal(
                        "remedy-status",
                        "A remedy that is " + status.code() + " cannot become " + wanted.code() + ".",
                        null)
                .withField("status");
    }

    private void mustBeAPersonsWord(String field) {
        if (achievedBy == AchievedBy.STEPS) {
            throw new Refusal(
                            "done-by-steps",
                            "The steps of the procedure say when this was done: correct the step.",
                            null)
                    .withField(field);
        }
    }

    private static void mustNotBeSentBefore(FactDate sentOn, FactDate achievedOn, String field) {
        if (surelyBefore(sentOn, achievedOn)) {
            throw new Refusal(
                            "evidence-before-achievement",
                            "Evidence cannot have been sent before the remedy was carried out.",
                            null)
                    .withField(field);
        }
    }

    private static boolean surelyBefore(FactDate one, FactDate other) {
        Optional<LocalDate> end = one.latest();
        Optional<LocalDate> start = other.earliest();
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }
}
