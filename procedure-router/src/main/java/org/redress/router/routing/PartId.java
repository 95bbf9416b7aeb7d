package org.redress.router.routing;

import java.util.UUID;

/**
 * Names what was decided at once.
 *
 * @param element null for a complaint without elements
 * @param child null for a complaint without children
 */
public record PartId(UUID element, UUID child) {}
