package org.redress.intake.codes;

/** Who chose the function of an element. Only the council's own word, officer or import, can lead out of the Children Act procedure. */
public enum FunctionSource {
    COMPLAINANT,
    TRIAGE,
    OFFICER,
    IMPORT;

    /** Whether this is the council's own word, which a portal cannot give. */
    public boolean isCouncilsWord() {
        return this == OFFICER || this == IMPORT;
    }
}
