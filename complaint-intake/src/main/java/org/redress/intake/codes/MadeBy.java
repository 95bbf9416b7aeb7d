package org.redress.intake.codes;

/** Who said it. An officer is a possible answer to the question and never a lawful one: see the refusal it meets. */
public enum MadeBy {
    COMPLAINANT,
    ADVOCATE,
    REPRESENTATIVE,
    OFFICER
}
