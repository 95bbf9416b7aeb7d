package org.redress.deadlines.timetable;

import java.util.Optional;
import org.redress.platform.time.FactDate;

/**
 * What the period of a remedy counts from.
 *
 * @param missing why nothing can be counted from it; null where it can
 */
record RemedyStart(FactDate on, Undated missing) {

    static RemedyStart of(RemedyAgreed remedy, CaseFacts facts) {
        if (remedy.fromRemedy().isPresent()) {
            Optional<FactDate> done = remedy.fromRemedy().flatMap(facts::done).map(RemedyProgressed::doneOn);
            return happened(done, Undated.WAITING_FOR_REMEDY);
        }
        if (remedy.fromStep().isPresent()) {
            Optional<FactDate> step =
                    remedy.fromStep().flatMap(facts.steps()::first).map(StepRecorded::on);
            return happened(step, Undated.WAITING_FOR_STEP);
        }
        return known(remedy.startOn(), Undated.DECISION_DATE_NOT_KNOWN);
    }

    private static RemedyStart happened(Optional<FactDate> on, Undated waitingFor) {
        return on.map(date -> known(date, Undated.START_NOT_KNOWN))
                .orElseGet(() -> new RemedyStart(FactDate.notKnown(), waitingFor));
    }

    private static RemedyStart known(FactDate date, Undated otherwise) {
        return new RemedyStart(date, Span.of(date).isPresent() ? null : otherwise);
    }
}
