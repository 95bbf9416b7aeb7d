package org.redress.router.rules;

import java.time.LocalDate;
import org.redress.router.codes.Confidence;
import org.redress.router.codes.Head;

/** A head of grievance. It helps to find and label; it never decides a procedure. */
public record HeadRule(
        String id,
        String test,
        String effect,
        LocalDate from,
        LocalDate to,
        String source,
        Confidence confidence,
        Head head)
        implements Rule {}
