package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which deadlines are asked for; null for no restriction.
 *
 * @param after where the page before ended
 */
record DeadlineFilter(String status, String rule, LocalDate dueBefore, LocalDate after, UUID afterId) {}
