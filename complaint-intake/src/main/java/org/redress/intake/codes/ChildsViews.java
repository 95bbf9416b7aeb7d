package org.redress.intake.codes;

/** Whether the child was asked what they think of a complaint made for them. */
public enum ChildsViews {
    SOUGHT,
    NOT_SOUGHT
}
