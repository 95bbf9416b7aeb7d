package org.redress.intake.complaint;

import org.redress.platform.time.FactDate;

/** That the complaint is about a change not yet made, and when it is to be made; null where that was not said. */
record ProposedChange(FactDate takesEffectOn) {}
