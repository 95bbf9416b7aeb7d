package org.redress.deadlines.timetable;

import java.util.Set;
import java.util.stream.Stream;

/** One way deadlines follow from the facts of a case. */
interface ClockRule {
    /** The time limits it runs. */
    Set<String> limits();

    Stream<Deadline> deadlines(CaseFacts facts);
}
