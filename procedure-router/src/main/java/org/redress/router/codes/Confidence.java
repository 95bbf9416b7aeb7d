package org.redress.router.codes;

/** How sure we are of a rule: read in its source, known but not read, or our own reading. */
public enum Confidence {
    SEEN,
    RECALLED,
    INFERENCE
}
