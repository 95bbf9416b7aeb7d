package org.redress.router.codes;

/** How far the routing of a complaint has got. */
public enum RoutingStatus {
    DECIDED,
    NEEDS_REVIEW,
    NOT_CONSIDERED_REG8
}
