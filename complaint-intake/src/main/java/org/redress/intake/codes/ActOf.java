package org.redress.intake.codes;

/** Whose act an element is about. */
public enum ActOf {
    THIS_COUNCIL,
    OTHER_BODY
}
