package org.redress.router.complaint;

/** How a review ended. */
enum ReviewOutcome {
    /** Facts that came later answered it. */
    FACTS_ADDED,
    /** The request it was about has taken effect. */
    REQUEST_APPLIED,
    /** A person decided. */
    DECIDED,
    /** The complaint was withdrawn. */
    WITHDRAWN
}
