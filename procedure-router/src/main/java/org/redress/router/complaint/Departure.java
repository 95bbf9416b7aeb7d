package org.redress.router.complaint;

import java.time.Instant;
import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.DepartureKind;

/**
 * Something done against the procedure, on record.
 *
 * @param trackId the track it concerns; null where it concerns the complaint as a whole
 * @param words in the words of whoever recorded it; kept here, never told in an event
 */
record Departure(
        UUID id, UUID trackId, DepartureKind kind, FactDate on, String words, Instant recordedAt, String recordedBy) {}
