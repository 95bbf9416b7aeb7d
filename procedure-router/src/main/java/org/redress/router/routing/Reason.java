package org.redress.router.routing;

import java.util.UUID;

/**
 * One rule that was tested, in words that can be read out to a parent.
 *
 * @param rule the rule's id
 * @param fact the fact it was tested on
 * @param applies whether the rule's test was met
 * @param outcome what follows
 * @param citation where the rule stands
 */
public record Reason(
        UUID element, UUID child, String rule, String fact, boolean applies, String outcome, String citation) {}
