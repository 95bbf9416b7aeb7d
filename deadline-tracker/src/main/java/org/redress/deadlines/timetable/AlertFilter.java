package org.redress.deadlines.timetable;

import java.time.Instant;
import java.util.UUID;

/**
 * Which alerts are asked for.
 *
 * @param state raised (and nobody has seen to it), acknowledged, or passed_over; null for all
 * @param caseId those of one complaint, or of one decision without a complaint; null for all
 * @param before where the page before ended
 */
record AlertFilter(String state, UUID caseId, Instant before, Integer beforeRung, UUID beforeId) {}
