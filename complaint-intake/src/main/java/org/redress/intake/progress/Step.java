package org.redress.intake.progress;

import java.util.UUID;

/**
 * A step taken in a track, as far as it says which stage the track is at.
 *
 * @param corrects the step in whose place this one stands; null where it stands for itself
 * @param stageRequestId the request that the step answers; null where it answers none
 */
record Step(UUID trackId, String step, UUID corrects, UUID stageRequestId) {}
