package org.redress.router.procedure;

import java.util.UUID;
import org.redress.router.codes.Finding;

/** What was found of one element. */
public record ElementFinding(UUID element, Finding finding, String reason) {}
