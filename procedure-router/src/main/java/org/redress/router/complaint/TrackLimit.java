package org.redress.router.complaint;

import java.util.UUID;
import org.redress.router.procedure.Limit;

/** A limit of a track, as the deadline tracker told it last. */
record TrackLimit(UUID deadlineId, UUID trackId, Limit limit) {}
