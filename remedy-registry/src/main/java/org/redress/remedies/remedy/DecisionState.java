package org.redress.remedies.remedy;

/** A draft proposes remedies; the final decision agrees them. */
public enum DecisionState {
    DRAFT,
    FINAL
}
