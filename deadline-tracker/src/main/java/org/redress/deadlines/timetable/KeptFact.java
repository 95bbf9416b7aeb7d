package org.redress.deadlines.timetable;

import java.time.Instant;

/**
 * A fact as the tracker keeps it.
 *
 * @param sequence the place in the producer's order of events of this case
 * @param saidAt when it was told, so that what it tells had happened by then
 */
record KeptFact(long sequence, Instant saidAt, Fact fact) {}
