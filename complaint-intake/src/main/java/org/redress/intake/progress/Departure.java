package org.redress.intake.progress;

import java.util.UUID;
import org.redress.platform.time.FactDate;

/** Something that was done otherwise than the law says. It moves nothing. */
record Departure(UUID trackId, String kind, FactDate on) {}
