package org.redress.remedies.complaint;

import java.util.UUID;
import org.redress.platform.time.FactDate;

/**
 * A step of a procedure as the router recorded it, with only what the registry needs.
 *
 * @param procedure the procedure of its track, such as {@code children_act}
 * @param step its code, such as {@code adjudication_sent}
 * @param on the day it was taken, perhaps imprecise
 * @param corrects the step this one stands in place of, or null
 */
public record StepFact(UUID id, UUID trackId, String procedure, String step, FactDate on, UUID corrects) {}
