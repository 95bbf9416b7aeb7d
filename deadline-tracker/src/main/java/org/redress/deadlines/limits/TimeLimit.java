package org.redress.deadlines.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.deadlines.calendar.Counting;
import org.redress.deadlines.calendar.Direction;
import org.redress.deadlines.calendar.Length;
import org.redress.platform.time.FactDate;

/**
 * One time limit as the law, the guidance, the Code or the Ombudsman states it.
 *
 * @param startsOn the event whose day the length is counted from, in words
 * @param start what starts it: a recorded step, or one of the occasions the clocks know, such as received; null where it
 *     has a clock of its own
 * @param length null where no figure is set
 * @param figure what is said instead of a length
 * @param cap the limit that bounds this one, counted from the same start
 * @param metBy what keeps the limit, in words
 * @param metBySteps the recorded steps that do; the earliest counts
 * @param metByAllSteps the recorded steps that do together; the last of them counts
 * @param agreedStep the recorded step that names an agreed day, which takes the place of the length
 * @param lateAfter the limit for its start; where the start came later than that, the working target counts from the day
 *     it should have come
 * @param internalTarget a working target for a limit without a figure
 * @param rungs when it is alerted, in working days from the due date; null for the council's usual ones
 * @param source where it can be read
 * @param confidence how sure this reading is: seen in the source, recalled, or our own inference
 * @param validFrom the first day on which an event starts this limit
 * @param validTo the last such day; null while it is in force
 */
public record TimeLimit(
        String id,
        Procedure procedure,
        Stage stage,
        String what,
        String startsOn,
        String start,
        Length length,
        String figure,
        Direction direction,
        Counting counting,
        String cap,
        ExtensionRule extension,
        PresumedReceipt presumedReceipt,
        String metBy,
        List<String> metBySteps,
        List<String> metByAllSteps,
        String agreedStep,
        String lateAfter,
        Length internalTarget,
        List<Integer> rungs,
        OwedBy owedBy,
        Force force,
        String citation,
        String source,
        Confidence confidence,
        LocalDate validFrom,
        LocalDate validTo,
        Runs runs) {

    /** Whose rules these are. Stages of different procedures have nothing in common but their names. */
    public enum Procedure {
        CHILDREN_ACT,
        CORPORATE,
        ADULT_SOCIAL_CARE,
        DATA_PROTECTION,
        OMBUDSMAN
    }

    public enum Stage {
        INTAKE(null),
        STAGE1(1),
        STAGE2(2),
        STAGE3(3),
        REFERRAL(null),
        CASE(null),
        REPORT(null),
        REMEDY(null),
        ALL(null);

        private final Integer number;

        Stage(Integer number) {
            this.number = number;
        }

        /** The number of a numbered stage; null for what is none. */
        public Integer number() {
            return number;
        }
    }

    public enum OwedBy {
        COUNCIL,
        PANEL,
        COMPLAINANT
    }

    public enum Force {
        STATUTE,
        STATUTORY_GUIDANCE,
        CODE,
        RECOMMENDATION,
        LOCAL
    }

    public enum Confidence {
        SEEN,
        RECALLED,
        INFERENCE
    }

    /**
     * What extends a limit.
     *
     * @param step the recorded step that extends it, taken no later than the day the limit would have ended; null where
     *     no step does
     * @param until how far
     */
    public record ExtensionRule(String step, Until until, String condition) {
        public enum Until {
            /** To the cap, or to an earlier day the step names. */
            CAP,
            /** To the day the step names, at most to the cap; a step that names none extends nothing. */
            NEW_DATE
        }
    }

    /** How long after a step was sent its receipt is presumed, by the channel it was sent through. */
    public record PresumedReceipt(String step, Map<String, Length> after, Length otherwise) {
        public Length after(String channel) {
            return channel == null ? otherwise : after.getOrDefault(channel, otherwise);
        }
    }

    public TimeLimit {
        direction = direction == null ? Direction.FORWARD : direction;
        counting = counting == null ? Counting.FROM : counting;
        metBySteps = metBySteps == null ? List.of() : List.copyOf(metBySteps);
        metByAllSteps = metByAllSteps == null ? List.of() : List.copyOf(metByAllSteps);
        rungs = rungs == null ? null : List.copyOf(rungs);
    }

    /** The limit with the length a council chose for it. */
    TimeLimit withLength(Length chosen) {
        return new TimeLimit(
                id,
                procedure,
                stage,
                what,
                startsOn,
                start,
                chosen,
                null,
                direction,
                counting,
                cap,
                extension,
                presumedReceipt,
                metBy,
                metBySteps,
                metByAllSteps,
                agreedStep,
                lateAfter,
                internalTarget,
                rungs,
                owedBy,
                force,
                citation,
                source,
                confidence,
                validFrom,
                validTo,
                runs);
    }

    /** Whether what began on that day, or possibly on it, is under this edition of the limit. */
    public boolean appliesTo(FactDate began) {
        boolean endedBefore = began.latest().filter(validFrom::isAfter).isPresent();
        boolean beganAfter =
                validTo != null && began.earliest().filter(validTo::isBefore).isPresent();
        return !endedBefore && !beganAfter;
    }

    public boolean hasLength() {
        return length != null;
    }

    /** The rule of extension, where a recorded step extends this limit. */
    public Optional<ExtensionRule> extensionByStep() {
        return Optional.ofNullable(extension).filter(rule -> rule.step() != null);
    }
}
